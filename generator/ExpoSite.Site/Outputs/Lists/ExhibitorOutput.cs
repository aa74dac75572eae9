using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Outputs.Lists;

/// <summary>The page of each exhibitor: who it is, where it stands, and the stories that name it.</summary>
internal sealed class ExhibitorOutput : IOutput
{
    public IEnumerable<OutputFile> Plan(SiteContext site)
    {
        if (site.Index.Exhibitors.IsEmpty)
            return [];
        Dictionary<Slug, Exhibitor> exhibitors = site.Knowledge.Exhibitors.ToDictionary(e => e.Slug);
        var views = new KnowledgeViews(site);
        var pages = new TermPages(site, TermKind.Exhibitor, site.Index.Exhibitors, site.Phrases["exhibitors"])
        {
            View = term => views.Noted(term, exhibitors[term.Slug]),
            Claimant = term => exhibitors[term.Slug].Place,
        };
        return pages.Plan(page => Model(page, exhibitors[page.Term.Slug]));
    }

    private static ExhibitorPageModel Model(TermPage page, Exhibitor exhibitor)
    {
        SiteContext site = page.Site;
        ExhibitorView view = new KnowledgeViews(site).Exhibitor(exhibitor);
        PageView head = page.Head(
            view.Description ?? $"{site.Config.Title}: {view.Name}{(view.Stand is { } stand ? $", {stand}" : "")}.");
        return new ExhibitorPageModel
        {
            Site = site.Views.Site,
            Page = head with { StructuredData = StructuredData.Collection(site, head) },
            Exhibitor = view,
            Stories = site.Views.Cards(page.Stories),
            Count = page.Term.Stories.Length,
            Pagination = page.Pagination,
            Feeds = page.Feeds,
            RelatedTags = page.RelatedTags,
        };
    }
}
