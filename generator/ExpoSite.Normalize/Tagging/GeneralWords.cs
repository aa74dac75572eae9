namespace ExpoSite.Normalize.Tagging;

/// <summary>
/// Words that stand in texts about anything and so make no tag: quantities, days, reporting verbs, evaluations, empty nouns.
/// Written from what an editor would strike out, and kept in alphabetical order.
/// </summary>
internal static class GeneralWords
{
    public const string English =
        """
        able accept access according accordingly account achieve achieved act action actually add added adding addition additional
        advance advertisement advice affect afternoon age ago agree agreed ahead aim aims allow allowed allows almost alone already
        always amid amount ample announce announced answer answers anybody anybody's anyone anything anyway apart apparent apparently
        appear appeared applied apply approach area areas argue argued arrive arrived article articles aside ask asked assume attempt
        attempts attend attended attention author available average aware away back background bad balance base based basic basically
        basis become becomes becoming began begin beginning begins begun behalf believe believed believes benefit benefits best better
        big billion billions bit bits book boost bottom brief briefly bring brings broad brought build built busy call called calls
        came can't care careful carefully carried carry case cases cause caused causing cent center centre cents certain certainly
        chair challenge challenges chance change changed changes character choice choose chosen circumstances claim claimed claims
        clear clearly close closed closer collection combined come comes coming comment comments commitment common compared complete
        completely complex concern concerned conclusion condition conditions confirmed consequence consider considered contact contain
        contains content continue continued continues contrast contribution copy copyright correct cost costs could count counter
        couple course create created creates creating credit current currently cut cuts daily date day days deal decided decision
        declined deep degree delay deliver demand depend described despite detail details determined develop developed developing
        didn't difference different difficult direct direction directly disappointed discuss discussed distance doesn't doing dollar
        dollars don't done double doubt dozen dozens draw drawn drive drop dropped early easily easy edge effect effort efforts eight
        either elements eleven else email emerged encourage end ended ends enjoy enough ensure entered entire entirely equal escape
        especially essential essentially established euro euros even evening event events ever everybody everyone everything
        everywhere evidence evident exact exactly example exist existing exists expect expected expects expensive experience explain
        explained explanation express extent extra extremely eye face fact facts failed fair fairly faith fall familiar far fast favor
        favorite favour favourite feature features feel feeling feels fell felt few fewer fifth fifty figure figures final finally
        find finds fine finish finished firm first fit five fix focus follow followed following follows foot force forced form formed
        former forward found four fourth fraction frankly free frequently fresh friend friends front full fully function further
        future gain gained gathering gave general generally get gets getting giant give given gives giving go goal goals goes going
        gone good got gram grams grand great greater greatest ground group groups grow growing grown guess guest guests guide guy guys
        habit hair half half-dozen halfway hand handed handful handle hands happen happened happens happy hard hardly headed hear
        heard heart heavy held help helped helping hence high higher highest highly himself hint hit hold home honest hope hopefully
        hopes hoping host hot hour hours however huge hundred hundreds idea ideal ideas identify imagine immediately impact important
        impossible improve inch inch-long inches include included includes including increase increased indeed individual information
        initial initially inner inside instance instead intended intention interest interested interesting interview involved issue
        issued issues item items itself job jobs joined joint judge jump keep keeps kept key kick kilogram kilograms kilometer
        kilometers kilometre kilometres kind knew know knowledge known knows label lack laid large larger largest last late later
        latest latter launched lay lead leader leaders leading leads learn learned least leave led left legs length less let level
        levels lies lift likely limit limited line list litre litres little live lived lives local locally located location long
        longer look looked looking looks lose loses losing loss lost lot lots loud loved low lower made main mainly major majority
        make makes making man manager manner massive match matter maybe mean means meant measure measures meet meeting meets member
        members men mention mentioned mere merely message met meter meters method methods metre metres mid middle might mile miles
        million millions mind minor minute minutes miss missed missing mistake mix modern moment moments money month months mood
        morning mostly mouth move moved movement moves moving mr mrs ms multiple name named narrow nature near nearly necessary need
        needed needs neighbour nervous never new news next nice night nights nine nobody noise none normal normally noted notes
        nothing notice notion number numbers numerous object objects obvious obviously occur occurred odd offer offered offers
        official officials often old once ones ongoing open opened opening opinion opportunities opportunity opposite option options
        order ordinary original originally others ought ourselves outside overall own owner owners pack page paid pair part particular
        particularly parties parts party pass passed passing patience pattern pay people per percent percentage percentages perfect
        performance perhaps period person personal phone photo photos phrase pick picked picture pictures piece pieces place places
        plan planned plans play played please pleased plenty point points popular position possibility possible possibly potential
        pound pounds power powerful practice prefer prepare prepared presence present pressure pretty prevent previous previously
        principle prior private probably problem problems process product progress project projects promise promised proper properly
        proposal proposed prove proved provide provided provides public purpose pursue push pushed put quality quarter question
        questions quick quickly quiet quite quote raise raised ran range rare rate rather reach reached react reaction read readers
        reading ready real reality really reason reasons receive received recent recently recognize record recover reduce regard
        regarding regular regularly reject related relationship relative relatively release released relevant rely remain remained
        remains remember remind remove removed replace replied reply report reported reportedly reporter reporters reports represent
        representative request require required requires resource resources respect respond response responsible rest restrict result
        results return rid right rise risk role room rose rough roughly round route row rule rules run running said same saw say
        saying says scale scene schedule scheduled score seat second seconds secret section sector see seeing seek seeking seem seemed
        seems seen select self sell send sense sent separate sequence series serious serve served set setting settle seven several
        shape share shares sharp she'd shift short shot shots show showed shown shows side sign significant similar similarly simple
        simply since single sit site sitting situation six size slightly slow slowly small smaller smile solution solve some somebody
        somehow someone something sometimes somewhat somewhere soon sort soul sound sounds source sources space speak speaking special
        specific spend spent spirit spoke spokesman spokesperson spokeswoman spot spread staff stage stages stand standard standards
        standing stands start started starting starts state statement states status stay steady step stepped steps still stood stop
        stopped stories story straight strange strength stress strong struck structure struggle stuck stuff style subject success such
        suddenly suffer suffered suggest suggested suitable sum summary support sure surely surface surprise surprised surprising
        sweet take taken takes taking talk talking talks task tasks taste team teams tell telling tells ten tend tens term terms than
        thank thanks that's them themselves there's therefore they're thick thin thing things think thinks third thirty thought
        thousand thousands threat three thus time times tiny tip title today together told tomorrow ton tonight tonne tonnes tons took
        tool tools top topic total touch tough toward track treat trend tried trip trouble true truly trust truth try trying turn
        turned turning turns twelve twenty twice two type types typical typically unable unclear understand underway unique unit
        unless unlikely unusual upper use used user users uses using usual usually value variety various vast version versus view
        views visit visited visiting volume wait walk walked walking want wanted wants warm warned watch watched watching way ways
        weak wear week weekend weekly weeks well went whatever whereas wherever whoever whole wide wild willing winning wins without
        woman women won wonder wonderful word words work worked working works world worse worst worth would wouldn't write writing
        written wrong wrote yard yards year years yes yesterday yet young yours zero
        """;

    public const string German =
        """
        abend anfang angaben anzeige april arbeit art artikel august beispiel bereich bild blick dank dezember dienstag dinge dollar
        donnerstag ende entwicklung euro fall februar folge folgen form foto frage fragen frau frauen freitag fälle gespräch grund
        gruppe gründe herr heute hälfte idee jahr jahre jahren jahres januar juli juni kilometer kosten lage leben leute mai mann
        menschen meter milliarde milliarden million millionen minuten mittwoch monat monate monaten montag morgen männer märz
        möglichkeit november nähe oktober platz problem probleme prozent quelle rahmen richtung rolle sache samstag seite seiten
        september sonntag stelle stunde stunden tag tage tagen teil teile thema themen uhr vergleich weg weise welt wert woche wochen
        zahl zeit ziel zukunft
        """;

    public const string French =
        """
        an année années ans août article aujourd aussi avril bon bonne cas chose choses côté demain dernier dernière dimanche début
        décembre effet ensemble euro euros exemple façon femme femmes fin fois février gens grand grande groupe heure heures hier
        homme hommes hui image janvier jeudi jour jours juillet juin kilomètres lieu lundi madame mai manière mardi mars matin
        mercredi milliard milliards million millions minute minutes mois moitié moment monde monsieur mètres nombre notamment nouveau
        nouvelle novembre octobre partie personne personnes petit petite photo place point pourcent premier première problème question
        questions raison samedi semaine semaines septembre soir source suite temps toujours travail vendredi vie
        """;

    public const string Spanish =
        """
        abril además agosto artículo ayer año años buena bueno caso casos ciento cosa cosas diciembre domingo día días dólar dólares
        efecto ejemplo enero euro euros febrero fin final forma foto fuente gente gran grande grupo hombre hombres hora horas hoy
        imagen jueves julio junio kilómetros lado lugar lunes manera martes marzo mayo mañana mes meses metros millones millón minuto
        minutos mitad miércoles momento mujer mujeres mundo noche noviembre nueva nuevo número octubre parte partes pequeño persona
        personas por pregunta primer primera primero principio problema problemas punto razón semana semanas septiembre señor señora
        siempre sábado tarde tiempo trabajo veces vez vida viernes última último
        """;

    /// <summary>English months and weekdays, in full and short.</summary>
    public const string Calendar =
        """
        apr april aug august dec december feb february fri friday jan january jul july jun june mar march may mon monday nov november
        oct october sat saturday sep sept september sun sunday thu thur thurs thursday tue tues tuesday wed wednesday
        """;
}
