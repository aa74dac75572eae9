using System.Text.Json;
using System.Xml.Linq;
using ExpoSite.Site.Media;

namespace ExpoSite.Site.Tests.Feeds;

public sealed class FeedPictureTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Media = "http://search.yahoo.com/mrss/";

    [Fact]
    public void A_picture_is_an_enclosure_with_its_true_length_and_type()
    {
        SortedDictionary<string, string> files = Site("image: hall plan.jpg\nimageAlt: The plan\nimageCredit: Lio Vance").Render();
        XElement item = XDocument.Parse(files["feed.xml"]).Descendants("item").Single();
        XElement link = XDocument.Parse(files["atom.xml"]).Descendants(Atom + "link")
            .Single(l => (string?)l.Attribute("rel") == "enclosure");
        using JsonDocument json = JsonDocument.Parse(files["feed.json"]);
        JsonElement attached = json.RootElement.GetProperty("items")[0].GetProperty("attachments")[0];
        const string url = "https://example.org/media/hall%20plan.jpg";

        Assert.Equal((url, "48213", "image/jpeg"), Told(item.Element("enclosure")!, "url", "length", "type"));
        Assert.Equal((url, "48213", "image/jpeg"), Told(item.Element(Media + "content")!, "url", "fileSize", "type"));
        Assert.Equal((url, "48213", "image/jpeg"), Told(link, "href", "length", "type"));
        Assert.Equal((url, 48213, "image/jpeg"), (attached.GetProperty("url").GetString(), attached.GetProperty("size_in_bytes").GetInt64(),
            attached.GetProperty("mime_type").GetString()));
        Assert.Equal(url, json.RootElement.GetProperty("items")[0].GetProperty("image").GetString());
    }

    [Fact]
    public void A_picture_stands_above_the_text_with_its_words() =>
        Assert.StartsWith(
            "<figure><img src=\"https://example.org/media/hall%20plan.jpg\" alt=\"The &quot;plan&quot;\" /><figcaption>Lio "
                + "Vance</figcaption></figure>\n<p>Some text.</p>",
            XDocument.Parse(Site("image: hall plan.jpg\nimageAlt: The \"plan\"\nimageCredit: Lio Vance").Render()["feed.xml"])
                .Descendants(Content + "encoded").Single().Value,
            StringComparison.Ordinal);

    [Fact]
    public void A_story_without_a_picture_has_no_drawing_of_the_theme_in_its_feeds()
    {
        string rss = Site("lang: en").Render()["feed.xml"];

        Assert.DoesNotContain("svg", rss, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<enclosure", rss, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://other.example/hall.jpg")]
    [InlineData("notes.pdf")]
    public void Only_a_picture_of_this_site_is_an_enclosure_since_others_have_no_known_length(string image) =>
        Assert.DoesNotContain("<enclosure", Site($"image: {image}").Render()["feed.xml"], StringComparison.Ordinal);

    private static (string?, string?, string?) Told(XElement element, string url, string length, string type) =>
        ((string?)element.Attribute(url), (string?)element.Attribute(length), (string?)element.Attribute(type));

    private static SmallSite Site(string keys) => new SmallSite
    {
        Media = [new CopiedFile("input/media/hall plan.jpg", 48213), new CopiedFile("input/media/notes.pdf", 9)],
    }.With(SmallSite.Story("a", $"title: A\npublished: 2026-09-14\n{keys}"));
}
