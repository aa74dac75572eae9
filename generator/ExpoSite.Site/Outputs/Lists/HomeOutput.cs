using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Theming;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Outputs.Lists;

/// <summary>The front page: lead, second row, latest, most linked, sections.</summary>
internal sealed class HomeOutput : IOutput
{
    private const int SecondCount = 4;
    private const int LatestCount = 8;
    private const int LinkedCount = 5;
    private const int SectionCount = 4;

    public IEnumerable<OutputFile> Plan(SiteContext site) =>
        [site.Page(site.Config.At("/"), "home", OutputFile.Generated, () => Model(site))];

    private static HomePageModel Model(SiteContext site)
    {
        ImmutableArray<Story> stories = site.Index.Listed;
        List<Story> chosen =
            [.. site.Config.Front.Select(f => Chosen(site, f.Reference)).OfType<Story>().Where(s => s.IsListed)];
        HashSet<Story> shown = [];
        Story? lead = Take(chosen.Concat(stories.Where(s => !s.IsBrief)).Concat(stories), shown, 1).SingleOrDefault();
        Story[] second = Take(chosen.Concat(stories.Where(s => !s.IsBrief && s.Category is not null)).Concat(stories), shown, SecondCount);
        Story[] latest = Take(stories, shown, LatestCount);
        return new HomePageModel
        {
            Site = site.Views.Site,
            Page = site.Head("home", site.Config.Title, site.Config.At("/")) with
            {
                DocumentTitle = site.Config.Tagline is { } tagline ? $"{site.Config.Title} – {tagline}" : site.Config.Title,
                Description = site.Config.Description,
                StructuredData = StructuredData.WebSite(site),
            },
            Lead = lead is null ? null : site.Views.Card(lead) with { Cover = ViewFactory.Cover(lead) },
            Second = site.Views.Cards(second),
            Latest = site.Views.Cards(latest),
            OnToday = new KnowledgeViews(site).OnToday(),
            Linked = site.Views.Cards(site.MostLinked.Value.Where(s => !shown.Contains(s)).Take(LinkedCount)),
            Sections = [.. site.Index.Categories.Select(
                c => new SectionView(site.Views.Term(c), site.Views.Cards(SectionStories(c, shown))))],
        };
    }

    // What leads the main language leads the others too, in their own version.
    private static Story? Chosen(SiteContext site, string reference) => site.Index.Lookup.Find(reference)
        ?? (site.Languages.All[0].Index.Lookup.Find(reference) is { } main
            ? site.Languages.Translations.Of(main).FirstOrDefault(v => v.Article.Prefix == site.Config.Prefix) : null);

    // The newest full story leads its section. Stories that stand above come only when the section has no others.
    private static IEnumerable<Story> SectionStories(Term category, HashSet<Story> shown)
    {
        Story[] four =
            [.. category.Stories.Where(s => !shown.Contains(s)).Concat(category.Stories.Where(shown.Contains)).Take(SectionCount)];
        return four.OrderBy(s => s != Array.Find(four, f => !f.IsBrief));
    }

    private static Story[] Take(IEnumerable<Story> stories, HashSet<Story> shown, int most) => [.. stories.Where(shown.Add).Take(most)];
}
