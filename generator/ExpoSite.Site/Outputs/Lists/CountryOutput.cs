using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Outputs.Lists;

/// <summary>The page of each country that stories are about, with its exhibitors.</summary>
internal sealed class CountryOutput : IOutput
{
    public IEnumerable<OutputFile> Plan(SiteContext site) =>
        site.Index.Countries.IsEmpty
            ? [] : new TermPages(site, TermKind.Country, site.Index.Countries, site.Phrases["countries"]).Plan(Model);

    private static CountryPageModel Model(TermPage page)
    {
        (SiteContext site, Term country) = (page.Site, page.Term);
        var views = new KnowledgeViews(site);
        PageView head = page.Head(
            site.Phrases.Of("about-country", ("site", site.Config.Title), ("country", country.Name)));
        return new CountryPageModel
        {
            Site = site.Views.Site,
            Page = head with { StructuredData = StructuredData.Collection(site, head) },
            Term = site.Views.Term(country),
            Stories = site.Views.Cards(page.Stories),
            Pagination = page.Pagination,
            Feeds = page.Feeds,
            Exhibitors = !page.IsFirst ? [] :
            [
                .. site.Knowledge.Exhibitors.Where(e => e.Country is { } name && Slug.From(name) == country.Slug).Select(views.Exhibitor),
            ],
            RelatedTags = page.RelatedTags,
        };
    }
}
