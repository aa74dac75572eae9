using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ExpoSite.Normalize.Tagging.Words;

/// <summary>The word classes of the languages that tags are suggested in.</summary>
internal static class LanguageLists
{
    public static LanguageWords English { get; } = new()
    {
        Code = "en",
        Determiners = Words("the a an this that these those my your his her its our their no some any each every another such"),
        Prepositions = Words(
            """
            about above across after against along amid among around as at before behind below beside between beyond by despite down during
            for from in inside into like near of off on onto out over past per since than through throughout till toward towards under
            until upon via with within without
            """),
        BeforeVerbs = Words(
            """
            to not i you he she it we they who will would can could may might must should shall don't didn't doesn't won't can't couldn't
            wouldn't let i'm you're we're they're it's he's she's i've we've they've that's there's
            """),
        Auxiliaries = Words(
            """
            is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't
            """),
        Conjunctions = Words(
            """
            & and or but nor so yet if because while when where whether although though that which whom whose what how why there here also
            both either neither all many more most much other others only very just now then too one two up me him them us said say says
            himself herself itself themselves
            """),
        Objects = Words(
            """
            me him them us himself herself itself themselves myself ourselves yourself two three four five six seven eight nine ten eleven
            twelve twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands
            """),
        PastForms = Words(
            """
            arisen arose ate awoke beaten befell bent bitten bled blew blown bore borne bred broke broken built burnt caught chose clung
            crept dealt dove drank drew drove driven drunk dug dwelt eaten fed fled flew flown flung forbade forbidden forgave forgiven
            forgot forgotten fought froze frozen gone grew hid hidden hung knelt lain leant leapt learnt lent lit mistaken mistook outdid
            overcame overhung oversaw overseen overtook overthrew proven rang rebuilt redone redrawn repaid rewritten ridden risen rode
            rung sang sank sat sewn shaken shone shook shorn shrank shrunk shut slept slid slung smelt sought sown spat sped spilt spoilt
            sprang sprung spun stole stolen strewn stricken strode strung stung stunk sung sunk swam swept swollen swore sworn swum swung
            taught threw thrown tore torn trodden undergone underwent understood undertaken undertook undone unwound upheld wept withdrawn
            withdrew withheld withstood woke woken wore worn wound wove woven wrung
            """),
        General = Words(GeneralWords.English),
        Broad = Words(GeneralWords.BroadEnglish),
        NameConnectors = Words("of and the for de la & van von der del di bin al"),
    };

    public static LanguageWords German { get; } = new()
    {
        Code = "de",
        CapitalizesNouns = true,
        Determiners = Words(
            """
            der die das den dem des ein eine einen einem einer eines kein keine keinen sein seine seinen seiner ihr ihre ihren ihrer unser
            unsere unseren dieser diese dieses diesen diesem jeder jede jedes jeden mein meine
            """),
        Prepositions = Words(
            """
            in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für durch gegen ohne um seit bis während wegen zwischen
            neben hinter ab als wie pro laut trotz
            """),
        BeforeVerbs = Words(
            """
            ich du er sie es wir man sich nicht kann können will wollen soll sollen muss müssen darf dürfen mag würde würden wird werden
            wurde wurden
            """),
        Auxiliaries = Words("ist sind war waren bin sei wäre hat haben hatte hatten habe worden gewesen"),
        Conjunctions = Words(
            """
            & und oder aber denn sondern doch wenn weil dass ob obwohl auch noch nur schon sehr so dann da dort hier mehr viele alle alles
            andere anderen was wer wo was sowie bereits immer etwa rund mal uns ihm ihn ihnen
            """),
        General = Words(GeneralWords.German),
        NameConnectors = Words("& der die das des von und für am im"),
    };

    public static LanguageWords French { get; } = new()
    {
        Code = "fr",
        Determiners = Words(
            """
            le la les un une des du ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs chaque quelques plusieurs
            aucun aucune au aux
            """),
        Prepositions = Words(
            """
            de à en dans par pour sur avec sans sous entre vers chez depuis pendant avant après contre selon dès jusque comme lors d l
            """),
        BeforeVerbs = Words("je tu il elle on nous vous ils elles ne pas n qui se s y peut peuvent doit doivent va vont faut"),
        Auxiliaries = Words("est sont était étaient être été sera seront a ont avait avaient avoir aura fait"),
        Conjunctions = Words(
            """
            & et ou mais donc or ni car si que quand dont où plus moins très aussi ainsi alors encore déjà même tout tous toute toutes
            autre autres c qu j cela puis ici
            """),
        General = Words(GeneralWords.French),
        NameConnectors = Words("& de du des la le les et pour d"),
    };

    public static LanguageWords Spanish { get; } = new()
    {
        Code = "es",
        Determiners = Words(
            """
            el la los las un una unos unas este esta estos estas ese esa esos esas aquel mi mis tu tus su sus nuestro nuestra nuestros
            nuestras cada algún alguna ningún ninguna del al
            """),
        Prepositions = Words("de a en por para con sin sobre entre hacia hasta desde durante según contra ante bajo tras mediante como"),
        BeforeVerbs = Words(
            """
            yo él ella usted nosotros ellos ellas se no que quien quienes me te lo le nos les puede pueden debe deben va van
            """),
        Auxiliaries = Words("es son era eran ser sido fue fueron será serán está están estaba ha han había habían haber hay tiene tienen"),
        Conjunctions = Words(
            """
            & y e o u pero sino ni si porque cuando donde cuyo más menos muy también así ya aún todo todos toda todas otro otra otros
            otras además sólo solo esto
            """),
        General = Words(GeneralWords.Spanish),
        NameConnectors = Words("& de del la las los el y para"),
    };

    public static ImmutableArray<LanguageWords> All { get; } = [English, German, French, Spanish];

    private static FrozenSet<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
