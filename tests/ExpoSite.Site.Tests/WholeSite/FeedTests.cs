using System.Text.Json;
using System.Xml.Linq;

namespace ExpoSite.Site.Tests.WholeSite;

public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    [Fact]
    public void The_identity_of_a_story_survives_a_new_headline_and_a_new_address()
    {
        string Guid(string keys) => Rss(SmallSite.Story("a", $"id: {SmallSite.Id}\npublished: 2026-09-14\n{keys}")).Descendants("guid").Single().Value;

        Assert.Equal($"urn:uuid:{SmallSite.Id}", Guid("title: First"));
        Assert.Equal(Guid("title: First"), Guid("title: Second\nslug: elsewhere\ncategory: Halls"));
    }

    [Fact]
    public void Addresses_in_the_content_are_absolute()
    {
        XDocument rss = Rss(SmallSite.Story("a", "title: A\npublished: 2026-09-14", "[b](/2026/09/b/) [^1]\n\n[^1]: Note.\n"), SmallSite.Story("b", "title: B\npublished: 2026-09-13"));
        string html = rss.Descendants(Content + "encoded").First().Value;

        Assert.Contains("href=\"https://example.org/2026/09/b/\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/2026/09/a/#fn:1\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_are_those_of_the_stories()
    {
        SourceFile story = SmallSite.Story("a", "title: A\npublished: 2026-09-14T09:30:00+02:00\nupdated: 2026-09-15T10:00:00Z");
        SmallSite today = new SmallSite().With(story);
        SmallSite later = today with { Options = today.Options with { Now = today.Options.Now.AddDays(90) } };

        Assert.Equal(today.Render()["feed.xml"], later.Render()["feed.xml"]);
        Assert.Equal("Mon, 14 Sep 2026 07:30:00 GMT", Rss(story).Descendants("pubDate").Single().Value);
        Assert.Equal("Tue, 15 Sep 2026 10:00:00 GMT", Rss(story).Descendants("lastBuildDate").Single().Value);
    }

    [Fact]
    public void Characters_that_XML_forbids_are_left_out() =>
        Assert.Equal("A quay", Rss(SmallSite.Story("a", "title: \"A\\x01 quay\\uFFFF\"\npublished: 2026-09-14")).Descendants("item").Single().Element("title")!.Value);

    [Fact]
    public void All_three_formats_say_the_same_of_a_story()
    {
        SortedDictionary<string, string> files = new SmallSite().With(SmallSite.Story("a", "title: A & B\npublished: 2026-09-14\ntags: [one]", "Whole *text*.\n")).Render();
        XElement entry = XDocument.Parse(files["tag/one/atom.xml"]).Descendants(Atom + "entry").Single();
        using JsonDocument json = JsonDocument.Parse(files["tag/one/feed.json"]);
        JsonElement item = json.RootElement.GetProperty("items").EnumerateArray().Single();

        Assert.Equal("A & B", entry.Element(Atom + "title")!.Value);
        Assert.Equal("A & B", item.GetProperty("title").GetString());
        Assert.Equal("<p>Whole <em>text</em>.</p>\n", entry.Element(Atom + "content")!.Value);
        Assert.Equal(entry.Element(Atom + "content")!.Value, item.GetProperty("content_html").GetString());
        Assert.Equal(entry.Element(Atom + "id")!.Value, item.GetProperty("id").GetString());
    }

    [Fact]
    public void A_feed_holds_only_the_newest_stories()
    {
        SmallSite site = new() { Configuration = "title: T\nurl: https://example.org/\nfeedSize: 2\n" };
        SortedDictionary<string, string> files = site.With([.. Enumerable.Range(1, 4).Select(n => SmallSite.Story($"s{n}", $"title: S{n}\npublished: 2026-09-0{n}"))]).Render();

        Assert.Equal(["S4", "S3"], XDocument.Parse(files["feed.xml"]).Descendants("item").Select(i => i.Element("title")!.Value));
    }

    private static XDocument Rss(params SourceFile[] articles) => XDocument.Parse(new SmallSite().With(articles).Render()["feed.xml"]);
}
