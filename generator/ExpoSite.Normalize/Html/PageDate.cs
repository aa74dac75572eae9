using AngleSharp.Dom;
using ExpoSite.Core.Content;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Html;

/// <summary>A date that the page states or shows.</summary>
/// <param name="Reason">Where it stands.</param>
/// <param name="IsAmbiguous">True when day and month may be the other way round.</param>
internal sealed record PageDate(StoryTime Time, string Reason, bool IsAmbiguous, IElement? Element)
{
    private const int MaxShown = 200;

    private static readonly string[] TimeWords = ["date", "time", "datetime", "published", "publish", "pubdate", "posted", "timestamp", "dateline", "datum", "fecha", "data"];

    /// <summary>Day of publication by the most trustworthy of the page's statements, or null.</summary>
    public static PageDate? Published(IDocument document, IElement? title, PageStatements statements, TimeZoneInfo zone)
    {
        bool isMonthFirst = IsMonthFirst(statements);
        PageDate? stated = Stated(statements, Subject.Published, zone, isMonthFirst);
        return stated ?? Shown(document, title, zone, isMonthFirst) ?? FromAddress(statements) ?? Stated(statements, Subject.Modified, zone, isMonthFirst);
    }

    /// <summary>Last change, when it is stated and on a later day than the publication; else null.</summary>
    public static PageDate? Modified(PageStatements statements, PageDate? published, TimeZoneInfo zone) =>
        Stated(statements, Subject.Modified, zone, IsMonthFirst(statements)) is { } modified && published is not null
            && modified.Time.Instant > published.Time.Instant && modified.Time.Day > published.Time.Day ? modified : null;

    /// <summary>A date on a short line near the title, where the page marks none; or null.</summary>
    public static PageDate? NearTitle(IReadOnlyList<TextBlock> blocks, IElement? title, PageStatements statements, TimeZoneInfo zone)
    {
        int at = title is null ? 0 : blocks.FirstOrDefault(b => title.Contains(b.Element) || b.Element.Contains(title))?.Index ?? 0;
        return blocks.Where(b => b.Text.Length is >= 8 and < 120 && b.Index - at is > -8 and < 400 && b.LinkDensity < 0.5)
            .OrderBy(b => Math.Abs(b.Index - at))
            .Select(b => Parse(b.Text, "line near the title", b.Element, zone, IsMonthFirst(statements)))
            .FirstOrDefault(d => d is not null);
    }

    private static PageDate? Stated(PageStatements statements, Subject subject, TimeZoneInfo zone, bool isMonthFirst)
    {
        PageDate[] dates = [.. statements.About(subject).Select(s => Parse(s.Value, s.Origin, s.Element, zone, isMonthFirst)).OfType<PageDate>()];
        return dates.FirstOrDefault(d => !d.IsAmbiguous) ?? dates.FirstOrDefault();
    }

    // Time elements and elements named after dates, the nearest to the title first.
    private static PageDate? Shown(IDocument document, IElement? title, TimeZoneInfo zone, bool isMonthFirst)
    {
        if (document.Body is not { } body)
            return null;
        var shown = new List<(PageDate Date, int Penalty, int Position)>();
        int position = 0, titleAt = -1;
        foreach (IElement element in body.QuerySelectorAll("*"))
        {
            position++;
            if (element == title)
                titleAt = position;
            if (shown.Count >= MaxShown || Candidate(element) is not { } text || Parse(text.Value, text.Origin, element, zone, isMonthFirst) is not { } date)
                continue;
            shown.Add((date, (IsElsewhere(element, title) ? 1000 : 0) + (element.LocalName == "time" ? 0 : 40), position));
        }

        // What stands a long way from the title is the page's head or other stories; ten elements count as one step.
        return shown.OrderBy(s => s.Penalty + (titleAt < 0 ? 0 : Math.Abs(s.Position - titleAt) / 10)).ThenBy(s => s.Position)
            .Select(s => s.Date).FirstOrDefault();
    }

    private static (string Value, string Origin)? Candidate(IElement element)
    {
        if (element.LocalName == "time")
        {
            string value = element.GetAttribute("datetime") is { Length: >= 8 } machine ? machine : PageDocument.LineOf(element);
            return (value, "time element");
        }

        if (element.LocalName is "script" or "style" or "body" || !HtmlNames.Words(element).Overlaps(TimeWords))
            return null;
        string text = PageDocument.LineOf(element);
        return text.Length is >= 8 and < 160 ? (text, "element named after a date") : null;
    }

    private static bool IsElsewhere(IElement element, IElement? title)
    {
        for (IElement? e = element; e is not null && e.LocalName != "body"; e = e.ParentElement)
        {
            if (e.LocalName is "nav" or "aside" or "footer" || HtmlNames.Words(e).Overlaps(["related", "sidebar", "comment", "comments", "widget", "teaser", "recommended", "footer", "ticker"]))
                return title is null || !e.Contains(title);
        }

        return false;
    }

    private static PageDate? Parse(string text, string origin, IElement? element, TimeZoneInfo zone, bool isMonthFirst)
    {
        string line = text.Length > 300 ? text[..300] : text;
        if (line.Length is 8 or 14 && line.All(char.IsAsciiDigit))
            line = $"{line[..4]}-{line[4..6]}-{line[6..8]}";
        if (WrittenDate.Find(line, zone) is not { } found || found.Time.Day.Year < 1990)
            return null;
        StoryTime time = found.Time;
        if (found.IsAmbiguous && isMonthFirst)
            time = time with { Instant = new DateTimeOffset(time.Day.Year, time.Day.Day, time.Day.Month, time.Instant.Hour, time.Instant.Minute, 0, time.Instant.Offset) };
        return new PageDate(time, origin, found.IsAmbiguous && !isMonthFirst, element);
    }

    // /2025/11/04/ or /2025-11-04- in the page's own address.
    private static PageDate? FromAddress(PageStatements statements)
    {
        foreach (Statement address in statements.About(Subject.Address))
        {
            string path = address.Value.Split('?')[0].Replace('_', '-');
            foreach (WrittenDate found in WrittenDate.FindAll(path.Replace('/', ' ').Replace("  ", " ", StringComparison.Ordinal), TimeZoneInfo.Utc)
                .Concat(WrittenDate.FindAll(path, TimeZoneInfo.Utc)))
            {
                if (found is { IsAmbiguous: false } && found.Time.Day.Year >= 1990)
                    return new PageDate(found.Time with { IsDay = true }, "the page's address", false, address.Element);
            }
        }

        return null;
    }

    // Of the languages written here, the English of the United States alone puts the month first.
    private static bool IsMonthFirst(PageStatements statements) =>
        statements.About(Subject.Language).Any(s => s.Value.Replace('_', '-').Equals("en-US", StringComparison.OrdinalIgnoreCase));
}
