using System.Collections.Immutable;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Pasted;

/// <summary>A date and the line that it stands in.</summary>
internal sealed record DatedLine(WrittenDate Date, PageLine Line)
{
    public Core.Content.StoryTime Time => Date.Time;
}

/// <summary>What stands between the headline and the body: date, byline, and the category above.</summary>
internal sealed record ArticleHead
{
    private const int LinesAbove = 6;
    private const int LinesBelow = 6;
    private const int MaxDateline = 80;

    public string? Title { get; init; }

    public DatedLine? Published { get; init; }

    public DatedLine? Updated { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public string? Category { get; init; }

    /// <summary>Index of the line from which on the body can start.</summary>
    public required int End { get; init; }

    public static ArticleHead Read(PageReading page, int title, LineRange body, NormalizeOptions options)
    {
        if (title < 0)
            return new ArticleHead { End = body.First };
        page.Mark(title, LineRole.Title, "headline above the body, in the body's words");
        int[] near = [.. Below(page, title, body), .. Above(page, title), .. After(page, body)];
        DatedLine[] dates = [.. near.SelectMany(i => Dates(page, i))];
        foreach (int i in near.Where(i => page.Metas[i] is not null && i < body.End))
            page.Mark(i, LineRole.Byline, page.Metas[i]!.Date is null ? "names an author" : "a date and little else");
        DatedLine? published = dates.FirstOrDefault(d => !IsUpdate(page, d));
        DatedLine? updated = dates.FirstOrDefault(d => IsUpdate(page, d));
        return new ArticleHead
        {
            Title = page.Lines[title].Text,
            Published = published ?? updated ?? Dateline(page, body, options),
            Updated = published is not null && updated is not null && updated.Time > published.Time ? updated : null,
            Authors = near.Select(i => page.Metas[i]?.Authors ?? []).FirstOrDefault(a => a.Length > 0, []),
            Category = CategoryOf(page, title, options),
            End = Math.Max(title + 1, near.Where(i => i > title && i < body.End && page.Roles[i] == LineRole.Byline).Select(i => i + 1).DefaultIfEmpty().Max()),
        };
    }

    private static IEnumerable<int> Below(PageReading page, int title, LineRange body)
    {
        int proseSeen = 0;
        for (int i = title + 1; i < page.Lines.Count && i < Math.Max(body.First + 2, title + LinesBelow) && i < body.End && proseSeen < 2; i++)
        {
            proseSeen += page.Lines[i].IsProse ? 1 : 0;
            if (page.Roles[i] != LineRole.Teaser)
                yield return i;
        }
    }

    private static IEnumerable<int> Above(PageReading page, int title) =>
        Enumerable.Range(1, LinesAbove).Select(n => title - n).Where(i => i >= 0 && page.Roles[i] != LineRole.Teaser);

    private static IEnumerable<int> After(PageReading page, LineRange body) =>
        Enumerable.Range(body.End, LinesBelow).TakeWhile(i => i < page.Lines.Count).Where(i => page.Roles[i] == LineRole.Unknown);

    private static IEnumerable<DatedLine> Dates(PageReading page, int index)
    {
        if (page.Metas[index]?.Date is { } date)
            yield return new DatedLine(date, page.Lines[index]);
    }

    private static bool IsUpdate(PageReading page, DatedLine dated) =>
        page.Metas.FirstOrDefault(m => ReferenceEquals(m?.Date, dated.Date))?.IsUpdate == true;

    // "HANOI, 4 November 2025 - The fair ..."
    private static DatedLine? Dateline(PageReading page, LineRange body, NormalizeOptions options)
    {
        if (body.Count == 0)
            return null;
        PageLine first = page.Lines[body.First];
        string start = first.Text[..Math.Min(first.Text.Length, MaxDateline)];
        int dash = start.IndexOfAny(['–', '—']) is >= 0 and int wide ? wide : start.IndexOf(" - ", StringComparison.Ordinal);
        return dash > 0 && WrittenDate.Find(start[..dash], options.TimeZone) is { } date ? new DatedLine(date, first) : null;
    }

    private static string? CategoryOf(PageReading page, int title, NormalizeOptions options)
    {
        foreach (int i in Enumerable.Range(1, LinesAbove).Select(n => title - n).Where(i => i >= 0))
        {
            string[] crumbs = page.Lines[i].Text.Split(['>', '›', '»', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            string? known = crumbs.LastOrDefault(c => options.Categories.Contains(c, StringComparer.OrdinalIgnoreCase));
            bool isTrail = crumbs.Length > 1 && crumbs[0].Equals("Home", StringComparison.OrdinalIgnoreCase) && crumbs[1].Length < 40;
            if ((known ?? (isTrail ? crumbs[1] : null)) is not { } category)
                continue;
            page.Mark(i, LineRole.Category, isTrail ? "a trail of sections" : "names a category of the site");
            return page.CategoryName(category);
        }

        return null;
    }
}
