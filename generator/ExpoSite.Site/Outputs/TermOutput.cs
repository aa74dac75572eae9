using System.Collections.Immutable;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Theming;
using ExpoSite.Site.Theming.Views;

namespace ExpoSite.Site.Outputs;

/// <summary>Pages of categories, tags and authors, and an overview of each.</summary>
internal sealed class TermOutput : IOutput
{
    private const int RelatedTagCount = 12;
    private const int FrequentCount = 12;
    private const int FewStories = 4;
    private const int NearbyCount = 4;

    public IEnumerable<OutputFile> Plan(SiteContext site) =>
        List(site, TermKind.Category, site.Index.Categories, "Categories")
            .Concat(List(site, TermKind.Tag, site.Index.Tags, "Tags"))
            .Concat(List(site, TermKind.Author, site.Index.Authors, "Authors"));

    private static IEnumerable<OutputFile> List(SiteContext site, TermKind kind, ImmutableArray<Term> terms, string title)
    {
        string address = $"/{Term.SegmentOf(kind)}/";
        yield return Overview(site, kind, terms, title, site.Views.Term);
        foreach (Term term in terms)
        {
            int total = Pages.Count(term.Stories.Length, site.Config.PageSize);
            for (int number = 1; number <= total; number++)
            {
                int page = number;
                yield return site.Page(Pages.Address(term.Address, page), Term.SegmentOf(kind), OutputFile.Generated, () => Model(site, term, page, total, new LinkView(title, site.Views.Href(address))));
            }
        }
    }

    /// <summary>The page of all terms of a kind.</summary>
    public static OutputFile Overview(SiteContext site, TermKind kind, ImmutableArray<Term> terms, string title, Func<Term, TermView> view)
    {
        string address = $"/{Term.SegmentOf(kind)}/";
        return site.Page(address, "terms", OutputFile.Generated, () => new TermsPageModel
        {
            Site = site.Views.Site,
            Page = site.Head("terms", title, address, site.HomeLink),
            Terms = [.. terms.Select(view)],
            Frequent = kind == TermKind.Tag ? Frequent(site, terms) : [],
            Groups = kind is TermKind.Category or TermKind.Expo ? [] : ByLetter(terms, view),
        });
    }

    private static TermPageModel Model(SiteContext site, Term term, int number, int total, LinkView overview)
    {
        TermView view = site.Views.Term(term);
        IReadOnlyList<FeedLinkView> feeds = site.Views.Feeds(term.Address, term.Name);
        PageView page = site.Head(Term.SegmentOf(term.Kind), number == 1 ? term.Name : $"{term.Name}, page {number}", Pages.Address(term.Address, number), site.HomeLink, overview) with
        {
            Description = term.Description ?? $"{site.Config.Title}: {term.Name}.",
            Feeds = [.. feeds, .. site.Views.Site.Feeds],
            CurrentCategory = term.Kind == TermKind.Category ? view.Slug : null,
        };
        return new TermPageModel
        {
            Site = site.Views.Site,
            Page = page with { StructuredData = StructuredData.Collection(site, page) },
            Term = view,
            First = ViewFactory.Date(term.Stories[^1].Article.Published),
            Last = ViewFactory.Date(term.Stories[0].Article.Published),
            Categories = number == 1 && term.Kind != TermKind.Category ? Shares(site, term) : [],
            Stories = site.Views.Cards(term.Stories.Skip((number - 1) * site.Config.PageSize).Take(site.Config.PageSize)),
            Pagination = Pages.Pager(term.Address, number, total, site.Views.Href),
            Feeds = feeds,
            RelatedTags = number == 1 ? RelatedTags(site, term) : [],
            Nearby = term.Kind == TermKind.Tag && term.Stories.Length < FewStories ? Nearby(site, term) : [],
        };
    }

    private static TermView[] Frequent(SiteContext site, ImmutableArray<Term> terms) =>
        [.. terms.Where(t => t.Stories.Length > 1).OrderByDescending(t => t.Stories.Length).ThenBy(t => t.Slug).Take(FrequentCount).Select(site.Views.Term)];

    private static TermGroupView[] ByLetter(ImmutableArray<Term> terms, Func<Term, TermView> view) =>
    [
        .. terms.GroupBy(t => Initial(t.Slug.Value)).Select(g => new TermGroupView(g.Key, [.. g.Select(view)])),
    ];

    private static string Initial(string slug) => char.IsDigit(slug[0]) ? "0–9" : slug.EnumerateRunes().First().ToString().ToUpperInvariant();

    // What the readers of its stories go on to.
    private static IReadOnlyList<CardView> Nearby(SiteContext site, Term term) => site.Views.Cards(
        term.Stories.SelectMany(s => site.Index.Related[s.Position]).Select(r => r.Story).Distinct().Where(s => !term.Stories.Contains(s)).Take(NearbyCount));

    private static TermShareView[] Shares(SiteContext site, Term term) =>
    [
        .. term.Stories.Select(s => s.Category).OfType<Term>()
            .GroupBy(c => c.Slug)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.First().Color)
            .Select(g => new TermShareView(site.Views.Term(g.First()), g.Count())),
    ];

    /// <summary>Tags that most often stand with a term.</summary>
    public static TermView[] RelatedTags(SiteContext site, Term term) =>
    [
        .. term.Stories.SelectMany(s => s.Tags).Where(t => !ReferenceEquals(t, term))
            .GroupBy(t => t.Slug)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Take(RelatedTagCount)
            .Select(g => site.Views.Term(g.First())),
    ];
}
