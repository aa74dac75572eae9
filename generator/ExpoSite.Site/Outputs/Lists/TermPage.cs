using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Outputs.Lists;

/// <summary>One page of the stories of a term.</summary>
/// <param name="All">The pages that it belongs to.</param>
/// <param name="Term">Whose stories.</param>
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
    public IReadOnlyList<FeedLinkView> Feeds => Term.Stories.IsEmpty ? [] : Site.Views.Feeds(Term.Address, Term.Name);

    /// <summary>Tags that most often stand with the term; on the first page only.</summary>
    public IReadOnlyList<TermView> RelatedTags => !IsFirst ? [] :
    [
        .. Term.Stories.SelectMany(s => s.Tags).Where(t => !ReferenceEquals(t, Term))
            .GroupBy(t => t.Slug)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Take(RelatedTagCount)
            .Select(g => Site.Views.Term(g.First())),
    ];

    public PageView Head(string description) =>
        Site.Head(Term.SegmentOf(Term.Kind), IsFirst ? Term.Name : $"{Term.Name}, page {Number}", Address, Site.HomeLink, All.Link) with
        {
            Description = description,
            Feeds = [.. Feeds, .. Site.Views.Site.Feeds],
        };
}
