using ExpoSite.Site.Indexing;
using ExpoSite.Site.Theming;
using ExpoSite.Site.Theming.Views;

namespace ExpoSite.Site.Outputs;

/// <summary>The page of each country that stories are about, with its exhibitors.</summary>
internal sealed class CountryOutput : IOutput
{
    public IEnumerable<OutputFile> Plan(SiteContext site) =>
        TermPage.Plan(site, TermKind.Country, site.Index.Countries, "Countries", site.Config.PageSize, site.Views.Term, _ => OutputFile.Generated, Model);

    private static CountryPageModel Model(TermPage term)
    {
        SiteContext site = term.Site;
        var views = new KnowledgeViews(site);
        PageView page = term.Head($"{site.Config.Title}: {term.Term.Name} – stories and exhibitors.");
        return new CountryPageModel
        {
            Site = site.Views.Site,
            Page = page with { StructuredData = StructuredData.Collection(site, page) },
            Term = site.Views.Term(term.Term),
            Stories = site.Views.Cards(term.Stories),
            Pagination = term.Pagination,
            Feeds = term.Feeds,
            Exhibitors = term.Number == 1 ? [.. site.Knowledge.Exhibitors.Where(e => e.Country == term.Term.Name).Select(views.Exhibitor)] : [],
            RelatedTags = term.RelatedTags,
        };
    }
}
