using ExpoSite.Site.Feeds.Lists;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Outputs.Lists;

/// <summary>All pages about the terms of one kind: an overview, and the stories of each term on as many pages as they need.</summary>
/// <param name="Site">What they are planned from.</param>
/// <param name="Kind">What the terms are.</param>
/// <param name="Terms">In the order of the overview.</param>
/// <param name="Title">Of the overview.</param>
internal sealed record TermPages(SiteContext Site, TermKind Kind, ImmutableArray<Term> Terms, string Title)
{
    private const int FrequentCount = 12;

    /// <summary>Stories on a page.</summary>
    public int Size { get; init; } = Site.Config.PageSize;

    /// <summary>How the overview shows a term.</summary>
    public Func<Term, TermView> View { get; init; } = Site.Views.Term;

    /// <summary>Who asks for the page of a term.</summary>
    public Func<Term, SourcePosition> Claimant { get; init; } = _ => OutputFile.Generated;

    /// <summary>The overview as the pages below name it.</summary>
    public LinkView Link { get; } = new(Title, Site.Views.Href(Site.Config.At(Address(Kind))));

    public IEnumerable<OutputFile> Plan(Func<TermPage, PageModel> model)
    {
        yield return Site.Page(Site.Config.At(Address(Kind)), "terms", OutputFile.Generated, Overview);
        foreach (Term term in Terms)
        {
            for (int number = 1; number <= Pages.Count(term.Stories.Length, Size); number++)
            {
                var page = new TermPage(this, term, number);
                yield return Site.Page(page.Address, Term.SegmentOf(Kind), Claimant(term), () => model(page));
            }
        }
    }

    private TermsPageModel Overview() => new()
    {
        Site = Site.Views.Site,
        Page = Site.Head("terms", Title, Site.Config.At(Address(Kind)), Site.HomeLink),
        Terms = [.. Terms.Select(View)],
        Frequent = Kind == TermKind.Tag ? Frequent() : [],
        Groups = Kind is TermKind.Category or TermKind.Expo ? [] : ByLetter(),
    };

    private TermView[] Frequent() =>
        [.. Terms.Where(t => t.Stories.Length > 1).OrderByDescending(t => t.Stories.Length).ThenBy(t => t.Slug).Take(FrequentCount)
            .Select(View)];

    private TermGroupView[] ByLetter() =>
        [.. Terms.GroupBy(t => Initial(t.SortKey)).Select(g => new TermGroupView(g.Key, [.. g.Select(View)]))];

    private static string Initial(string slug) =>
        char.IsDigit(slug[0]) ? "0–9" : slug.EnumerateRunes().First().ToString().ToUpperInvariant();

    private static string Address(TermKind kind) => $"/{Term.SegmentOf(kind)}/";
}

/// <summary>One page of the stories of a term.</summary>
/// <param name="All">The pages that it belongs to.</param>
/// <param name="Number">From 1.</param>
internal sealed record TermPage(TermPages All, Term Term, int Number)
{
    private const int RelatedTagCount = 12;

    public SiteContext Site => All.Site;

    /// <summary>The first page tells more than the list of stories.</summary>
    public bool IsFirst => Number == 1;

    public string Address => Pages.Address(Term.Address, Number);

    public IEnumerable<Story> Stories => Term.Stories.Skip((Number - 1) * All.Size).Take(All.Size);

    public PaginationView Pagination => Pages.Pager(Term.Address, Number, Pages.Count(Term.Stories.Length, All.Size), Site.Views.Href);

    /// <summary>Nothing while it has no stories: nobody follows an empty feed.</summary>
    public IReadOnlyList<FeedLinkView> Feeds =>
        Term.Stories.IsEmpty ? [] : Site.Views.Feeds(Term.Address, Term.Name, FeedOffer.Of(Term, Site.Config).Formats);

    /// <summary>Tags that most often stand with the term; on the first page only.</summary>
    public IReadOnlyList<TermView> RelatedTags => !IsFirst ? [] :
    [
        .. Term.Stories.SelectMany(s => s.Tags).Where(t => t.HasPage && !ReferenceEquals(t, Term))
            .GroupBy(t => t.Slug)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Take(RelatedTagCount)
            .Select(g => Site.Views.Term(g.First())),
    ];

    public PageView Head(string description) =>
        Site.Head(Term.SegmentOf(Term.Kind), Site.Numbered(Term.Name, Number), Address, Site.HomeLink, All.Link) with
        {
            Description = description,
            Feeds = [.. Feeds, Site.Views.Site.Feeds[0]],
        };
}
