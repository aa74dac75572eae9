using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.Feeds;

public sealed class FeedAliasTests
{
    private static readonly SourceFile Story = SmallSite.Story("a", "title: A\npublished: 2026-09-14\ncategory: Halls");

    [Fact]
    public void An_old_feed_address_holds_the_very_feed_that_stands_at_the_new_one()
    {
        SortedDictionary<string, string> files =
            Site("{rss.xml: feed.xml, /blog/feed/: category/halls/feed.xml, old/index.json: /feed.json}").Render();

        Assert.Equal(files["feed.xml"], files["rss.xml"]);
        Assert.Equal(files["category/halls/feed.xml"], files["blog/feed/index.html"]);
        Assert.Equal(files["feed.json"], files["old/index.json"]);
        Assert.Contains("href=\"https://example.org/feed.xml\" rel=\"self\"", files["rss.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_address_for_a_feed_that_is_not_there_is_an_error_with_the_nearest_one()
    {
        Diagnostic finding = Assert.Single(Site("{rss.xml: category/hals/feed.xml}").Findings());

        Assert.Equal(FeedRules.UnknownFeed, finding.Rule);
        Assert.Equal(("input/site.yml", 3, 24), (finding.Position.Path, finding.Position.Line, finding.Position.Column));
        Assert.Contains("/category/halls/feed.xml", finding.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{../rss.xml: feed.xml}")]
    [InlineData("{rss.xml: 'https://elsewhere.example/feed.xml'}")]
    [InlineData("[rss.xml]")]
    [InlineData("{/: feed.xml}")]
    public void An_old_address_that_is_none_is_an_error(string aliases) =>
        Assert.Equal(LoadRules.InvalidValue, Assert.Single(Site(aliases).Findings()).Rule);

    [Fact]
    public void An_old_address_may_not_take_that_of_a_page()
    {
        Diagnostic finding = Assert.Single(Site("{2026/09/a/: feed.xml}").Findings());

        Assert.Equal(CheckRules.DuplicateAddress, finding.Rule);
        Assert.Equal(3, finding.Position.Line);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://hub.example.org/a b")]
    [InlineData("hub.example.org")]
    [InlineData("https://hub.example.org/#x")]
    public void A_hub_is_an_absolute_address(string hub) =>
        Assert.Equal(LoadRules.InvalidValue, Assert.Single(
            (new SmallSite { Configuration = $"title: T\nurl: https://example.org/\nhub: {hub}\n" }).With(Story).Findings()).Rule);

    private static SmallSite Site(string aliases) =>
        new SmallSite { Configuration = $"title: T\nurl: https://example.org/\nfeedAliases: {aliases}\n" }.With(Story);
}
