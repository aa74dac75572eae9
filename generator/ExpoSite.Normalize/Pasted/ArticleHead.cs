using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Metadata;
using ExpoSite.Normalize.Pasted.Pages;
using ExpoSite.Normalize.Releases;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Pasted;

/// <summary>A value, the line that it was read from, and how sure it is that it is the article's.</summary>
internal sealed record HeadValue<T>(T Value, PageLine Line, double Confidence, string Rule);

/// <summary>What stands between the headline and the body: date, byline, and the category above.</summary>
internal sealed record ArticleHead
{
    private const int LinesAbove = 6;
    private const int LinesBelow = 8;
    private const int LinesAfter = 6;
    private const int LinesLabelled = 30;
    private const int MaxSection = 40;

    // A date right below the headline is the article's; one above it can be today's, one below the body another story's.
    private const double BelowTitle = 0.95;
    private const double AboveTitle = 0.8;
    private const double AfterBody = 0.6;
    private const double OnlyUpdate = 0.55;

    public HeadValue<WrittenDate>? Published { get; init; }

    public HeadValue<WrittenDate>? Updated { get; init; }

    public HeadValue<ImmutableArray<string>>? Authors { get; init; }

    public HeadValue<string>? Category { get; init; }

    public static ArticleHead Read(PageReading page, int title, LineRange body, NormalizeOptions options)
    {
        if (title < 0)
            return new ArticleHead();
        int[] below = [.. Below(page, title, body)];
        (int Line, double Sure, string Rule)[] near =
        [
            .. below.Select(i => (i, BelowTitle, "line below the headline")),
            .. Above(page, title).Select(i => (i, AboveTitle, "line above the headline")),
            .. After(page, body).Select(i => (i, AfterBody, "line below the text")),
        ];
        var order = new FigureOrder(page);
        HeadValue<WrittenDate>? published = null, updated = null;
        HeadValue<ImmutableArray<string>>? authors = null;
        foreach ((int i, double sure, string rule) in near)
        {
            if (page.Metas[i] is not { } meta)
                continue;
            if (i < body.End)
            {
                page.Mark(i, meta is { Authors.IsEmpty: true, Date: not null } ? LineRole.Dateline : LineRole.Byline, BelowTitle,
                    meta.Date is null ? "names an author" : "a date and little else");
            }

            if (meta.IsUpdate)
                updated ??= order.Read(meta.Date, page.Lines[i], sure, rule);
            else
                published ??= order.Read(meta.Date, page.Lines[i], sure, rule);
            updated ??= order.Read(meta.Updated, page.Lines[i], sure, rule);
            if (!meta.Authors.IsEmpty)
                authors ??= new(meta.Authors, page.Lines[i], sure, $"byline, {rule}");
        }

        return new ArticleHead
        {
            Published = published ?? (updated is null
                ? Dateline(page, body, order, options) ?? Labelled(page, title, body, order) ?? Only(page, title, order)
                : updated with { Confidence = OnlyUpdate, Rule = "only an update is dated" }),
            Updated = published is not null && updated is not null && updated.Value.Time > published.Value.Time ? updated : null,
            Authors = authors ?? BareName.Find(page, below, title, body),
            Category = CategoryOf(page, title, options),
        };
    }

    // Rows of buttons between headline and text are no lines of it.
    private static IEnumerable<int> Below(PageReading page, int title, LineRange body)
    {
        int proseSeen = 0, seen = 0, end = Math.Min(page.Lines.Count, body.End);
        for (int i = title + 1; i < end && proseSeen < 2 && (seen < LinesBelow || i < body.First + 2); i++)
        {
            proseSeen += i >= body.First && page.Lines[i].IsProse ? 1 : 0;
            seen += page.Metas[i] is not null || page.IsOfFrame(i) ? 0 : 1;
            if (IsFree(page, i))
                yield return i;
        }
    }

    private static IEnumerable<int> Above(PageReading page, int title) =>
        Enumerable.Range(1, LinesAbove).Select(n => title - n).Where(i => i >= 0 && IsFree(page, i));

    private static IEnumerable<int> After(PageReading page, LineRange body) =>
        Enumerable.Range(body.End, LinesAfter).TakeWhile(i => i < page.Lines.Count).Where(i => page.Roles[i] == LineRole.Unknown);

    private static bool IsFree(PageReading page, int i) => page.Roles[i] is not (LineRole.Teaser or LineRole.Embargo or LineRole.Contact);

    private static HeadValue<WrittenDate>? Dateline(PageReading page, LineRange body, FigureOrder order, NormalizeOptions options)
    {
        if (body.Count == 0)
            return null;
        PageLine first = page.Lines[body.First];
        return order.Read(ReleaseWording.Dateline(first.Text, options.TimeZone), first, BelowTitle, "dateline");
    }

    // Farther away only a date that says what it is.
    private static HeadValue<WrittenDate>? Labelled(PageReading page, int title, LineRange body, FigureOrder order)
    {
        for (int i = title + 1; i < Math.Min(page.Lines.Count, body.End + LinesLabelled); i++)
        {
            if (IsFree(page, i) && page.Metas[i]?.Date is { } date
                && DateLabels.Before(page.Lines[i].Text, date.Start) == DateMeaning.Published)
            {
                return order.Read(date, page.Lines[i], AfterBody, "a line that says when it was published");
            }
        }

        return null;
    }

    // Below lists of other stories a date is the article's where no other day is near.
    private static HeadValue<WrittenDate>? Only(PageReading page, int title, FigureOrder order)
    {
        int[] dated = [.. Enumerable.Range(title + 1, page.Lines.Count - title - 1)
            .Where(i => page.Metas[i] is { Date: not null, OtherWords: 0 } && IsFree(page, i))];
        return dated.Select(i => page.Metas[i]!.Time!.Value.Instant.Date).Distinct().Count() == 1
            ? order.Read(page.Metas[dated[0]]!.Date, page.Lines[dated[0]], 0.4, "the only day below the text") : null;
    }

    private static HeadValue<string>? CategoryOf(PageReading page, int title, NormalizeOptions options)
    {
        foreach (int i in Enumerable.Range(1, LinesAbove).Select(n => title - n).Where(i => i >= 0))
        {
            string[] crumbs = page.Lines[i].Text.Split(
                ['>', '›', '»', '/', '＞', '→'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            string? known = crumbs.LastOrDefault(c => options.Categories.Contains(c, StringComparer.OrdinalIgnoreCase));
            bool isTrail = crumbs.Length > 1 && EasternFrameTerms.Trail().IsMatch(page.Lines[i].Text)
                && crumbs[1].Length < MaxSection;
            if ((known ?? (isTrail ? crumbs[1] : null)) is not { } category)
                continue;
            string rule = isTrail ? "a trail of sections" : "names a category of the site";
            double sure = known is null ? AboveTitle : BelowTitle;
            page.Mark(i, isTrail || crumbs.Length > 1 ? LineRole.Category : LineRole.Kicker, sure, rule);
            return new HeadValue<string>(page.CategoryName(category), page.Lines[i], sure, rule);
        }

        return null;
    }
}
