using System.Text.RegularExpressions;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Lines;

/// <summary>A line that says who wrote a story or when, and little else.</summary>
/// <param name="Date">The first date in it, or null.</param>
/// <param name="IsUpdate">True when the line says that the date is the last change's.</param>
/// <param name="Authors">Names after "By" and the like; empty when the byline is.</param>
internal sealed partial record MetaLine(WrittenDate? Date, bool IsUpdate, ImmutableArray<string> Authors)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const int MaxLength = 200;
    private const int MaxWords = 24;
    private const int MaxOtherWords = 8;
    private const int MaxNameWords = 5;

    public StoryTime? Time => Date?.Time;

    /// <summary>The reading, or null when the line is about something else.</summary>
    public static MetaLine? Read(PageLine line, TimeZoneInfo zone)
    {
        if (line.Text.Length > MaxLength || line.Words > MaxWords)
            return null;
        WrittenDate? date = null;
        string rest = line.Text;
        IEnumerable<WrittenDate> dates = line.Text.Any(char.IsDigit) ? WrittenDate.FindAll(line.Text, zone) : [];
        foreach (WrittenDate found in dates.Reverse())
        {
            date = found;
            rest = rest.Remove(found.Start, found.Length).Insert(found.Start, " | ");
        }

        bool isUpdate = date is not null && Updated().IsMatch(line.Text[..date.Start]) && !Published().IsMatch(line.Text);
        Match byline = Byline().Match(rest);
        if (byline.Success && IsShort(rest, date))
            return new MetaLine(date, isUpdate, Names(rest[(byline.Index + byline.Length)..]));
        return date is not null && !line.IsProse && IsShort(Noise().Replace(rest, " "), date) ? new MetaLine(date, isUpdate, []) : null;
    }

    // Beside a date stands a place, an agency or a section; more words than that make it a sentence that mentions a day.
    private static bool IsShort(string rest, WrittenDate? date) =>
        Letters().Count(rest) <= (date is null ? MaxOtherWords + MaxNameWords : MaxOtherWords);

    private static ImmutableArray<string> Names(string text)
    {
        string names = Separator().Split(Updated().Replace(text, "|")).Select(s => s.Trim()).FirstOrDefault(s => s.Length > 0) ?? "";
        return [.. Joint().Split(names).Select(n => n.Trim(' ', ',', '.', ':', '-')).Where(IsName).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsName(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MaxNameWords
            && name.Length is >= 2 and <= 60
            && !name.Any(char.IsDigit)
            && !name.Contains('@', StringComparison.Ordinal)
            && (char.IsUpper(name[0]) || char.GetUnicodeCategory(name[0]) == System.Globalization.UnicodeCategory.OtherLetter)
            && !Nobody().IsMatch(name);
    }

    [GeneratedRegex(@"^\W*(?:(?i:(?:written|posted|published|reported|story|words|text|report|article) "
        + @"by|by|(?:author|authors|reporter|correspondent|source|text|words|autor|autorin|auteur|fuente)(?=\s*[:：/])|作者|来源"
        + @"|记者)(?:\s*[:：/|]\s*|\s+(?=[\p{Lu}\p{Lo}|/])|\s*$)|(?:Von|Par|Por)\s+(?=\p{Lu}))|(?<=[|•·–—/]\s*)(?i:by"
        + @"|source\s*[:：])(?:\s+(?=\p{Lu})|\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    [GeneratedRegex(@"\b(last )?(updated?|modified|edited)( on| at)?\b:?", Options)]
    private static partial Regex Updated();

    [GeneratedRegex(@"\b(published|posted|first published|created)\b", Options)]
    private static partial Regex Published();

    [GeneratedRegex(@"\b(published|posted|updated?|modified|created|released|date|time|last|on|at|in|by|from|am|pm|min(ute)?s? "
        + @"(read|ago)|comments?|views?|reads?|shares?|source)\b|\d+", Options)]
    private static partial Regex Noise();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    public static partial Regex Letters();

    [GeneratedRegex(@"\s*[|/•·–—]\s*|\s-\s|\bin\s+(?=\p{Lu})|\s{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(admin(istrator)?|editor|webmaster|staff|unknown|anonymous|guest|author|user|none|n/a)$", Options)]
    private static partial Regex Nobody();
}
