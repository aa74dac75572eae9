using System.Xml.Linq;
using ExpoSite.Site.Markdown.Addresses;
using ExpoSite.Site.Media;

namespace ExpoSite.Site.Tests.Markdown;

public sealed class FeedDocumentTests
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    [Fact]
    public void Addresses_are_absolute()
    {
        string html = Text(
            "[b](/2026/09/b/ \"B & C\") [top](#h-top) [mail](mailto:desk@example.org) [far](https://other.example/x?a=1&b=2)\n\n## Top\n");

        Assert.Contains("<a href=\"https://example.org/2026/09/b/\" title=\"B &amp; C\">b</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://example.org/2026/09/a/#h-top\">top</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"mailto:desk@example.org\">mail</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://other.example/x?a=1&amp;b=2\">far</a>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/media/hall plan.jpg", "https://example.org/media/hall%20plan.jpg")]
    [InlineData("/halle/ü", "https://example.org/halle/%C3%BC")]
    [InlineData("map.png", "https://example.org/2026/09/a/map.png")]
    [InlineData("//other.example/x", "https://other.example/x")]
    [InlineData("https://other.example/a|b", "https://other.example/a%7Cb")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC")]
    [InlineData("https://\uD83Dx.example/", null)]
    [InlineData("https://", null)]
    [InlineData("", null)]
    public void An_address_becomes_a_full_URL_or_none(string written, string? expected) =>
        Assert.Equal(expected, new FeedAddress("https://example.org/2026/09/a/").Absolute(written));

    [Fact]
    public void Classes_ids_styles_and_wrappers_are_left_out_and_tables_and_figures_kept()
    {
        string html = Text("## Hall\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n^^^\n![Map](/media/m.png)\n^^^ The map\n");

        Assert.DoesNotContain("class=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("id=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<div", html, StringComparison.Ordinal);
        Assert.Contains("<td align=\"right\">2</td>", html, StringComparison.Ordinal);
        Assert.Contains("<figure>", html, StringComparison.Ordinal);
        Assert.Contains("<figcaption>The map</figcaption>", html, StringComparison.Ordinal);
        Assert.Contains("<img src=\"https://example.org/media/m.png\" alt=\"Map\" />", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_are_numbers_and_notes_without_links()
    {
        string html = Text("Ice[^1] is cold.\n\n[^1]: At zero.\n");

        Assert.Contains("<p>Ice<sup>1</sup> is cold.</p>", html, StringComparison.Ordinal);
        Assert.Contains("At zero.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<a", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\u21A9", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("One.\n\na<object>x</object>b", "<p>One.</p>\n<p>a&lt;object&gt;x&lt;/object&gt;b</p>")]
    [InlineData("One.\n\na<script>x()</script>b", "<p>One.</p>\n<p>ab</p>")]
    [InlineData("[text](javascript:x)", "<p>text</p>")]
    [InlineData("[one *two*](https://)", "<p>one <em>two</em></p>")]
    [InlineData("<https://> z", "<p>https:// z</p>")]
    [InlineData("[![Hall](https://far.example/y.png)](/x)", "<p><a href=\"https://example.org/x\">Hall</a></p>")]
    [InlineData("```js\nx\n```", "<pre><code>x\n</code></pre>")]
    [InlineData("> Ice.\n>\n> — Ana", "<figure>\n<blockquote>\n<p>Ice.</p>\n</blockquote>\n<figcaption>Ana</figcaption>\n</figure>")]
    [InlineData("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>")]
    public void What_readers_do_not_allow_is_not_sent(string body, string expected) => Assert.Equal(expected, Text(body).TrimEnd());

    private static string Text(string body)
    {
        SmallSite site = new() { Media = [new CopiedFile("input/media/m.png", 1)] };
        site = site.With(
            SmallSite.Story("a", "title: A\npublished: 2026-09-14", body), SmallSite.Story("b", "title: B\npublished: 2026-09-13"));
        return XDocument.Parse(site.Render()["feed.xml"]).Descendants(Content + "encoded").First().Value;
    }
}
