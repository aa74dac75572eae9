using ExpoSite.Normalize.Markdown;
using static ExpoSite.Normalize.Metadata.AuthorWording;

namespace ExpoSite.Normalize.Metadata;

/// <summary>The names of people and agencies in a byline, without lead words, dates, job titles, places and social names.</summary>
internal static class AuthorNames
{
    private const int MaxNames = 12;
    private const int MaxLength = 60;
    private const int MaxWords = 6;
    private const int MostBehindDate = 20;

    /// <summary>The names in the text, in its order.</summary>
    /// <param name="text">A byline, or the value of a property that holds one.</param>
    /// <param name="isStated">True when the text is known to name authors: then a single word is a name too.</param>
    /// <param name="isMarked">True when its element is named after authors: then a single word after "by" is a name too.</param>
    public static ImmutableArray<string> Read(string text, bool isStated, bool isMarked = false)
    {
        if (ShareWording.OpensAsRow(text))
            return [];
        string line = TextCut.Start(text, 300);
        WrittenDate? date = WrittenDate.Find(line, TimeZoneInfo.Utc);
        // "by quaywatch7, 14 September 2026": nothing else stands there.
        bool isWhole = date is { Start: > 0 } && line.Length - date.Start - date.Length < MostBehindDate;
        if (date is not null)
            line = date.Start > 0 ? line[..date.Start] : line[Math.Min(line.Length, date.Length)..];
        line = Social().Replace(line, " ");
        if (Credits().IsMatch(line))
            return [];
        if (Others().Match(line) is { Success: true, Index: > 1 } others)
            line = line[..others.Index];
        bool hasLead = (isMarked || isWhole) && Leads().IsMatch(line);
        return Names(Leads().Replace(line, ""), p => IsName(p, isStated) || (hasLead && IsSingle(p)), WithoutPublisher);
    }

    /// <summary>The names in what follows "By" in a line: one word is a name as well, a job or a publisher beside one is not.</summary>
    public static ImmutableArray<string> Led(string text) =>
        Names(
            Social().Replace(TextCut.Start(text, 300), " "),
            p => IsName(p, isStated: false) || IsSingle(p) || Caseless().IsMatch(p), WithoutPublisher);

    private static ImmutableArray<string> Names(string text, Func<string, bool> isName, Func<string, string>? cut = null)
    {
        string line = Trim(Trailing().Replace(Trim(text), ""));
        // "(hna/tkb)" alone is an agency; beside a name it says where that comes from.
        string outside = Trim(Parentheses().Replace(line, " "));
        string[] names = [.. Parts(outside.Length > 1 ? outside : line.Trim('(', ')'))
            .Select(p => cut?.Invoke(p) ?? p).Where(isName)];
        // Beside full names a word is a place, and capitals are the agency that sent the text.
        if (names.Any(n => IsPerson(n) && !Publisher().IsMatch(n)))
        {
            names = [.. names.Where(n => !Abbreviation().IsMatch(n) && n.Contains(' ', StringComparison.Ordinal)
                && !Publisher().IsMatch(n))];
        }

        return [.. names.Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxNames)];
    }

    // "Ministry of Trade and Transport" is one name, "Ana Reyes and Bo Lindqvist" are two.
    private static string[] Parts(string line)
    {
        if (Address().IsMatch(line))
            return [];
        if (Abbreviation().IsMatch(line))
            return [line];
        string[] parts = [.. Joints().Split(WithoutTitles(line)).SelectMany(People).Select(p => Once(Trim(WithoutJob(Trim(p)))))
            .Where(p => p.Length > 0)];
        bool isOne = parts.Length > 1 && !parts.Any(IsPerson) && parts[0].Contains(' ', StringComparison.Ordinal)
            && !line.AsSpan().ContainsAny(",;|/");
        return isOne ? [line] : parts;
    }

    // "Ana Reyes & Bo Lindqvist" are two, "Harbour Telegram & Gazette" is one.
    private static string[] People(string part) =>
        part.Split('&') is { Length: > 1 } names && Array.TrueForAll(names, n => IsPerson(n.Trim())) ? names : [part];

    // "Ana Reyes, Lantern Weekly Contributor": what follows a person and ends as jobs do is no second name.
    private static string WithoutTitles(string line)
    {
        string[] parts = Marks().Split(line);
        return string.Join(", ", parts.Where((p, i) => i == 0 || !JobAtEnd().IsMatch(p) || !IsPerson(parts[i - 1])));
    }

    // Names stand twice where a picture's text and a link touch.
    private static string Once(string name) => Twice().Match(name) is { Success: true } match ? match.Groups["name"].Value : name;

    /// <summary>True for a line that says outright what follows: "Author: Ana Reyes".</summary>
    public static bool IsLabelled(string line) => Label().IsMatch(line);

    /// <summary>The names in a line that opens as bylines do; empty for any other line.</summary>
    public static ImmutableArray<string> Byline(string line) => Leads().IsMatch(line) ? Read(line, isStated: false) : [];

    /// <summary>The names behind a label in the middle of a line: "14 September 2026  Source: Quay Post  Author: Ana Reyes".</summary>
    public static ImmutableArray<string> Within(string line) =>
        LabelWithin().Match(line) is { Success: true } label ? Read(label.Groups["names"].Value, isStated: false) : [];

    /// <summary>True for a line that says who sent the text, rather than who wrote it.</summary>
    public static bool IsSource(string line) => Source().IsMatch(line);

    /// <summary>The names behind words that tell apart who helped the author; where the line ends with them, those in the next.</summary>
    public static ImmutableArray<string> Helpers(string line, string next) =>
        Others().Match(line) is { Success: true } others
            ? Read(line[(others.Index + others.Length)..] is var rest && rest.Any(char.IsLetter) ? rest : next, isStated: false) : [];

    /// <summary>True for two to five words written as names of people are.</summary>
    public static bool IsPerson(string name) => Person().IsMatch(name) && !Jobs().IsMatch(name) && !Nobody().IsMatch(name);

    /// <summary>True for a paper's board, which signs what it writes: "Harbour Telegram Editorial Board".</summary>
    public static bool IsBoard(string name) => Board().IsMatch(name);

    /// <summary>True for a name that ends as those of papers, stations and agencies do: "Harbour Weekly".</summary>
    public static bool IsPublisher(string name) => Publisher().IsMatch(name);

    /// <summary>The agency that a lead opens with after its place: <c>Lantern Bay (hna/tkb) - </c>; or null.</summary>
    public static string? Agency(string lead) =>
        Dateline().Match(TextCut.Start(lead, 100)) is { Success: true } match ? match.Groups["agency"].Value : null;

    private static bool IsSingle(string name) => (Single().IsMatch(name) || Account().IsMatch(name)) && !Nobody().IsMatch(name);

    // "Ana Reyes Harbour News", "Ana Reyes for The Quay"
    private static string WithoutPublisher(string name) =>
        TrailingPublisher().Match(name) is { Success: true } match && match.Groups["name"].Value is var person
            && IsPerson(person) && !Publisher().IsMatch(person) ? person : name;

    private static bool IsName(string name, bool isStated)
    {
        bool isUsual = !Address().IsMatch(name) && name.Length is >= 2 and <= MaxLength && name.Any(char.IsLetter)
            && name.Count(char.IsWhiteSpace) < MaxWords && !Nobody().IsMatch(name) && !Jobs().IsMatch(name);
        return isUsual
            && (isStated ? !Sentence().IsMatch(name) : IsPerson(name) || Abbreviation().IsMatch(name) || Ideographs().IsMatch(name));
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
}
