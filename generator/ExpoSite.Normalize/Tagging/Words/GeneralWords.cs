namespace ExpoSite.Normalize.Tagging.Words;

/// <summary>
/// Words that stand in texts about anything and so make no tag: quantities, days, reporting verbs, evaluations, empty nouns.
/// Written from what an editor would strike out, and kept in alphabetical order.
/// </summary>
internal static class GeneralWords
{
    private static readonly FrozenDictionary<string, WordSet> OfLanguages = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["en"] = English,
        ["de"] = German,
        ["fr"] = French,
        ["es"] = Spanish,
    }.ToFrozenDictionary(l => l.Key, l => WordSet.Of(l.Value), StringComparer.Ordinal);

    /// <summary>Nouns, in the singular, that take part in any story: no tags by themselves, but parts of terms and names.</summary>
    public static WordSet Broad { get; } = WordSet.Of(BroadEnglish);

    /// <summary>Names of months, weekdays and seasons.</summary>
    public static WordSet Calendar { get; } = WordSet.Of(CalendarNames);

    /// <summary>The words of a language, in small letters.</summary>
    public static WordSet Of(LanguageWords language) => OfLanguages.GetValueOrDefault(language.Code, WordSet.Empty);

    private const string English =
        """
        able accept access according accordingly account achieve achieved acre acres act action actually add added adding addition
        additional advance advertisement advice affect afternoon afterwards again age ago agree agreed ahead aim aims allegiance allow
        allowed allows almost alone already always amid amount ample announce announced announcement announcements answer answers anybody
        anybody's anyone anything anyway apart apologetic apparent apparently appear appeared applied apply approach approves area areas
        argue argued argument arm arms arrive arrived article articles aside ask asked assistance assume attempt attempts attend attended
        attention aunt author availability available average aware away back background bad balance base based basic basically basis become
        becomes becoming began begin beginning begins begun behalf believe believed believes benefit benefits best better big billion
        billions bit bits black blue book boost bottom breakfast brief briefly bring brings broad brother brothers brought brown build
        built busy call called calls came can't care careful carefully carried carry case cases cause caused causing ceiling celsius cent
        center centimeter centimeters centimetre centimetres centre cents centuries century certain certainly chair chairs challenge
        challenges chance change changed changes character choice choose chosen circumstances claim claimed claims clear clearly close
        closed closer closes closing coat coincidence colleague colleagues collection combined come comes coming comment comments
        commitment common compared complete completely complex concern concerned conclusion condition conditions confirmed consequence
        consider considered contact contain contains content continue continued continues contrast contribution copy copyright corner
        corners correct correlation cost costs could count counter couple course cousin create created creates creating credit cup current
        currently cut cuts daily date daughter day days deal decade decades decided decision declined deep degree degrees delay deliver
        demand departure depend described despite detail details determined develop developed developing didn't difference different
        difficult dinner direct direction directly disappointed discuss discussed distance distaste doesn't doing dollar dollars don't done
        door doors double doubt dozen dozens draw drawn drive drop dropped ear early ears easily easy edge effect effort efforts eight
        eighteen eighth eighty either elaborating elements eleven eleventh else email emerged encourage end ended ends enjoy enough ensure
        entered entire entirely equal escape especially essential essentially established euro euros even evening event events ever
        everybody everyone everything everywhere evidence evident exact exactly example exist existing exists expect expectation
        expectations expected expects expensive experience explain explained explanation express expression extent extra extremely eye face
        fact facts fahrenheit failed fair fairly faith fall familiar far fast father favor favorite favour favourite feature features feel
        feeling feels fell felt few fewer fifteen fifth fifty figure figures final finally find finds fine finger fingers finish finished
        firm first fit five fix floor focus folds follow followed following follows foot force forced form formed former fortieth fortnight
        fortnights forty forward found four fourteen fourth fraction frankly free frequently fresh friend friends front full fully function
        further furthermore future gain gained gathering gave general generally get gets getting giant give given gives giving go goal
        goals goes going gone good got gram grams grand grandfather grandmother gray great greater greatest green grey ground group groups
        grow growing grown guess guest guests guide guy guys habit hair half half-dozen half-hour halfway hand handed handful handle hands
        hangs happen happened happens happy hard hardly headed hear heard heart heavy hectare hectares held help helped helping hence
        hesitation high higher highest highly himself hint hit hold home honest hope hopefully hopes hoping host hot hour hours however
        huge hundred hundreds idea ideal ideas identify imagine immediately impact important impossible improve inadvertently inch
        inch-long inches include included includes including increase increased indeed indication individual inevitably information initial
        initially inner inside instance instead intended intention interest interested interesting interview involved issue issued issues
        item items itself job jobs joined joint judge jump keep keeps kept key kick kilogram kilograms kilometer kilometers kilometre
        kilometres kilowatt kilowatts kind knee knees knew know knowledge known knows label lack laid large larger largest last late later
        latest latter launched lay lead leader leaders leading leads learn learned least leave led left legs length less let letter letters
        level levels lies lift likelihood likely limit limited line list litre litres little live lived lives local locally located
        location long longer look looked looking looks lose loses losing loss lost lot lots loud loved low lower lunch lunchtime made main
        mainly major majority make makes making man manager manner massive match matter maybe mean means meant meanwhile measure measures
        meet meeting meets megawatt megawatts member members men mention mentioned mere merely message met meter meters method methods
        metre metres mid middle midnight might mile miles millimetre millimetres million millions mind minor minority minute minutes miss
        missed missing mistake mix modern moment moments momentum money month months mood moreover morning mostly mother mouth move moved
        movement moves moving mr mrs ms multiple name named narrow nature near nearly necessary need needed needs neighbor neighbors
        neighbour neighbours nervous never nevertheless new news next nice night nights nine nineteen ninety ninth nobody noise none noon
        normal normally nose noted notes nothing notice notion number numbers numerous object objects obvious obviously occur occurred odd
        offer offered offers official officials often old once ones ongoing open opened opening opens opinion opportunities opportunity
        opposite option options orange order ordinary original originally others otherwise ought ourselves outside overall overnight own
        owner owners pack page paid pair paragraph part particular particularly parties parts party pass passed passing patience pattern
        pay people per percent percentage percentages perfect performance perhaps period person personal phone photo photos phrase pick
        picked picture pictures piece pieces pink place places plan planned plans play played please pleased plenty pocket pockets point
        points popular position possibility possible possibly potential pound pounds power powerful practice prefer prepare prepared
        presence present pressure pretty prevent previous previously principle prior private probably problem problems process product
        progress project projects promise promised proper properly proposal proposed prove proved provide provided provides public purple
        purpose pursue push pushed put quality quantities quantity quarter question questions quick quickly quiet quite quote raise raised
        ran range rare rate rather reach reached react reaction read readers reading ready real reality really reason reasons receive
        received recent recently recognize record recover red reduce reflection regard regarding regular regularly reject related
        relationship relative relatively release released relevant rely remain remained remains remember remind remove removed replace
        replied reply report reported reportedly reporter reporters reports represent representative request require required requires
        resource resources respect respond response responsible rest restrict result results return rid right rise risk role room rose
        rough roughly round route row rule rules run running said same saw say saying says scale scene schedule scheduled score season's
        seat second seconds secret section sector see seeing seek seeking seem seemed seems seen select self sell sells send sense
        sensibilities sensibility sent sentence sentences separate sequence series serious serve served set setting settle seven seventeen
        seventh seventy several shape share shares sharp she'd sheet shift short shot shots shoulder shoulders show showed shown shows side
        sign significant signing similar similarly simple simply since single sister sit site sitting situation six sixteen sixth sixty
        size slightly slow slowly small smaller smile sold solution solve some somebody somehow someone something sometimes somewhat
        somewhere son soon sort soul sound sounds source sources space speak speaking special specific spend spent spirit spoke spokesman
        spokesperson spokeswoman spoon spot spread square staff stage stages stand standard standards standing stands start started
        starting starts state statement states status stay stays steady step stepped steps still stood stop stopped stories story straight
        strange strength stress strong struck structure struggle stuck stuff style subject success such suddenly suffer suffered suggest
        suggested suitable sum summary support sure surely surface surprise surprised surprising sweet table tables take taken takes taking
        talk talking talks task tasks taste team teams technicality teeth tell telling tells ten tend tens tenth term terms than thank
        thanks that's them themselves there's therefore they're thick thin thing things think thinks third thirteen thirty thought thousand
        thousands threat three thus time times tiny tip title today today's together told tomorrow ton tonight tonne tonnes tons took tool
        tools tooth top topic total touch tough toward track treat trend tried trip trouble true truly trust truth try trying turn turned
        turning turns twelfth twelve twenty twice two type types typical typically unable uncle unclear understand underway unique unit
        unless unlikely unusual unveiling upper use used user users uses using usual usually value variety various vast version versus view
        views visit visited visiting volume wait walk walked walking want wanted wants warm warned watch watched watching way ways weak
        wear week weekend weekly weeks well went whatever whereas wherever white whoever whole wide wild willing window windows winning
        wins without woman women won wonder wonderful word words work worked working works world worse worst worth would wouldn't write
        writing written wrong wrote yard yards year years yellow yes yesterday yet young yours zero
        """;

    // In the singular: who and what takes part in any story of any fair. Terms and names may hold them: "hall plan", "Hall D".
    private const string BroadEnglish =
        """
        activity administration attendee audience authority boss box building business city client company competitor component consumer
        contractor corporation country crowd customer department development district employee employer enterprise equipment executive
        exhibitor expert facility hall household industry infrastructure inhabitant institution location machine maker management manager
        manufacturer nation neighborhood neighbourhood office operation operator organisation organiser organization organizer owner
        package participant partner partnership population price producer product professional provider reader recipient region resident
        sale service specialist spokesman staff stakeholder substance supplier system territory town unit user venue village visitor
        workforce
        """;

    private const string German =
        """
        abend anfang angaben anzeige april arbeit art artikel august beispiel bereich bild blick dank dezember dienstag dinge dollar
        donnerstag ende entwicklung euro fall februar folge folgen form foto frage fragen frau frauen freitag fälle gespräch grund gruppe
        gründe herr heute hälfte idee jahr jahre jahren jahres januar juli juni kilometer kosten lage leben leute mai mann menschen meter
        milliarde milliarden million millionen minuten mittwoch monat monate monaten montag morgen männer märz möglichkeit november nähe
        oktober platz problem probleme prozent quelle rahmen richtung rolle sache samstag seite seiten september sonntag stelle stunde
        stunden tag tage tagen teil teile thema themen uhr vergleich weg weise welt wert woche wochen zahl zeit ziel zukunft
        """;

    private const string French =
        """
        an année années ans août article aujourd aussi avril bon bonne cas chose choses côté demain dernier dernière dimanche début
        décembre effet ensemble euro euros exemple façon femme femmes fin fois février gens grand grande groupe heure heures hier homme
        hommes hui image janvier jeudi jour jours juillet juin kilomètres lieu lundi madame mai manière mardi mars matin mercredi milliard
        milliards million millions minute minutes mois moitié moment monde monsieur mètres nombre notamment nouveau nouvelle novembre
        octobre partie personne personnes petit petite photo place point pourcent premier première problème question questions raison
        samedi semaine semaines septembre soir source suite temps toujours travail vendredi vie
        """;

    private const string Spanish =
        """
        abril además agosto artículo ayer año años buena bueno caso casos ciento cosa cosas diciembre domingo día días dólar dólares efecto
        ejemplo enero euro euros febrero fin final forma foto fuente gente gran grande grupo hombre hombres hora horas hoy imagen jueves
        julio junio kilómetros lado lugar lunes manera martes marzo mayo mañana mes meses metros millones millón minuto minutos mitad
        miércoles momento mujer mujeres mundo noche noviembre nueva nuevo número octubre parte partes pequeño persona personas por pregunta
        primer primera primero principio problema problemas punto razón semana semanas septiembre señor señora siempre sábado tarde tiempo
        trabajo veces vez vida viernes última último
        """;

    // English, in full and short.
    private const string CalendarNames =
        """
        apr april aug august autumn christmas dec december easter feb february fri friday jan january jul july jun june mar march may mon
        monday nov november oct october sat saturday sep sept september spring summer sun sunday thu thur thurs thursday tue tues tuesday
        wed wednesday winter
        """;
}
