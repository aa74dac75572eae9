using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Metadata;

/// <summary>The wording of bylines in the languages that raw files come in.</summary>
internal static partial class AuthorWording
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // "Written by", "Geschrieben von", "All posts by": what stands before a preposition.
    private const string Deeds =
        "((this|an?) )?(article|story|text|report|post|words)( (was )?(written|posted|published))?|written|posted|published|authored?"
        + "|submitted|contributed|reported|reviewed|reporting|news|analysis|reviews?|opinion|commentary|comment|essay|feature|column"
        + "|interview|" + Pictures + "( (and|&) (story|text|words|reporting))?|(story|text|words|reporting) (and|&) " + Pictures
        + "|eingestellt|erstellt|geschrieben|verfasst|veröffentlicht|((ein|eine) )?(beitrag|kommentar|analyse|bericht)"
        + "|artikel|publié|rédigé|écrit|propos recueillis|publicado|escrito|redactado|scritto|a cura|pubblicato|geschreven|geplaatst"
        + "|skrevet|napisany|opublikowan[ey]|alles?|beiträge|(alle|weitere|mehr) (artikel|beiträge)"
        + "|((more|other|latest|all) )?(posts|articles|stories)|tous les articles";

    private const string Pictures = "(photo(graph)?s?|photography|pictures|images|illustrations?|graphics?|video|fotos?|bilder)";

    private const string Prepositions = "by|von|par|por|da|di|door|av|af|przez";

    // "Author: Ana Reyes"
    private const string Labels =
        "authors?|autor(en|in|innen|es|as)?|autor[ae]|autori|auteurs?|autrices?|verfasser(in)?|texte?|texto|testo|tekst|words"
            + "|авторы?|текст|yazar|penulis"
        + "|作者|撰文|執筆(者)?|筆者|著者|ライター|取材・文|글|글쓴이|취재|بقلم|كتب|كتبت|الكاتب|المؤلف|إعداد";

    private const string Sources = "by|door|story|redakteur|redaktion|source|fuente|fonte|quelle|источник|出典|출처|المصدر|來源";

    private const string Ranks = "(chief|executive|principal|senior|staff|deputy|managing|guest|freelance|contributing|assistant|associate"
        + "|lead"
        + "|general|special"
        + "|political|politics|business|science|sports?|technology|tech|health|money|education|culture|arts|climate|environment"
        + "|energy|news"
        + "|world|international|national|foreign|local|city|crime|legal|court|royal|showbiz|entertainment|features?|travel|food"
        + "|style|opinion"
        + "|economics|economy|markets?|media|digital|video|data|investigative|transport|industry|trade)";

    private const string Professions =
        "(editor(-in-chief)?|reporter(in)?|writer|correspondent|contributor|columnist|journalist(in)?|analyst|author|producer"
            + "|rechtsanwalt"
        + "|rechtsanwältin|experte|expertin|redakteur(in)?|autor(in)?|korrespondent(in)?|volontär(in)?|kolumnist(in)?|rédacteur"
        + "|rédactrice"
        + "|journaliste|correspondant|redactora?|periodista|corresponsal|redattore|redattrice|giornalista|redacteur|dziennikarz"
        + "|корреспондент|журналист)";

    private const string ProfessionsAlone =
        "editor|reporter|writer|correspondent|redakteur(in)?|korrespondent(in)?|journaliste?|rédacteur|periodista|managing|director"
            + "|senior|chief|staff|columnist|contributor"
            + "|contributing|freelance|deputy";

    private const string ProfessionsAfter =
        "staff|writer|editor|reporter|correspondent|contributor|columnist|redakteur(in)?|korrespondent(in)?|journaliste?|redactor"
            + "|periodista";

    private const string Accounts =
        @"super (user|utilisateur|benutzer|usuario|utente)"
        + @"|by|posted|published|written|and|von|\w*admin(istrator)?\d*|webmaster|staff|root|user|guest|gast|unknown|red|редакция"
        + @"|anonym(ous)?|null|undefined|none|n/a|editorial( team| staff| board)?|web ?desk|news ?desk|team|autor|authors?"
        + @"|letters to the editor|updated|published|agenturen|agencies|agences|agencias|agency";

    // Words that name those who publish, in capitals within a name.
    private const string Publishers =
        @"(?=\p{Lu})(?i:news|presse?|media|magazine|weekly|daily|agency|agence|agencia|agenzia|agentur|network|radio|television"
            + @"|tv|desk|bureau"
        + "|zeitung|anzeiger|newspapers?|newswire|wire)";

    // Words that do so at the end of a longer name, and are surnames too.
    private const string Papers =
        @"(?=\p{Lu})(?i:times|post|mail|tribune|herald|journal|gazette|courier|today|sun|star|globe|guardian|standard|chronicle|observer"
        + "|independent|mirror|express|inquirer|dispatch|telegraph|register|sentinel|examiner|record|review|bulletin|monitor"
        + "|reuters|bloomberg"
        + "|online|digital|service)";

    private const string Particles = "(von|van|de|del|der|den|da|dos|das|di|du|la|le|el|al|bin|ben|ter|ten|zu|y|af|av)";

    [GeneratedRegex(
        @"^\W*((?i:(" + Deeds + @")\s*:?\s+(on\s+)?(" + Prepositions + @")\b\s*:?|(" + Labels + "|" + Sources + @")\s*[:：/|]|by|door)"
        + @"|Von|Par|Por|Di|De|von|par|por|di|VON|PAR|POR|DI|DE|Af|Av|Oleh|(取材・)?文\s*[/／:：＝=・]|(本报|本報)?(记者|記者)\s*[=＝:：]?"
        + @"|作者\s*[:：]?|撰文\s*[:：]?|来源\s*[:：]|بقلم|글|Автор\s*[—–-])(\s+"
            + @"|(?=[:：/\p{Lo}])|$)",
        Options)]
    public static partial Regex Leads();

    // A lead with nothing after it.
    [GeneratedRegex(@"^\W*(?i:(" + Deeds + @")\s+(" + Prepositions + @")|von|par|por|by|door|" + Labels + @"|autor[ea]|作者|文|記者|기자"
        + @"|المؤلف|بقلم)\s*[:：]?$",
        Options)]
    public static partial Regex Lead();

    [GeneratedRegex(@"\b(" + Publishers + @"|" + Papers + @")$|^(The|THE)\s", Options)]
    public static partial Regex Publisher();

    [GeneratedRegex(@"^(?<name>\S+\s.+?)\s+((?i:for|the|in|at|from|reporting)\s+\p{Lu}.*"
        + @"|(\p{Lu}\S*\s+)?" + Publishers + @"(\s\p{Lu}\S*)?|(\p{Lu}\S*\s+){1,3}" + Papers + ")$", Options)]
    public static partial Regex TrailingPublisher();

    // The name of a user: "harbourwatch7", "QuayAnna".
    [GeneratedRegex(@"^(?=.*\p{L}{3})[\p{Lu}\p{Lo}][^\s:：]{2,24}$", Options)]
    public static partial Regex Account();

    [GeneratedRegex(@"^\W*(?i:" + Labels + @"|作者|written by)\s*[:：]", Options)]
    public static partial Regex Label();

    [GeneratedRegex(@"\s(?i:" + Labels + @"|作者)\s*[:：]\s*(?<names>\S.*?)(?=\s+\S{2,12}\s?[:：]|$)", Options)]
    public static partial Regex LabelWithin();

    [GeneratedRegex(
        @"(^|\s)@\w+|https?://\S+|\S+@\S+\.\w+|\b(?i:follow|on twitter|on x|view profile|view all posts|see all)\b.*$", Options)]
    public static partial Regex Social();

    // What led to the date that has been cut off, or a section beside the name.
    [GeneratedRegex(
        @"\s+((?i:posted|published|updated|last updated|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado"
        + @"|pubblicato|in der kategorie)\b.*|(?i:am|on|le|el|vom|at|il|em|op|the|um|in))$|\s+[|•·]\s.*$|\s+(?=\d).*$", Options)]
    public static partial Regex Trailing();

    [GeneratedRegex(@"\([^)]*\)?|\[[^\]]*\]?", Options)]
    public static partial Regex Parentheses();

    // What follows names others than the authors: "Contributions from", "Edited by", "Photographs by".
    [GeneratedRegex(
        @"\b(?i:((with|and) )?((additional|further) )?(contributions?|reporting|research|styling|" + Pictures + @") (by|from)"
        + @"|(edited|reviewed|(fact[ -])?checked|translated|produced|photographed|illustrated|styled|updated) by"
        + @"|last (updated|modified|reviewed)"
        + @"|redigiert von|übersetzt von|" + Pictures + @" (von|de|di)|traduit par|traducido por|tradotto da)\b", Options)]
    public static partial Regex Others();

    [GeneratedRegex(
        @"^\W*(?i:" + Pictures + @"|image|picture|bild|source|credits?)( credits?)?\s*[:：]"
        + @"|/\s*\p{Lu}\w*\s(Images|Photos?|Pictures)\b", Options)]
    public static partial Regex Credits();

    [GeneratedRegex(@"\s*[,;、，|]\s*", Options)]
    public static partial Regex Marks();

    [GeneratedRegex(
        @"\s*([,;](\s*(?i:and|und|et|y|e|og|och)(?=\s))?|、|，|/|／|\||\s((?i:and|und|et|y)|with|mit|og|och|και|и|та|و)\s"
        + @"|(?<=\p{Ll})\s(e|en|i|ve)\s(?=\p{Lu})|(?<=[\u3040-\u9FFF])\s+(?=[\u3040-\u9FFF]))\s*", Options)]
    public static partial Regex Joints();

    [GeneratedRegex(@"\s(?i:" + ProfessionsAfter + @")s?$", Options)]
    public static partial Regex JobAtEnd();

    [GeneratedRegex(@"//|@|^www\.|^\S+\.[a-z]{2,}(/\S*)?$", Options | RegexOptions.IgnoreCase)]
    public static partial Regex Address();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.\-]*(\s+" + Particles + @"){0,3}(\s+\p{Lu}[\p{L}'’.\-]*){1,4}$", Options)]
    public static partial Regex Person();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}{2,20}$", Options)]
    public static partial Regex Single();

    [GeneratedRegex(@"^\p{Lu}{2,6}([/-]\p{Lu}{1,6})*$|^\p{Ll}{2,5}([/-]\p{Ll}{2,5})+$", Options)]
    public static partial Regex Abbreviation();

    // Two to four words of a script without capitals: Arabic, Hebrew.
    [GeneratedRegex(@"^[\u0590-\u06FF]{2,15}( [\u0590-\u06FF]{2,15}){1,3}$", Options)]
    public static partial Regex Caseless();

    // "홍길동 기자", "山田太郎記者"
    [GeneratedRegex(@"^(?<name>[\u3040-\u9FFF\uAC00-\uD7A3]{2,5})\s*(선임|인턴)?(기자|특파원|記者|特派員)\b", Options)]
    public static partial Regex NamedReporter();

    // What names who sent a text rather than who wrote it.
    [GeneratedRegex(@"^\W*(?i:source|fuente|fonte|quelle|источник|来源|來源|出典|출처|المصدر)", Options)]
    public static partial Regex Source();

    [GeneratedRegex(@"^[\u3040-\u9FFF\uAC00-\uD7A3·]{2,6}$", Options)]
    public static partial Regex Ideographs();

    [GeneratedRegex(@"\b(?i:the|this|that|is|are|was|has|have|with|your|you|posted|published|updated|read "
        + @"more|ist|wird|wurde|sind|mehr|der artikel)\b", Options)]
    public static partial Regex Sentence();

    [GeneratedRegex(@"^(?i:" + Ranks + @"?\s*\S*" + Professions + @")\s+(?=\p{Lu})", Options)]
    public static partial Regex LeadingJob();

    // "Ana Reyes CourierPost Staff": a publication in capitals or two words run together may stand between.
    [GeneratedRegex(@"[\s\u2013\u2014-]+((\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{Lu}{2,})\s+)?(?i:" + Ranks + @"\s+){0,3}(?i:" + ProfessionsAfter
        + ")s?$", Options)]
    public static partial Regex TrailingJob();

    [GeneratedRegex(@"^(?i:" + Ranks + @"?\s*\S*" + Professions + @"s?)$|\b(?i:" + ProfessionsAlone + @")\b", Options)]
    public static partial Regex Jobs();

    [GeneratedRegex(@"^\p{Lu}.*\s(?i:editorial board|editors)$", Options)]
    public static partial Regex Board();

    [GeneratedRegex(@"^(?i:" + Accounts + @")$|^(?i:(la |da |di )?r[eé](dak|dac|daz|daç)\p{L}*)\b"
        + @"|\s(?i:redaktion|redazione|r[ée]daction|redacci[oó]n|reda[cç][aã]o|newsroom)$", Options)]
    public static partial Regex Nobody();

    [GeneratedRegex(@"^(?<name>.{4,}?)\s*\k<name>$", Options)]
    public static partial Regex Twice();

    // "Lantern Bay (hna/tkb) - ", "(HNA) - "
    [GeneratedRegex(
        @"^\s*\p{Lu}[\p{L}.,/ \-]{1,40}?\s\((?<agency>\p{L}{2,12}([/-]\p{L}{2,12}){0,2})\)\s*[\u2013\u2014-]"
        + @"|^\s*\((?<agency>\p{Lu}[\p{L}/]{1,14})\)\s*[\u2013\u2014-]", Options)]
    public static partial Regex Dateline();
}
