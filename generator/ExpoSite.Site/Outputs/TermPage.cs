using System.Collections.Immutable;
using ExpoSite.Core.Text;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Theming.Views;

namespace ExpoSite.Site.Outputs;

/// <summary>One page of the stories of an expo, country or exhibitor.</summary>
/// <param name="Site">What it is planned from.</param>
/// <param name="Term">Whose stories.</param>
/// <param name="Number">From 1.</param>
/// <param name="Size">Stories on a page.</param>
/// <param name="Overview">The page above.</param>
internal sealed record TermPage(SiteContext Site, Term Term, int Number, int Size, LinkView Overview)
{
    public IEnumerable<Story> Stories => Term.Stories.Skip((Number - 1) * Size).Take(Size);

    public PaginationView Pagination => Pages.Pager(Term.Address, Number, Pages.Count(Term.Stories.Length, Size), Site.Views.Href);

    /// <summary>Nothing while it has no stories: nobody follows an empty feed.</summary>
    public IReadOnlyList<FeedLinkView> Feeds => Term.Stories.IsEmpty ? [] : Site.Views.Feeds(Term.Address, Term.Name);

    public IReadOnlyList<TermView> RelatedTags => Number == 1 ? TermOutput.RelatedTags(Site, Term) : [];

    public PageView Head(string description) =>
        Site.Head(Term.SegmentOf(Term.Kind), Number == 1 ? Term.Name : $"{Term.Name}, page {Number}", Pages.Address(Term.Address, Number), Site.HomeLink, Overview) with
        {
            Description = description,
            Feeds = [.. Feeds, .. Site.Views.Site.Feeds],
        };

    /// <summary>An overview and the pages of each term; nothing without terms.</summary>
    public static IEnumerable<OutputFile> Plan(
        SiteContext site, TermKind kind, ImmutableArray<Term> terms, string title, int size, Func<Term, TermView> view, Func<Term, SourcePosition> claimant, Func<TermPage, PageModel> model)
    {
        if (terms.IsEmpty)
            yield break;
        string address = $"/{Term.SegmentOf(kind)}/";
        var overview = new LinkView(title, site.Views.Href(address));
        yield return TermOutput.Overview(site, kind, terms, title, view);
        foreach (Term term in terms)
        {
            for (int number = 1; number <= Pages.Count(term.Stories.Length, size); number++)
            {
                var page = new TermPage(site, term, number, size, overview);
                yield return site.Page(Pages.Address(term.Address, number), Term.SegmentOf(kind), claimant(term), () => model(page));
            }
        }
    }
}
