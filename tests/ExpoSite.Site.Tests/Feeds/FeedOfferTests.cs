using System.Xml.Linq;

namespace ExpoSite.Site.Tests.Feeds;

/// <summary>Feeds grow with readers and not with tags.</summary>
public sealed class FeedOfferTests
{
    private const string Keys =
        "category: Halls\nauthors: [Lio Vance]\nexpo: tide-2026\ncountries: [Kenya]\nexhibitors: [Nyota Boats]\ntags: [quay]";

    [Fact]
    public void Sections_and_expos_have_every_format_and_other_lists_RSS_alone_from_three_stories_on() =>
        Assert.Equal(
            ["atom.xml", "author/lio-vance/feed.xml", "category/halls/atom.xml", "category/halls/feed.json", "category/halls/feed.xml",
                "country/kenya/feed.xml", "exhibitor/nyota-boats/feed.xml", "expo/tide-2026/atom.xml", "expo/tide-2026/feed.json",
                "expo/tide-2026/feed.xml", "feed.json", "feed.xml", "tag/quay/feed.xml"],
            Feeds(Site(3, "")).Keys);

    [Fact]
    public void A_list_of_two_stories_has_a_page_and_no_feed()
    {
        SortedDictionary<string, string> files = Site(2, "").Render();
        Assert.Contains("tag/quay/index.html", files.Keys);
        Assert.DoesNotContain("tag/quay/feed.xml", files.Keys);
        Assert.DoesNotContain("/tag/quay/feed.xml", string.Concat(files.Values), StringComparison.Ordinal);
        Assert.Contains("expo/tide-2026/feed.xml", files.Keys);
    }

    [Theory]
    [InlineData("", 50, 15)]
    [InlineData("tagFeedSize: 20\n", 50, 20)]
    [InlineData("feedSize: 7\n", 7, 7)]
    [InlineData("feedSize: 7\ntagFeedSize: 3\n", 7, 3)]
    public void Feeds_of_tags_hold_fewer_stories_and_never_more_than_those_of_the_site(string settings, int site, int tag)
    {
        SortedDictionary<string, string> feeds = Feeds(Site(60, settings));
        Assert.Equal((site, site, site, tag), (Items("feed.xml"), Items("category/halls/feed.xml"), Items("expo/tide-2026/feed.xml"),
            Items("tag/quay/feed.xml")));

        int Items(string path) => XDocument.Parse(feeds[path]).Descendants("item").Count();
    }

    [Fact]
    public void Settings_give_the_smallest_list_a_feed_in_every_format()
    {
        SortedDictionary<string, string> feeds = Feeds(Site(1, SmallSite.EveryFeed));
        Assert.All((string[])["feed.xml", "atom.xml", "feed.json"], f => Assert.Contains("tag/quay/" + f, feeds.Keys));
    }

    [Fact]
    public void A_feed_that_was_published_once_is_never_gone()
    {
        SmallSite before = Site(3, SmallSite.EveryFeed);
        string record = before.Render()["published.json"];
        SmallSite one = Site(1, "") with { Published = record };
        SortedDictionary<string, string> feeds = Feeds(one);
        Assert.Contains("Story 0", feeds["tag/quay/feed.xml"], StringComparison.Ordinal);
        Assert.Contains("<feed ", feeds["tag/quay/atom.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("tag/quay/feed.xml", one.Render()["feeds.opml"], StringComparison.Ordinal);

        SmallSite none = new SmallSite { Published = one.Render()["published.json"] }.With(SmallSite.Story("s0", "title: Story 0\npublished: 2026-09-14"));
        Assert.Equal(Feeds(none)["feed.xml"], Feeds(none)["tag/quay/feed.xml"]);
        Assert.Equal(Feeds(none)["feed.json"], Feeds(none)["tag/quay/feed.json"]);
        Assert.Contains("\"tag/quay/feed.json\"", none.Render()["published.json"], StringComparison.Ordinal);
    }

    private static SmallSite Site(int stories, string settings) =>
        new SmallSite
        {
            Configuration = "title: Pier Gazette\nurl: https://example.org/\n" + settings,
            Expos = "- id: tide-2026\n  name: Tide Fair 2026\n  starts: 2026-09-09\n  ends: 2026-09-12\n",
            Exhibitors = "- name: Nyota Boats\n  country: Kenya\n",
        }.With([.. Enumerable.Range(0, stories)
            .Select(n => SmallSite.Story($"s{n}", $"title: Story {n}\npublished: 2026-09-14\n{Keys}"))]);

    private static SortedDictionary<string, string> Feeds(SmallSite site) =>
        new(site.Render().Where(f => IsFeed(f.Key)).ToDictionary(f => f.Key, f => f.Value), StringComparer.Ordinal);

    private static bool IsFeed(string path) => Path.GetFileName(path) is "feed.xml" or "atom.xml" or "feed.json";
}
