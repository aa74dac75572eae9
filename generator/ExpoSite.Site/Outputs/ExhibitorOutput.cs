using ExpoSite.Core.Knowledge;
using ExpoSite.Core.Text;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Theming;
using ExpoSite.Site.Theming.Views;

namespace ExpoSite.Site.Outputs;

/// <summary>The page of each exhibitor: who it is, where it stands, and the stories that name it.</summary>
internal sealed class ExhibitorOutput : IOutput
{
    public IEnumerable<OutputFile> Plan(SiteContext site)
    {
        Dictionary<Slug, Exhibitor> exhibitors = site.Knowledge.Exhibitors.ToDictionary(e => e.Slug);
        var views = new KnowledgeViews(site);
        return TermPage.Plan(
            site, TermKind.Exhibitor, site.Index.Exhibitors, "Exhibitors", site.Config.PageSize, t => views.Noted(t, exhibitors[t.Slug]), t => exhibitors[t.Slug].Place, page => Model(page, exhibitors[page.Term.Slug]));
    }

    private static ExhibitorPageModel Model(TermPage term, Exhibitor exhibitor)
    {
        SiteContext site = term.Site;
        PageView page = term.Head(exhibitor.Description ?? $"{site.Config.Title}: {exhibitor.Name}{(exhibitor.Stand is { } stand ? $", {stand}" : "")}.");
        return new ExhibitorPageModel
        {
            Site = site.Views.Site,
            Page = page with { StructuredData = StructuredData.Collection(site, page) },
            Exhibitor = new KnowledgeViews(site).Exhibitor(exhibitor),
            Stories = site.Views.Cards(term.Stories),
            Count = term.Term.Stories.Length,
            Pagination = term.Pagination,
            Feeds = term.Feeds,
            RelatedTags = term.RelatedTags,
        };
    }
}
