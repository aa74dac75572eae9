namespace ExpoSite.Core.Language;

/// <summary>The small words of languages, by classes where nouns and names are looked for.</summary>
public static class LanguageLists
{
    public static LanguageWords English { get; } = new()
    {
        Code = "en",
        Determiners = WordSet.Of("the a an this that these those my your his her its our their no some any each every another such"),
        Prepositions = WordSet.Of("""
            about above across after against along amid among around as at before behind below beside between beyond by despite down during
            for from in inside into like near of off on onto out over past per since than through throughout till toward towards under until
            upon via with within without
            """),
        BeforeVerbs = WordSet.Of("""
            to not i you he she it we they who will would can could may might must should shall don't didn't doesn't won't can't couldn't
            wouldn't let i'm you're we're they're it's he's she's i've we've they've that's there's
            """),
        Auxiliaries = WordSet.Of(
            "is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't"),
        Conjunctions = WordSet.Of("""
            & and or but nor so yet if because while when where whether although though that which whom whose what how why there here also
            both either neither all many more most much other others only very just now then too one two up me him them us said say says
            himself herself itself themselves
            """),
        Objects = WordSet.Of("""
            me him them us himself herself itself themselves myself ourselves yourself two three four five six seven eight nine ten eleven
            twelve twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands
            """),
        PastForms = WordSet.Of("""
            arisen arose ate awoke beaten befell bent bitten bled blew blown bore borne bred broke broken built burnt caught chose clung
            crept dealt dove drank drew drove driven drunk dug dwelt eaten fed fled flew flown flung forbade forbidden forgave forgiven
            forgot forgotten fought froze frozen gone grew hid hidden hung knelt lain leant leapt learnt lent lit mistaken mistook outdid
            overcame overhung oversaw overseen overtook overthrew proven rang rebuilt redone redrawn repaid rewritten ridden risen rode rung
            sang sank sat sewn shaken shone shook shorn shrank shrunk shut slept slid slung smelt sought sown spat sped spilt spoilt sprang
            sprung spun stole stolen strewn stricken strode strung stung stunk sung sunk swam swept swollen swore sworn swum swung taught
            threw thrown tore torn trodden undergone underwent understood undertaken undertook undone unwound upheld wept withdrawn withdrew
            withheld withstood woke woken wore worn wound wove woven wrung
            """),
        NameConnectors = [.. "of and the for de la & van von der del di bin al".Split(' ')],
    };

    public static LanguageWords German { get; } = new()
    {
        Code = "de",
        CapitalizesNouns = true,
        Determiners = WordSet.Of("""
            der die das den dem des ein eine einen einem einer eines kein keine keinen sein seine seinen seiner ihr ihre ihren ihrer unser
            unsere unseren dieser diese dieses diesen diesem jeder jede jedes jeden mein meine
            """),
        Prepositions = WordSet.Of("""
            in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für durch gegen ohne um seit bis während wegen zwischen
            neben hinter ab als wie pro laut trotz
            """),
        BeforeVerbs = WordSet.Of("""
            ich du er sie es wir man sich nicht kann können will wollen soll sollen muss müssen darf dürfen mag würde würden wird werden
            wurde wurden
            """),
        Auxiliaries = WordSet.Of("ist sind war waren bin sei wäre hat haben hatte hatten habe worden gewesen"),
        Conjunctions = WordSet.Of("""
            & und oder aber denn sondern doch wenn weil dass ob obwohl auch noch nur schon sehr so dann da dort hier mehr viele alle alles
            andere anderen was wer wo was sowie bereits immer etwa rund mal uns ihm ihn ihnen
            """),
        NameConnectors = [.. "& der die das des von und für am im".Split(' ')],
    };

    public static LanguageWords French { get; } = new()
    {
        Code = "fr",
        Determiners = WordSet.Of("""
            le la les un une des du ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs chaque quelques plusieurs aucun
            aucune au aux
            """),
        Prepositions = WordSet.Of("""
            de à en dans par pour sur avec sans sous entre vers chez depuis pendant durant avant après contre selon dès jusque comme lors d
            l
            """),
        BeforeVerbs = WordSet.Of("je tu il elle on nous vous ils elles ne pas n qui se s y peut peuvent doit doivent va vont faut"),
        Auxiliaries = WordSet.Of("est sont était étaient être été sera seront a ont avait avaient avoir aura fait"),
        Conjunctions = WordSet.Of("""
            & et ou mais donc or ni car si que quand dont où plus moins très aussi ainsi alors encore déjà même tout tous toute toutes autre
            autres c qu j cela puis ici
            """),
        NameConnectors = [.. "& de du des la le les et pour d".Split(' ')],
    };

    public static LanguageWords Spanish { get; } = new()
    {
        Code = "es",
        Determiners = WordSet.Of("""
            el la los las un una unos unas este esta estos estas ese esa esos esas aquel mi mis tu tus su sus nuestro nuestra nuestros
            nuestras cada algún alguna ningún ninguna del al
            """),
        Prepositions = WordSet.Of(
            "de a en por para con sin sobre entre hacia hasta desde durante según contra ante bajo tras mediante como"),
        BeforeVerbs = WordSet.Of(
            "yo él ella usted nosotros ellos ellas se no que quien quienes me te lo le nos les puede pueden debe deben va van"),
        Auxiliaries = WordSet.Of(
            "es son era eran ser sido fue fueron será serán está están estaba ha han había habían haber hay tiene tienen"),
        Conjunctions = WordSet.Of("""
            & y e o u pero sino ni si porque cuando donde cuyo más menos muy también así ya aún todo todos toda todas otro otra otros otras
            además sólo solo esto
            """),
        NameConnectors = [.. "& de del la las los el y para".Split(' ')],
    };

    public static LanguageWords Italian { get; } = new()
    {
        Code = "it",
        Determiners = WordSet.Of("""
            il lo la i gli le un uno una l del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel
            nello nella nei negli nelle sul sullo sulla sui sugli sulle suo sua suoi sue questo questa questi queste quello quella ogni
            """),
        Prepositions = WordSet.Of("di a da in con su per tra fra d dopo prima durante verso senza contro presso entro oltre secondo"),
        Others = WordSet.Of("""
            & che chi cui e ed o ma se non più come anche già ancora dove quando mentre perché è sono era erano essere stato stata stati
            state ha hanno aveva avere si ci ne mi ti lui lei noi voi loro tutto tutti tutte molto molti cosa può possono deve devono sarà
            saranno cosi così solo
            """),
        NameConnectors = [.. "& di del della dei delle degli e".Split(' ')],
    };

    public static LanguageWords Portuguese { get; } = new()
    {
        Code = "pt",
        Determiners = WordSet.Of("""
            o a os as um uma uns umas do da dos das no na nos nas num numa ao à aos às pelo pela pelos pelas seu sua seus suas este esta
            estes estas esse essa aquele aquela cada outro outra outros outras
            """),
        Prepositions = WordSet.Of("de em por para com sem sob sobre entre até desde após durante contra"),
        Others = WordSet.Of("""
            & que quem qual e ou mas se não mais como também já ainda onde quando enquanto porque é são era eram ser foi foram está estão
            será serão tem têm há isso isto todo toda todos todas muito muitos ele ela eles elas nós lhe me te pode podem deve devem só
            apenas
            """),
        NameConnectors = [.. "& de do da dos das e".Split(' ')],
    };

    /// <summary>Every language that <see cref="TextLanguage"/> tells by its words.</summary>
    public static ImmutableArray<LanguageWords> All { get; } =
    [
        English, German, French, Spanish, Italian, Portuguese,
        .. Unclassified().Select(l => new LanguageWords { Code = l.Code, Others = WordSet.Of(l.Words) }),
    ];

    /// <summary>The words of a language, or null.</summary>
    /// <param name="tag">BCP 47.</param>
    public static LanguageWords? Of(string tag) =>
        All.FirstOrDefault(l => l.Code.Equals(tag.Split('-', '_')[0], StringComparison.OrdinalIgnoreCase));

    private static (string Code, string Words)[] Unclassified() =>
    [
        ("nl", """
            de het een van in op te dat die en is zijn niet met voor aan er om door over uit bij naar tot als ook maar of dan wordt worden
            werd werden heeft hebben had was waren deze dit hun haar zij wij hij ze we je ik kan kunnen zal zullen moet moeten meer nog al
            geen wel tegen tussen onder na sinds tijdens zoals waar wat wie alle veel andere
            """),
        ("pl", """
            w we z ze na do od o u za przez przy po dla pod nad przed między bez i a oraz ale lub że się nie jest są był była było były
            będzie będą to ten ta te tego tej tych który która które którzy jak co jego jej ich już także tylko więcej może można został
            została zostały tym czy gdy jako również
            """),
        ("sv", """
            en ett den det de och att som för inte är var med till av på i om har hade från vid efter under mot mellan genom utan över än
            men eller också bara sin sitt sina hans hennes deras vi han hon man kan ska skulle blir blev när där här så då denna detta dessa
            alla mer många andra ut upp in vad sedan samt
            """),
        ("da", """
            en et den det de og at som for ikke er var med til af på i om har havde fra ved efter under mod mellem gennem uden over end men
            eller også kun sin sit sine hans hendes deres vi han hun man kan skal ville bliver blev når hvor der her så da denne dette disse
            alle mere mange andre ud op ind hvad siden samt
            """),
        ("nb", """
            en et den det de og at som for ikke er var med til av på i om har hadde fra ved etter under mot mellom gjennom uten over enn men
            eller også bare sin sitt sine hans hennes deres vi han hun man kan skal ville blir ble når hvor der her så da denne dette disse
            alle mer mange andre ut opp inn hva siden samt nå noe
            """),
        ("tr", """
            ve bir bu da de için ile olarak daha çok gibi olan kadar en her ne ki ama ancak ya veya sonra önce göre üzere o şu biz siz onlar
            değil var yok oldu olduğu edildi etti tüm bazı diğer kendi hem ise bile
            """),
        ("ca", """
            el la els les un una uns unes de del dels a al als en amb per que i o però no més com també ja quan on és són era ser ha han hi
            es ho seu seva seus seves aquest aquesta aquests aquestes tot tots totes molt molts sense entre fins des sobre altres si
            """),
        ("gl", "o a os as do da dos das e en con para por que non máis tamén unha un é son foi está como pero se xa ata entre sobre dende"),
        ("af",
            "die en van is nie in met vir wat het op sy as aan word ook by uit hulle was deur maar om te dat ons meer na oor dit hierdie"),
    ];
}
