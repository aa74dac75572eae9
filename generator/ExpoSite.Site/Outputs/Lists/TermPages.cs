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
    public LinkView Link { get; } = new(Title, Site.Views.Href(Address(Kind)));

    public IEnumerable<OutputFile> Plan(Func<TermPage, PageModel> model)
    {
        yield return Site.Page(Address(Kind), "terms", OutputFile.Generated, Overview);
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
        Page = Site.Head("terms", Title, Address(Kind), Site.HomeLink),
        Terms = [.. Terms.Select(View)],
        Frequent = Kind == TermKind.Tag ? Frequent() : [],
        Groups = Kind is TermKind.Category or TermKind.Expo ? [] : ByLetter(),
    };

    private TermView[] Frequent() =>
        [.. Terms.Where(t => t.Stories.Length > 1).OrderByDescending(t => t.Stories.Length).ThenBy(t => t.Slug).Take(FrequentCount)
            .Select(View)];

    private TermGroupView[] ByLetter() =>
        [.. Terms.GroupBy(t => Initial(t.Slug.Value)).Select(g => new TermGroupView(g.Key, [.. g.Select(View)]))];

    private static string Initial(string slug) =>
        char.IsDigit(slug[0]) ? "0–9" : slug.EnumerateRunes().First().ToString().ToUpperInvariant();

    private static string Address(TermKind kind) => $"/{Term.SegmentOf(kind)}/";
}
