using System.Text.Json;
using System.Xml.Linq;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.Feeds;

public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    [Fact]
    public void The_identity_of_a_story_survives_a_new_headline_and_a_new_address()
    {
        string Guid(string keys) =>
            Rss(SmallSite.Story("a", $"id: {SmallSite.Id}\npublished: 2026-09-14\n{keys}")).Descendants("guid").Single().Value;

        Assert.Equal($"urn:uuid:{SmallSite.Id}", Guid("title: First"));
        Assert.Equal(Guid("title: First"), Guid("title: Second\nslug: elsewhere\ncategory: Halls"));
    }

    [Fact]
    public void Dates_are_those_of_the_stories()
    {
        SourceFile story = SmallSite.Story("a", "title: A\npublished: 2026-09-14T09:30:00+02:00\nupdated: 2026-09-15T10:00:00Z");
        SmallSite today = new SmallSite().With(story);
        SmallSite later = today with { Options = today.Options with { Now = today.Options.Now.AddDays(90) } };

        Assert.Equal(today.Render()["feed.xml"], later.Render()["feed.xml"]);
        Assert.Equal("Mon, 14 Sep 2026 07:30:00 GMT", Rss(story).Descendants("item").Elements("pubDate").Single().Value);
        Assert.Equal("Tue, 15 Sep 2026 10:00:00 GMT", Rss(story).Descendants("lastBuildDate").Single().Value);
    }

    [Fact]
    public void Dates_are_written_in_UTC_since_some_readers_know_no_other_zone() =>
        Assert.Equal("Mon, 14 Sep 2026 03:45:00 GMT",
            Rss(SmallSite.Story("a", "title: A\npublished: 2026-09-14T09:30:00+05:45")).Descendants("pubDate").Last().Value);

    [Fact]
    public void The_dates_of_a_feed_are_those_of_its_newest_story_and_of_the_last_change()
    {
        XElement channel = Rss(
            SmallSite.Story("a", "title: A\npublished: 2026-09-14"),
            SmallSite.Story("b", "title: B\npublished: 2026-09-10\nupdated: 2026-09-16")).Root!.Element("channel")!;

        Assert.Equal("Mon, 14 Sep 2026 00:00:00 GMT", channel.Element("pubDate")!.Value);
        Assert.Equal("Wed, 16 Sep 2026 00:00:00 GMT", channel.Element("lastBuildDate")!.Value);
    }

    [Fact]
    public void A_change_to_one_story_changes_only_the_feeds_that_it_is_in()
    {
        SourceFile[] Articles(string body) =>
        [
            SmallSite.Story("a", "title: A\npublished: 2026-09-14\ntags: [quay]\nauthors: [Lio Vance]", body),
            SmallSite.Story("b", "title: B\npublished: 2026-09-13\ntags: [ice]"),
        ];
        SortedDictionary<string, string> before = new SmallSite().WithEveryFeed().With(Articles("One.\n")).Render();
        SortedDictionary<string, string> after = new SmallSite().WithEveryFeed().With(Articles("Two.\n")).Render();

        Assert.Equal(
            ["atom.xml", "author/lio-vance/atom.xml", "author/lio-vance/feed.json", "author/lio-vance/feed.xml", "feed.json", "feed.xml",
                "tag/quay/atom.xml", "tag/quay/feed.json", "tag/quay/feed.xml"],
            before.Keys.Where(f => f.EndsWith("atom.xml", StringComparison.Ordinal) || f.EndsWith("feed.xml", StringComparison.Ordinal)
                || f.EndsWith("feed.json", StringComparison.Ordinal)).Where(f => before[f] != after[f]));
    }

    [Fact]
    public void The_text_of_a_correction_stands_in_the_feeds() =>
        Assert.EndsWith(
            "<p><strong>Correction, 16 September 2026:</strong> The crane lifts 40 tonnes, not 4 &lt;sic&gt;.</p>\n",
            Rss(SmallSite.Story("a", "title: A\npublished: 2026-09-14\nupdated: 2026-09-16\ncorrections: [{date: 2026-09-16, text: 'The "
                + "crane lifts 40 tonnes, not 4 <sic>.'}]")).Descendants(Content + "encoded").Single().Value,
            StringComparison.Ordinal);

    [Fact]
    public void A_brief_without_a_text_has_its_summary_as_text_or_else_its_title()
    {
        string Text(string keys) => Rss(SmallSite.Story("a", $"title: Ferry & tide\nkind: brief\npublished: 2026-09-14\n{keys}", ""))
            .Descendants(Content + "encoded").Single().Value;

        Assert.Equal("<p>The ferry is &lt;late&gt;.</p>\n", Text("description: The ferry is <late>."));
        Assert.Equal("<p>Ferry &amp; tide</p>\n", Text("lang: en"));
    }

    [Fact]
    public void The_description_stands_before_the_whole_text_so_that_simple_readers_take_it() =>
        Assert.Equal(
            ["title", "link", "guid", "pubDate", "description", "encoded"],
            Rss(SmallSite.Story("a", "title: A\npublished: 2026-09-14")).Descendants("item").Single().Elements()
                .Select(e => e.Name.LocalName));

    [Fact]
    public void A_tag_in_a_title_is_written_as_the_RSS_profile_asks() =>
        Assert.Contains(
            "<title>R&#x26;D on the &#x3C;b&gt; key</title>",
            new SmallSite().With(SmallSite.Story("a", "title: R&D on the <b> key\npublished: 2026-09-14")).Rendered("feed.xml"),
            StringComparison.Ordinal);

    [Fact]
    public void A_sign_in_a_summary_is_HTML_in_RSS_and_text_in_the_others()
    {
        SortedDictionary<string, string> files = new SmallSite()
            .With(SmallSite.Story("a", "title: A\npublished: 2026-09-14\ndescription: R&D in <Hall 2>")).Render();

        Assert.Contains("<description>R&amp;amp;D in &amp;lt;Hall 2&amp;gt;</description>", files["feed.xml"], StringComparison.Ordinal);
        Assert.Contains("<summary>R&amp;D in &lt;Hall 2&gt;</summary>", files["atom.xml"], StringComparison.Ordinal);
        Assert.Contains("\"summary\": \"R&D in <Hall 2>\"", files["feed.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_hub_is_named_in_every_format()
    {
        var site = new SmallSite { Configuration = "title: T\nurl: https://example.org/\nhub: https://hub.example.org/\n" };
        SortedDictionary<string, string> files = site.With(SmallSite.Story("a", "title: A\npublished: 2026-09-14")).Render();

        Assert.Contains("<atom:link href=\"https://hub.example.org/\" rel=\"hub\" />", files["feed.xml"], StringComparison.Ordinal);
        Assert.Contains("<link rel=\"hub\" href=\"https://hub.example.org/\" />", files["atom.xml"], StringComparison.Ordinal);
        Assert.Contains("\"url\": \"https://hub.example.org/\"", files["feed.json"], StringComparison.Ordinal);
        Assert.DoesNotContain("hub", new SmallSite().With(SmallSite.Story("a", "title: A\npublished: 2026-09-14")).Render()["feed.xml"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_XML_forbids_are_left_out() =>
        Assert.Equal("A quay", Rss(SmallSite.Story("a", "title: \"A\\x01 quay\\uFFFF\"\npublished: 2026-09-14")).Descendants("item")
            .Single().Element("title")!.Value);

    [Fact]
    public void All_three_formats_say_the_same_of_a_story()
    {
        SortedDictionary<string, string> files = new SmallSite().WithEveryFeed()
            .With(SmallSite.Story("a", "title: A & B\npublished: 2026-09-14\ntags: [one]", "Whole *text*.\n")).Render();
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
        SortedDictionary<string, string> files =
            site.With([.. Enumerable.Range(1, 4).Select(n => SmallSite.Story($"s{n}", $"title: S{n}\npublished: 2026-09-0{n}"))]).Render();

        Assert.Equal(["S4", "S3"], XDocument.Parse(files["feed.xml"]).Descendants("item").Select(i => i.Element("title")!.Value));
    }

    private static XDocument Rss(params SourceFile[] articles) => XDocument.Parse(new SmallSite().With(articles).Render()["feed.xml"]);
}
