using System.Xml.Linq;

namespace ExpoSite.Site.Tests.Feeds;

public sealed class FeedsPageTests
{
    private static readonly SmallSite Site = new SmallSite
    {
        Templates =
        [
            .. new SmallSite().Templates.Where(t => !t.Path.EndsWith("feeds.liquid", StringComparison.Ordinal)
                && !t.Path.EndsWith("layout.liquid", StringComparison.Ordinal)),
            SmallSite.File(
                "theme/templates/feeds.liquid",
                "{% for group in groups %}[{{ group.title }}]{% for list in group.lists %}{{ list.name }}={{ list.copy_address }} {% "
                + "endfor %}{% endfor %}{{ opml_url }}"),
            SmallSite.File("theme/templates/layout.liquid",
                "{% for feed in page.feeds %}<{{ feed.url }}>{% endfor %}{{ content }}{{ site.feeds_url }}"),
        ],
    }.WithEveryFeed().With(SmallSite.Story("a", "title: A\npublished: 2026-09-14\ncategory: Halls\ntags: [quay]\nauthors: [Lio Vance]"));

    [Fact]
    public void The_page_lists_every_feed_by_groups_with_an_address_to_copy() =>
        Assert.Contains(
            "[The whole site]Pier Gazette=https://example.org/feed.xml [Sections]Halls=https://example.org/category/halls/feed.xml "
            + "[Authors]Lio Vance=https://example.org/author/lio-vance/feed.xml [Tags]quay=https://example.org/tag/quay/feed.xml "
                + "/feeds.opml",
            Site.Render()["feeds/index.html"],
            StringComparison.Ordinal);

    [Fact]
    public void Every_page_leads_to_the_page_of_feeds_and_names_the_feed_of_the_site() =>
        Assert.All(Site.Render().Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)), page =>
        {
            Assert.EndsWith("/feeds/", page.Value, StringComparison.Ordinal);
            Assert.Contains("</feed.xml>", page.Value, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData("category/halls")]
    [InlineData("tag/quay")]
    [InlineData("author/lio-vance")]
    public void The_page_of_a_list_names_its_own_feeds_first(string list) =>
        Assert.StartsWith($"</{list}/feed.xml></{list}/atom.xml></{list}/feed.json></feed.xml>", Site.Render()[$"{list}/index.html"],
            StringComparison.Ordinal);

    [Fact]
    public void The_list_of_feeds_for_readers_is_grouped()
    {
        XElement body = XDocument.Parse(Site.Render()["feeds.opml"]).Root!.Element("body")!;

        Assert.Equal(["The whole site", "Sections", "Authors", "Tags"], body.Elements("outline").Select(o => (string?)o.Attribute("text")));
        Assert.Equal(
            ["https://example.org/feed.xml", "https://example.org/category/halls/feed.xml", "https://example.org/author/lio-vance/feed.xml",
                "https://example.org/tag/quay/feed.xml"],
            body.Descendants("outline").Select(o => (string?)o.Attribute("xmlUrl")).Where(u => u is not null));
    }
}
