using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Subscribers;

namespace ExpoSite.Site.Tests.Identity;

public sealed class FeedReadingTests
{
    private static readonly string[] Formats = ["feed.xml", "atom.xml", "feed.json"];

    [Fact]
    public void An_rss_item_without_guid_is_known_by_its_link_without_scheme_and_host()
    {
        SubscribedItem item = Read(
            "feed.xml", "<rss version=\"2.0\"><channel><item><title> Rope "
            + "</title><link>https://old.example/a/?b=1</link></item></channel></rss>").Items.Single();

        Assert.Equal(("https://old.example/a/?b=1", "/a/?b=1", "Rope"), (item.Id, item.LinkPath, item.Title));
    }

    [Fact]
    public void The_three_formats_of_one_story_read_alike()
    {
        FeedSet feeds = new Newsroom().Feeds();
        SubscribedItem[] items = [.. Formats.Select(p => feeds.Feeds[p].Items[0])];

        Assert.Single(items.Select(i => (i.Id, i.Link, i.Title, i.Text)).Distinct());
    }

    [Theory]
    [InlineData("feed.xml", "<rss><channel>", 1)]
    [InlineData("feed.xml", "<html><body>Not here</body></html>", 1)]
    [InlineData("feed.xml", "<!DOCTYPE rss [<!ENTITY a \"b\">]><rss>&a;</rss>", 0)]
    [InlineData("feed.xml", "", 0)]
    [InlineData("feed.json", "{\n\"items\": [", 2)]
    [InlineData("feed.json", "{\"items\": 1}", 1)]
    [InlineData("feed.json", "[]", 1)]
    public void What_is_no_feed_is_told_with_its_place(string path, string text, int line)
    {
        Outcome<SubscribedFeed> read = FeedReading.Read(SmallSite.File(path, text));

        Assert.Null(read.Value);
        Assert.Equal((IdentityRules.PublishedDamaged, line), (read.Diagnostics.Single().Rule, read.Diagnostics.Single().Position.Line));
    }

    [Fact]
    public void Half_a_surrogate_pair_and_wrong_types_in_json_are_read_as_nothing()
    {
        SubscribedItem item =
            Read("feed.json", "{\"items\": [{\"id\": 7, \"title\": \"\\uD800\", \"url\": [], \"content_html\": null}, 3]}").Items.Single();

        Assert.Equal(("7", "", ""), (item.Id, item.Title, item.Link));
    }

    [Fact]
    public void The_list_of_feeds_gives_paths_below_the_site_and_leaves_other_hosts_out()
    {
        var list = new SubscriptionList(["https://x.example/r/tag/a%C3%A4/feed.xml", "https://x.example/r/feed.xml",
            "https://y.example/feed.xml/long-enough-to-be-last", "https://x.example/r/../feed.xml?"]);

        Assert.Equal("https://x.example/r/", list.BaseUrl);
        Assert.Equal(["tag/aä/feed.xml", "tag/aä/atom.xml", "tag/aä/feed.json", "feed.xml", "atom.xml", "feed.json"], list.Paths);
    }

    private static SubscribedFeed Read(string path, string text) => FeedReading.Read(SmallSite.File(path, text)).Value!;

    [Fact]
    public void A_list_that_goes_very_deep_is_damaged_and_costs_nothing()
    {
        string deep = string.Concat(Enumerable.Repeat("<outline>", 200_000)) + string.Concat(Enumerable.Repeat("</outline>", 200_000));
        Outcome<IReadOnlyList<string>> read = FeedReading.ReadList(SmallSite.File("feeds.opml", $"<opml><body>{deep}</body></opml>"));
        Assert.Null(read.Value);
        Assert.Equal(IdentityRules.PublishedDamaged, Assert.Single(read.Diagnostics).Rule);
    }
}
