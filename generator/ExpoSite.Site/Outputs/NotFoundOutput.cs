using ExpoSite.Site.Planning;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Outputs;

/// <summary>What GitHub Pages shows for an address that does not exist.</summary>
internal sealed class NotFoundOutput : IOutput
{
    private const int LatestCount = 6;

    public IEnumerable<OutputFile> Plan(SiteContext site) =>
    [
        site.Page("/404.html", "not-found", OutputFile.Generated, () => new NotFoundPageModel
        {
            Site = site.Views.Site,
            Page = site.Head("not-found", "Page not found", "/404.html") with { Canonical = null, NoIndex = true },
            Latest = site.Views.Cards(site.Index.Listed.Take(LatestCount)),
        }),
    ];
}
