using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Metadata;

/// <summary>Takes the names of people and agencies out of a byline: without lead words, dates, job titles, places and social names.</summary>
internal static partial class AuthorNames
{
    private const int MaxNames = 12;
    private const int MaxLength = 60;
    private const int MaxWords = 6;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The names in the text, in its order.</summary>
    /// <param name="text">A byline, or the value of a property that holds one.</param>
    /// <param name="isStated">True when the text is known to name authors: then a single word is a name too.</param>
    /// <param name="isMarked">True when its element is named after authors: then a single word after "by" is a name too.</param>
    public static ImmutableArray<string> Read(string text, bool isStated, bool isMarked = false)
    {
        string line = text.Length > 300 ? text[..300] : text;
        if (WrittenDate.Find(line, TimeZoneInfo.Utc) is { } date)
            line = date.Start > 0 ? line[..date.Start] : line[Math.Min(line.Length, date.Length)..];
        line = Social().Replace(line, " ");
        bool hasLead = isMarked && Leads().IsMatch(line);
        line = Trim(Trailing().Replace(Trim(Leads().Replace(line, "")), ""));
        // "(dpa/lno)" alone is an agency; beside a name it says where that comes from.
        string outside = Trim(Parentheses().Replace(line, " "));
        string[] names = [.. Parts(outside.Length > 1 ? outside : line.Trim('(', ')')).Where(p => IsName(p, isStated) || (hasLead && Single().IsMatch(p) && !Nobody().IsMatch(p)))];
        // Beside full names a word is a place, and capitals are the agency that sent the text.
        if (names.Any(IsPerson))
            names = [.. names.Where(n => !Abbreviation().IsMatch(n) && n.Contains(' ', StringComparison.Ordinal))];
        return [.. names.Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxNames)];
    }

    // "Ministry of Trade and Transport" is one name, "Ana Reyes and Bo Lindqvist" are two.
    private static string[] Parts(string line)
    {
        if (Address().IsMatch(line))
            return [];
        if (Abbreviation().IsMatch(line))
            return [line];
        string[] parts = [.. Joints().Split(line).Select(p => Once(Trim(WithoutJob(Trim(p))))).Where(p => p.Length > 0)];
        bool isOne = parts.Length > 1 && !parts.Any(IsPerson) && parts[0].Contains(' ', StringComparison.Ordinal) && !line.AsSpan().ContainsAny(",;|/");
        return isOne ? [line] : parts;
    }

    // Names stand twice where a picture's text and a link touch.
    private static string Once(string name) => Twice().Match(name) is { Success: true } match ? match.Groups["name"].Value : name;

    /// <summary>True for a line that says outright what follows: "Author: Ana Reyes".</summary>
    public static bool IsLabelled(string line) => Label().IsMatch(line);

    /// <summary>The names in a line that opens as bylines do; empty for any other line.</summary>
    public static ImmutableArray<string> Byline(string line) => Leads().IsMatch(line) ? Read(line, isStated: false) : [];

    /// <summary>True for two to five words written as names of people are.</summary>
    public static bool IsPerson(string name) => Person().IsMatch(name) && !Jobs().IsMatch(name) && !Nobody().IsMatch(name);

    /// <summary>The agency that a lead opens with after its place: <c>Hamburg (dpa/lno) - </c>; or null.</summary>
    public static string? Agency(string lead) => Dateline().Match(lead.Length > 100 ? lead[..100] : lead) is { Success: true } match ? match.Groups["agency"].Value : null;

    private static bool IsName(string name, bool isStated)
    {
        bool isUsual = !Address().IsMatch(name) && name.Length is >= 2 and <= MaxLength && name.Any(char.IsLetter) && name.Count(char.IsWhiteSpace) < MaxWords
            && !Nobody().IsMatch(name) && !Jobs().IsMatch(name);
        return isUsual && (isStated ? !Sentence().IsMatch(name) : IsPerson(name) || Abbreviation().IsMatch(name) || Ideographs().IsMatch(name));
    }

    // "Staff Writer Ana Reyes", "Ana Reyes, Chief Editor" (the comma has cut that apart).
    private static string WithoutJob(string name)
    {
        if (LeadingJob().Match(name) is { Success: true } before && IsPerson(name[before.Length..]))
            return name[before.Length..];
        return TrailingJob().Match(name) is { Success: true } after && IsPerson(name[..after.Index]) ? name[..after.Index] : name;
    }

    private static string Trim(string text)
    {
        string line = MarkdownEscaper.Collapse(text).Trim(' ', ',', ';', ':', '|', '-', '\u2013', '\u2014', '\u00B7', '\u2022', '/');
        // The point of "e.V." and "Jr." belongs to the name.
        string last = line[(line.LastIndexOf(' ') + 1)..];
        return last.Length > 3 && last.IndexOf('.', StringComparison.Ordinal) == last.Length - 1 ? line[..^1] : line;
    }

    [GeneratedRegex(@"//|@|^www\.|^\S+\.[a-z]{2,}(/\S*)?$", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\W*((?i:(((this|an?) )?(article|story|text|report|post|words)( (was )?(written|posted|published))?|written|posted|published|authored?|submitted|contributed|reported|reviewed|reporting|eingestellt|erstellt|geschrieben|verfasst|veröffentlicht|ein beitrag|(text|artikel|beitrag|article)|publié|rédigé|écrit|propos recueillis|publicado|escrito|redactado|scritto|pubblicato|geschreven|geplaatst|skrevet|napisany|opublikowan[ey]|alle|alles|beiträge|(alle|weitere|mehr) (artikel|beiträge)|all posts|posts|articles|tous les articles)\s*:?\s+(on\s+)?(by|von|par|por|da|di|door|av|af|przez)\b\s*:?|(by|author|authors|autor|autoren|autorin|autore|auteur|auteurs|autores|redakteur|redaktion|verfasser|text|texte|texto|testo|tekst|words|story|door|автор|текст|yazar|penulis|source|fuente|fonte)\s*[:：/|]|by|door)|(?-i:Von|Par|Por|Di|De|von|par|por|di|VON|PAR|POR|DI|DE|Af|Av|Oleh)|文\s*[/／:：]|记者|本报记者|作者\s*[:：]?|撰文\s*[:：]?|来源\s*[:：])(\s+|(?=[:：/\p{Lo}])|$)", Options)]
    private static partial Regex Leads();

    [GeneratedRegex(@"(^|\s)@\w+|https?://\S+|\S+@\S+\.\w+|\b(?i:follow|on twitter|on x|view profile|view all posts|see all)\b.*$", Options)]
    private static partial Regex Social();

    // What led to the date that has been cut off, or a section beside the name.
    [GeneratedRegex(@"\s+((?i:posted|published|updated|last updated|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|pubblicato|in der kategorie)\b.*|(?i:am|on|le|el|vom|at|il|em|op|the|um|in))$|\s+[|•·]\s.*$|\s+(?=\d).*$", Options)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"\([^)]*\)?|\[[^\]]*\]?", Options)]
    private static partial Regex Parentheses();

    [GeneratedRegex(@"\s*(,|;|、|，|/|／|\||&|\s(and|und|et|y|with|mit|og|och|και|и|та|&)\s|(?<=\p{Ll})\s(e|en|i|en|ve)\s(?=\p{Lu}))\s*", Options)]
    private static partial Regex Joints();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.\-]*(\s+(von|van|de|del|der|den|da|dos|das|di|du|la|le|el|al|bin|ben|ter|ten|zu|y|af|av)){0,2}(\s+(von|van|de|del|der|den|da|dos|di|du|la|le|al|bin|ben)\s+)?(\s+\p{Lu}[\p{L}'’.\-]*){1,4}$", Options)]
    private static partial Regex Person();

    [GeneratedRegex(@"^\p{Lu}{2,6}([/-]\p{Lu}{1,6})*$|^\p{Ll}{2,5}([/-]\p{Ll}{2,5})+$", Options)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"^[\u3040-\u9FFF\uAC00-\uD7A3·]{2,6}$", Options)]
    private static partial Regex Ideographs();

    [GeneratedRegex(@"\b(?i:the|this|that|is|are|was|has|have|with|your|you|posted|published|updated|read more|ist|wird|wurde|sind|mehr|der artikel)\b", Options)]
    private static partial Regex Sentence();

    private const string Job = @"(chief|senior|staff|deputy|managing|guest|political|business|science|sports?|freelance|contributing)?\s*\S*(editor(-in-chief)?|reporter(in)?|writer|correspondent|contributor|columnist|journalist(in)?|analyst|author|producer|rechtsanwalt|rechtsanwältin|experte|expertin|redakteur(in)?|autor(in)?|korrespondent(in)?|volontär(in)?|kolumnist(in)?|rédacteur|rédactrice|journaliste|correspondant|redactora?|periodista|corresponsal|redattore|redattrice|giornalista|redacteur|dziennikarz|корреспондент|журналист)";

    [GeneratedRegex(@"^(?i:" + Job + @")\s+(?=\p{Lu})", Options)]
    private static partial Regex LeadingJob();

    [GeneratedRegex(@"\s+((?-i:\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{Lu}{2,})\s+)?(?i:(staff|senior|chief|political|business)\s+)?(?i:staff|writer|editor|reporter|correspondent|contributor|columnist|redakteur(in)?|korrespondent(in)?|journaliste?|redactor|periodista)$", Options)]
    private static partial Regex TrailingJob();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}{2,20}$", Options)]
    private static partial Regex Single();

    [GeneratedRegex(@"^\W*(?i:authors?|autor(en|in|innen|es)?|autore|auteurs?|verfasser(in)?|автор|作者|written by|words|text|texte|texto|testo|tekst)\s*[:：]", Options)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?<name>.{4,}?)\s*\k<name>$", Options)]
    private static partial Regex Twice();

    [GeneratedRegex(@"^(?i:" + Job + @"s?)$|\b(?i:editor|reporter|writer|correspondent|redakteur(in)?|korrespondent(in)?|journaliste?|rédacteur|periodista|managing|director|senior|chief|staff)\b", Options)]
    private static partial Regex Jobs();

    [GeneratedRegex(@"^(?i:by|posted|published|written|and|von|\w*admin(istrator)?\d*|webmaster|staff|root|user|guest|gast|unknown|redaktion(steam)?|red|redazione|redacción|redacao|redação|rédaction|la rédaction|redakcja|редакция|anonymous|anonym|null|undefined|none|n/a|editorial( team| staff| board)?|web ?desk|news ?desk|team|autor|author|authors|letters to the editor|agenturen|agencies|agences|agencias|agency)$|^(?i:(la |da |di )?r[eé](dak|dac|daz|daç)\p{L}*)\b", Options)]
    private static partial Regex Nobody();

    [GeneratedRegex(@"^\s*\p{Lu}[\p{L}.,/ \-]{1,40}?\s\((?<agency>\p{L}{2,12}([/-]\p{L}{2,12}){0,2})\)\s*[\u2013\u2014-]|^\s*\((?<agency>\p{Lu}[\p{L}/]{1,14})\)\s*[\u2013\u2014-]", Options)]
    private static partial Regex Dateline();
}
