using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Theming;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Outputs.Lists;

/// <summary>Pages of categories, tags and authors, and an overview of each, which stands also while there are none.</summary>
internal sealed class TermOutput : IOutput
{
    private const int FewStories = 4;
    private const int NearbyCount = 4;

    public IEnumerable<OutputFile> Plan(SiteContext site) =>
        Plan(site, TermKind.Category, site.Index.Categories, site.Phrases["categories"])
            .Concat(Plan(site, TermKind.Tag, site.Index.Tags, site.Phrases["tags"]))
            .Concat(Plan(site, TermKind.Author, site.Index.Authors, site.Phrases["authors"]));

    private static IEnumerable<OutputFile> Plan(SiteContext site, TermKind kind, ImmutableArray<Term> terms, string title) =>
        new TermPages(site, kind, terms, title).Plan(Model);

    private static TermPageModel Model(TermPage page)
    {
        (SiteContext site, Term term) = (page.Site, page.Term);
        TermView view = site.Views.Term(term);
        PageView head = page.Head(term.Description
            ?? $"{site.Config.Title}: {term.Name}.") with
        { CurrentCategory = term.Kind == TermKind.Category ? view.Slug : null };
        return new TermPageModel
        {
            Site = site.Views.Site,
            Page = head with { StructuredData = StructuredData.Collection(site, head) },
            Term = view,
            First = DateViews.From(term.Stories[^1].Article.Published, site.Phrases),
            Last = DateViews.From(term.Stories[0].Article.Published, site.Phrases),
            Categories = page.IsFirst && term.Kind != TermKind.Category ? Shares(site, term) : [],
            Stories = site.Views.Cards(page.Stories),
            Pagination = page.Pagination,
            Feeds = page.Feeds,
            RelatedTags = page.RelatedTags,
            Nearby = term.Kind == TermKind.Tag && term.Stories.Length < FewStories ? Nearby(site, term) : [],
        };
    }

    // What the readers of its stories go on to.
    private static IReadOnlyList<CardView> Nearby(SiteContext site, Term term) => site.Views.Cards(
        term.Stories.SelectMany(s => site.Index.Related[s.Position]).Select(r => r.Story).Distinct().Where(s => !term.Stories.Contains(s))
            .Take(NearbyCount));

    private static TermShareView[] Shares(SiteContext site, Term term) =>
    [
        .. term.Stories.Select(s => s.Category).OfType<Term>()
            .GroupBy(c => c.Slug)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.First().Color)
            .Select(g => new TermShareView(site.Views.Term(g.First()), g.Count())),
    ];
}
