using ExpoSite.Site.Feeds;
using ExpoSite.Site.Feeds.Lists;
using ExpoSite.Site.Outputs.Files;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Theming;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Outputs;

/// <summary>The page that lists every feed and says how to use one.</summary>
internal sealed class FeedsPageOutput : IOutput
{
    public IEnumerable<OutputFile> Plan(SiteContext site) =>
        [site.Page(site.Config.At(FixedAddresses.Feeds), "feeds", OutputFile.Generated, () => Model(site))];

    private static FeedsPageModel Model(SiteContext site) => new()
    {
        Site = site.Views.Site,
        Page = site.Head("feeds", site.Phrases["feeds"], site.Config.At(FixedAddresses.Feeds), site.HomeLink) with
        {
            Description = site.Phrases.Of("about-feeds", ("site", site.Config.Title)),
        },
        Groups = [.. FeedLists.Of(site).Select(g => new FeedGroupView(g.Title, [.. g.Lists.Select(l => View(site, l))]))],
        OpmlUrl = site.Views.Href(site.Config.At("/" + FeedOutput.Opml)),
    };

    private static FeedListView View(SiteContext site, FeedList list) => new()
    {
        Name = list.Name,
        Url = site.Views.Href(list.Address),
        CopyAddress = site.Views.Absolute(list.AddressOf(FeedFormat.Rss)),
        Feeds = site.Views.Feeds(list.Address, list.Name, list.Offer.Formats),
    };
}
