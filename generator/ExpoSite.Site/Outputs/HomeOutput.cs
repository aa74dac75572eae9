using ExpoSite.Site.Indexing;
using ExpoSite.Site.Theming;
using ExpoSite.Site.Theming.Views;

namespace ExpoSite.Site.Outputs;

/// <summary>The front page: lead, second row, latest, sections.</summary>
internal sealed class HomeOutput : IOutput
{
    private const int SecondCount = 4;
    private const int LatestCount = 10;
    private const int SectionCount = 4;

    public IEnumerable<OutputFile> Plan(SiteContext site) => [site.Page("/", "home", OutputFile.Generated, () => Model(site))];

    private static HomePageModel Model(SiteContext site)
    {
        List<Story> stories = [.. site.Index.Listed];
        Story? lead = stories.Find(s => !s.IsBrief) ?? stories.FirstOrDefault();
        HashSet<Story> shown = lead is null ? [] : [lead];
        List<Story> second = Take(stories.Where(s => !s.IsBrief && s.Category is not null).Concat(stories), shown, SecondCount);
        List<Story> latest = Take(stories, shown, LatestCount);
        return new HomePageModel
        {
            Site = site.Views.Site,
            Page = site.Head("home", site.Config.Title, "/") with
            {
                DocumentTitle = site.Config.Tagline is { } tagline ? $"{site.Config.Title} – {tagline}" : site.Config.Title,
                Description = site.Config.Description,
                StructuredData = StructuredData.WebSite(site),
            },
            Lead = lead is null ? null : site.Views.Card(lead),
            Second = site.Views.Cards(second),
            Latest = site.Views.Cards(latest),
            OnToday = new KnowledgeViews(site).OnToday(),
            Sections = [.. site.Index.Categories.Select(c => new SectionView(site.Views.Term(c), site.Views.Cards(SectionStories(c, shown))))],
        };
    }

    // Stories that stand above come only when the section has no others.
    private static IEnumerable<Story> SectionStories(Term category, HashSet<Story> shown) =>
        category.Stories.Where(s => !shown.Contains(s)).Concat(category.Stories.Where(shown.Contains)).Take(SectionCount);

    private static List<Story> Take(IEnumerable<Story> stories, HashSet<Story> shown, int most)
    {
        var taken = new List<Story>(most);
        foreach (Story story in stories)
        {
            if (taken.Count == most)
                break;
            if (shown.Add(story))
                taken.Add(story);
        }

        return taken;
    }
}
