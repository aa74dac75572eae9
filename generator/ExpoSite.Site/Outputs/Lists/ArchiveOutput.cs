using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Outputs.Lists;

/// <summary>All stories by year and month.</summary>
internal sealed class ArchiveOutput : IOutput
{
    public const string Root = "/archive/";

    /// <summary>Stories of a year or a month.</summary>
    private sealed record Period(string Address, string Title, Story[] Stories, Func<Story, string> GroupOf, LinkView[] Breadcrumbs);

    public IEnumerable<OutputFile> Plan(SiteContext site)
    {
        yield return site.Page(site.Config.At(Root), "archive", OutputFile.Generated, () => Overview(site));
        var years = new List<Period>();
        var months = new List<Period>();
        LinkView archive = new(site.Phrases["archive"], site.Views.Href(site.Config.At(Root)));
        foreach (IGrouping<int, Story> year in site.Index.Listed.GroupBy(s => s.Article.Published.Day.Year))
        {
            string title = site.Phrases.Dates.Year(new DateOnly(year.Key, 1, 1));
            years.Add(new Period(
                YearAddress(site, year.Key), title, [.. year], s => site.Phrases.Dates.MonthAlone(s.Article.Published.Day),
                [site.HomeLink, archive]));
            foreach (IGrouping<int, Story> month in year.GroupBy(s => s.Article.Published.Day.Month))
            {
                months.Add(new Period(
                    MonthAddress(site, year.Key, month.Key), site.Phrases.Dates.Month(new DateOnly(year.Key, month.Key, 1)), [.. month],
                    s => site.Phrases.Dates.Full(s.Article.Published.Day),
                    [site.HomeLink, archive, new LinkView(title, site.Views.Href(YearAddress(site, year.Key)))]));
            }
        }

        foreach (OutputFile file in List(site, years).Concat(List(site, months)))
            yield return file;
    }

    /// <summary>The pages of all years and months.</summary>
    public static IEnumerable<string> Addresses(SiteContext site) =>
        from period in site.Index.Listed.CountBy(s => YearAddress(site, s.Article.Published.Day.Year))
            .Concat(site.Index.Listed.CountBy(s => MonthAddress(site, s.Article.Published.Day.Year, s.Article.Published.Day.Month)))
        from number in Enumerable.Range(1, Pages.Count(period.Value, site.Config.PageSize))
        select Pages.Address(period.Key, number);

    private static IEnumerable<OutputFile> List(SiteContext site, List<Period> periods)
    {
        for (int i = 0; i < periods.Count; i++)
        {
            Period period = periods[i];
            LinkView? newer = i > 0 ? new LinkView(periods[i - 1].Title, site.Views.Href(periods[i - 1].Address)) : null;
            LinkView? older = i + 1 < periods.Count ? new LinkView(periods[i + 1].Title, site.Views.Href(periods[i + 1].Address)) : null;
            int total = Pages.Count(period.Stories.Length, site.Config.PageSize);
            for (int number = 1; number <= total; number++)
            {
                int page = number;
                yield return site.Page(
                    Pages.Address(period.Address, page), "archive-list", OutputFile.Generated, () => new ArchiveListPageModel
                    {
                        Site = site.Views.Site,
                        Page = site.Head("archive", site.Numbered(period.Title, page),
                        Pages.Address(period.Address, page), period.Breadcrumbs),
                        Groups =
                    [
                        .. period.Stories.Skip((page - 1) * site.Config.PageSize).Take(site.Config.PageSize)
                            .GroupBy(period.GroupOf)
                            .Select(g => new ArchiveGroupView(g.Key, site.Views.Cards(g))),
                    ],
                        Pagination = Pages.Pager(period.Address, page, total, site.Views.Href),
                        Older = older,
                        Newer = newer,
                    });
            }
        }
    }

    private static ArchivePageModel Overview(SiteContext site)
    {
        var months = site.Index.Listed
            .GroupBy(s => (s.Article.Published.Day.Year, s.Article.Published.Day.Month))
            .Select(g => (g.Key.Year, g.Key.Month, Count: g.Count())).ToList();
        int busiest = months.Select(m => m.Count).DefaultIfEmpty(1).Max();
        return new ArchivePageModel
        {
            Site = site.Views.Site,
            Page = site.Head("archive", site.Phrases["archive"], site.Config.At(Root), site.HomeLink),
            Years =
            [
                .. months.GroupBy(m => m.Year).Select(year => new ArchiveYearView(
                    site.Phrases.Dates.Year(new DateOnly(year.Key, 1, 1)), site.Views.Href(YearAddress(site, year.Key)),
                    year.Sum(m => m.Count),
                    [
                        .. year.Select(m => new ArchiveMonthView(
                            site.Phrases.Dates.MonthAlone(new DateOnly(m.Year, m.Month, 1)),
                            site.Views.Href(MonthAddress(site, m.Year, m.Month)), m.Count, Math.Max(1, m.Count * 100 / busiest))),
                    ])),
            ],
        };
    }

    public static string YearAddress(SiteContext site, int year) => $"{site.Config.At(Root)}{Number(year)}/";

    public static string MonthAddress(SiteContext site, int year, int month) =>
        $"{YearAddress(site, year)}{month.ToString("00", CultureInfo.InvariantCulture)}/";

    private static string Number(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
