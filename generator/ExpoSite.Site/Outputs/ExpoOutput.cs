using ExpoSite.Core.Knowledge;
using ExpoSite.Core.Text;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Theming;
using ExpoSite.Site.Theming.Views;

namespace ExpoSite.Site.Outputs;

/// <summary>The page of each expo: its facts, and its stories by day.</summary>
internal sealed class ExpoOutput : IOutput
{
    // A day of a fair has many stories, so they stand as lines, more on a page than cards would.
    private const int LinesForOneCard = 4;

    public IEnumerable<OutputFile> Plan(SiteContext site)
    {
        Dictionary<Slug, Expo> expos = site.Knowledge.Expos.ToDictionary(e => e.Id);
        return TermPage.Plan(
            site, TermKind.Expo, site.Index.Expos, "Expos", site.Config.PageSize * LinesForOneCard, t => expos[t.Slug].Place, page => Model(page, expos[page.Term.Slug]));
    }

    private static ExpoPageModel Model(TermPage term, Expo expo)
    {
        SiteContext site = term.Site;
        ExpoView view = new KnowledgeViews(site).Expo(expo);
        PageView page = term.Head(expo.Description ?? $"{view.Name}, {string.Join(", ", new[] { view.Days, view.Venue, view.City }.OfType<string>())}: facts and all stories.");
        return new ExpoPageModel
        {
            Site = site.Views.Site,
            Page = page with { StructuredData = StructuredData.Expo(site, expo, page) },
            Expo = view,
            Days = [.. term.Stories.GroupBy(s => Math.Clamp(expo.DayOf(s.Article.Published.Day), 0, expo.DayCount + 1)).Select(g => Day(site, expo, g.Key, g))],
            Pagination = term.Pagination,
            Feeds = term.Feeds,
            Exhibitors = term.Number == 1 ? Counted(site, term.Term, s => s.Exhibitors) : [],
            Countries = term.Number == 1 ? Counted(site, term.Term, s => s.Countries) : [],
        };
    }

    private static ExpoDayView Day(SiteContext site, Expo expo, int day, IEnumerable<Story> stories)
    {
        IReadOnlyList<CardView> cards = site.Views.Cards(stories);
        if (day == 0)
            return new ExpoDayView("Before the expo", null, cards);
        return day > expo.DayCount
            ? new ExpoDayView("After the expo", null, cards)
            : new ExpoDayView($"Day {day}", DateViews.Day(expo.Starts.Day.AddDays(day - 1)), cards);
    }

    private static TermView[] Counted(SiteContext site, Term expo, Func<Story, IEnumerable<Term>> termsOf) =>
    [
        .. expo.Stories.SelectMany(termsOf)
            .GroupBy(t => t.Slug)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => site.Views.Term(g.First()) with { Count = g.Count() }),
    ];
}
