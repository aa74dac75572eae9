using ExpoSite.Site.Articles;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Outputs;

/// <summary>Pages from <c>input/pages/</c>.</summary>
internal sealed class StaticPageOutput : IOutput
{
    public IEnumerable<OutputFile> Plan(SiteContext site) =>
        site.Pages.Select(p => site.Page(p.Page.Address, "page", SourcePosition.WholeFile(p.Page.Path), () => Model(site, p.Page, p.Body)));

    private static StaticPageModel Model(SiteContext site, StaticPage page, RenderedBody body) => new()
    {
        Site = site.Views.Site,
        Page = site.Head("page", page.Title, page.Address, site.HomeLink) with { Description = page.Description ?? body.FirstParagraph },
        Body = new Html(body.Html),
    };
}

/// <summary>What GitHub Pages shows for an address that does not exist.</summary>
internal sealed class NotFoundOutput : IOutput
{
    private const int LatestCount = 6;

    public IEnumerable<OutputFile> Plan(SiteContext site) =>
    [
        site.Page(site.Config.At("/404.html"), "not-found", OutputFile.Generated, () => new NotFoundPageModel
        {
            Site = site.Views.Site,
            Page = site.Head("not-found", site.Phrases["page-not-found"], site.Config.At("/404.html"))
            with { Canonical = null, NoIndex = true },
            Latest = site.Views.Cards(site.Index.Listed.Take(LatestCount)),
        }),
    ];
}
