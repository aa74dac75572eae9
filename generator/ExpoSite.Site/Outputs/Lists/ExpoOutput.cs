using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Theming;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Outputs.Lists;

/// <summary>The page of each expo: its facts, and its stories by day.</summary>
internal sealed class ExpoOutput : IOutput
{
    // A day of a fair has many stories, so they stand as lines, more on a page than cards would.
    private const int LinesForOneCard = 4;

    private const int LeadingCount = 4;

    public IEnumerable<OutputFile> Plan(SiteContext site)
    {
        if (site.Index.Expos.IsEmpty)
            return [];
        Dictionary<Slug, Expo> expos = site.Knowledge.Expos.ToDictionary(e => e.Id);
        var views = new KnowledgeViews(site);
        var pages = new TermPages(site, TermKind.Expo, site.Index.Expos, site.Phrases["expos"])
        {
            Size = site.Config.PageSize * LinesForOneCard,
            View = term => views.Noted(term, expos[term.Slug]),
            Claimant = term => expos[term.Slug].Place,
        };
        return pages.Plan(page => Model(page, expos[page.Term.Slug]));
    }

    private static ExpoPageModel Model(TermPage page, Expo expo)
    {
        (SiteContext site, Term term) = (page.Site, page.Term);
        ExpoView view = new KnowledgeViews(site).Expo(expo);
        PageView head = page.Head(view.Description
            ?? site.Phrases.Of("about-expo", ("expo", string.Join(
                site.Phrases["detail-comma"], new[] { view.Name, view.Days, view.Venue, view.City }.OfType<string>()))));
        return new ExpoPageModel
        {
            Site = site.Views.Site,
            Page = head with { StructuredData = StructuredData.Expo(site, expo, head) },
            Expo = view,
            Leading = page.IsFirst ? site.Views.Cards(Leading(site, term)) : [],
            Days = [.. page.Stories.GroupBy(s => Math.Clamp(expo.DayOf(s.Article.Published.Day), 0, expo.DayCount + 1))
                .Select(g => Day(site, expo, g.Key, g))],
            Pagination = page.Pagination,
            Feeds = page.Feeds,
            Exhibitors = page.IsFirst ? Exhibitors(site, term) : [],
            Countries = page.IsFirst ? Counted(term, s => s.Countries, site.Views.Term) : [],
        };
    }

    private static ExpoDayView Day(SiteContext site, Expo expo, int day, IEnumerable<Story> stories)
    {
        IReadOnlyList<CardView> cards = site.Views.Cards(stories);
        if (day == 0)
            return new ExpoDayView(site.Phrases["before-expo"], null, cards);
        return day > expo.DayCount
            ? new ExpoDayView(site.Phrases["after-expo"], null, cards)
            : new ExpoDayView(
                site.Phrases.Of("expo-day", ("day", site.Phrases.Number(day))),
                DateViews.Day(expo.Starts.Day.AddDays(day - 1), site.Phrases), cards);
    }

    // A page of an expo opens with pictures, so a story that has one goes before a story that is linked more often.
    private static IEnumerable<Story> Leading(SiteContext site, Term expo)
    {
        HashSet<Story> stories = [.. expo.Stories.Where(s => !s.IsBrief)];
        return site.MostLinked.Value.Where(stories.Contains).Concat(expo.Stories.Where(stories.Contains)).Distinct()
            .OrderBy(s => s.Article.Image is null)
            .Take(LeadingCount);
    }

    private static TermView[] Exhibitors(SiteContext site, Term expo)
    {
        Dictionary<Slug, Exhibitor> exhibitors = site.Knowledge.Exhibitors.ToDictionary(e => e.Slug);
        var views = new KnowledgeViews(site);
        return Counted(expo, s => s.Exhibitors, t => views.Noted(t, exhibitors[t.Slug]));
    }

    private static TermView[] Counted(Term expo, Func<Story, IEnumerable<Term>> termsOf, Func<Term, TermView> view) =>
    [
        .. expo.Stories.SelectMany(termsOf)
            .GroupBy(t => t.Slug)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => view(g.First()) with { Count = g.Count() }),
    ];
}
