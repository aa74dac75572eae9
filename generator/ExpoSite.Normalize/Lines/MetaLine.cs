using System.Text.RegularExpressions;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Lines;

/// <summary>A line that says who wrote a story or when, and little else.</summary>
/// <param name="Date">The date of publication, otherwise the first in it, or null.</param>
/// <param name="IsUpdate">True when the line says that the date is the last change's.</param>
/// <param name="Authors">Names after "By" and the like; empty when the byline is.</param>
internal sealed partial record MetaLine(WrittenDate? Date, bool IsUpdate, ImmutableArray<string> Authors)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const int MaxLength = 200;
    private const int MaxWords = 24;
    private const int MaxLedWords = 40;
    private const int MaxOtherWords = 8;
    private const int MaxNameWords = 5;

    public StoryTime? Time => Date?.Time;

    /// <summary>The date of the last change where the line gives it beside that of publication; else null.</summary>
    public WrittenDate? Updated { get; init; }

    /// <summary>Words that are neither of a date nor usual beside one.</summary>
    public int OtherWords { get; init; }

    /// <summary>Names of people that open the line without "By", beside a date or a job; empty where there are any after "By".</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>True when it names anybody, after "By" or without.</summary>
    public bool HasNames => !Authors.IsEmpty || !Names.IsEmpty;

    /// <summary>The reading, or null when the line is about something else.</summary>
    /// <param name="isLed">True when the line above is "By" or "Author:" and nothing else.</param>
    public static MetaLine? Read(PageLine line, TimeZoneInfo zone, bool isLed = false)
    {
        if (line.Text.Length > MaxLength || line.Words > MaxLedWords)
            return null;
        WrittenDate[] dates = line.Text.Any(char.IsDigit) ? [.. WrittenDate.FindInHead(line.Text, zone)] : [];
        string rest = Without(line, dates);
        MetaLine meta = Dated(line.Text, dates);
        bool isShort = Letters().Count(rest) <= MaxOtherWords + (dates.Length == 0 ? MaxNameWords : 0);
        if (Byline.Names(rest, isLed, isShort) is { } authors)
            return meta with { Authors = authors };
        if (line.Words > MaxWords)
            return null;
        string other = Noise().Replace(Ago().Replace(rest, LineParts.Break), LineParts.Break);
        int words = Letters().Count(other);
        bool isLittle = words <= MaxOtherWords && !(line.IsProse && words > MaxNameWords);
        bool isMeta = meta.Date is not null ? isLittle : isLittle && !line.EndsSentence && Ago().IsMatch(line.Text);
        return isMeta ? meta with { Names = Byline.Openers(other), OtherWords = words } : null;
    }

    /// <summary>Names of people in a line that holds nothing else but perhaps a job or a publisher in the next column.</summary>
    public static ImmutableArray<string> NamesAlone(PageLine line) =>
        line.Words <= MaxOtherWords && !line.IsProse ? Byline.Openers(Without(line, [])) : [];

    /// <summary>True for "By" or "Author:" and nothing else: whose name it is stands below.</summary>
    public static bool IsLead(PageLine line) => line.Text.Length <= MaxOtherWords * 4 && AuthorWording.Lead().IsMatch(line.Text);

    // What the words before each date say of it; a second date without a word for it is another form of the first.
    private static MetaLine Dated(string text, WrittenDate[] dates)
    {
        WrittenDate? published = null, updated = null, other = null;
        int from = 0;
        foreach (WrittenDate date in dates)
        {
            switch (DateLabels.Before(text[from..date.Start], date.Start - from))
            {
                case DateMeaning.Published: published ??= date; break;
                case DateMeaning.Updated: updated ??= date; break;
                case DateMeaning.Unclear: other ??= date; break;
                default: break;
            }

            from = date.Start + date.Length;
        }

        return (published ?? other) is { } own
            ? new MetaLine(own, false, []) { Updated = updated } : new MetaLine(updated, updated is not null, []);
    }

    // Dates taken out, columns parted.
    private static string Without(PageLine line, WrittenDate[] dates)
    {
        var text = new StringBuilder(line.Text);
        int end = line.Text.Length;
        var edits = dates.Select(d => (At: d.Start, d.Length)).Concat(line.ColumnEnds.Select(at => (At: at, Length: 0)))
            .OrderByDescending(e => e.At).ThenByDescending(e => e.Length);
        foreach ((int at, int length) in edits.Where(e => e.Length > 0 || !dates.Any(d => e.At > d.Start && e.At < d.Start + d.Length)))
            text.Remove(at, length).Insert(at, LineParts.Break);
        return text.ToString();
    }

    [GeneratedRegex(@"\b(published|posted|updated?|modified|created|released|date|time|last|on|at|in|by|from|am|pm|comments?|views?"
        + @"|reads?|shares?|source)\b|(\d+|long|short|quick)[ -]?(min(ute)?s?)?[ -]?read\b|\d+", Options)]
    private static partial Regex Noise();

    // "2 hours ago", "vor 3 Stunden", "5 min read": no day, but it stands where bylines stand.
    [GeneratedRegex(@"\b\d+ ?(min(ute)?s?|h(ou)?rs?|days?|weeks?|months?) ago\b|\d+[ -]min(ute)?s?[ -]read\b|\bvor \d+ (minuten?"
        + @"|stunden?|tag"
        + @"(en)?)\b|\bil y a \d+ (minutes?|heures?|jours?)\b|\bhace \d+ (minutos?|horas?|días?)\b|\bhá \d+ (minutos?|horas?|dias?)\b"
        + @"|\b\d+ (minuti|ore|giorni) fa\b|\d+ ?(分钟|小时|天)前|\d+ ?(分|時間|日)前|\d+ ?(분|시간|일) ?전|\b\d+ (минут|час|дн|день)\w* назад\b"
        + @"|منذ \d+ (دقيقة|دقائق|ساعة|ساعات|يوم|أيام)", Options)]
    private static partial Regex Ago();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    public static partial Regex Letters();
}
