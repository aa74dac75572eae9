using System.Text.RegularExpressions;
using ExpoSite.Site.Media;
using ExpoSite.Site.Tests.Pictures;

namespace ExpoSite.Site.Tests.Markdown;

/// <summary>Pictures that stand together.</summary>
public sealed partial class GalleryTests
{
    [Theory]
    [InlineData("![A](a.jpg)\n![B](b.jpg \"B. Photo: Ana\")", "Pictures")]
    [InlineData("![A](a.jpg) ![B](b.jpg \"B. Photo: Ana\")", "Pictures")]
    [InlineData("::: gallery The \"quay\"\n![A](a.jpg)\n\n![B](b.jpg \"B. Photo: Ana\")\n:::", "The &quot;quay&quot;")]
    [InlineData("::: gallery\n![A](a.jpg)\n![B](b.jpg \"B. Photo: Ana\")\n:::", "Pictures")]
    public void Several_pictures_are_a_gallery_and_stand_below_each_other_in_feeds(string body, string name)
    {
        SmallSite site = Site(body);
        string html = site.Rendered(Bodies.Page);
        Assert.Contains($" aria-label=\"{name}\">", html, StringComparison.Ordinal);
        Assert.Matches("<div class=\"gallery\" role=\"group\" aria-label=\"[^\"]+\">\\s+<p><img [^>]* alt=\"A\" /></p>\\n<figure>\\n<p><img [^>]* "
            + "alt=\"B\" /></p>\\n<figcaption>B. Photo: Ana</figcaption>\\n</figure>\\n</div>", html);
        string feed = site.Rendered("feed.xml");
        Assert.Matches("<p><img [^>]* alt=\"A\" /></p>\\n<figure>\\n<p><img [^>]* alt=\"B\" /></p>\\n<figcaption>B. Photo: Ana</figcaption>", feed);
        Assert.DoesNotContain("gallery", feed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![A](a.jpg)")]
    [InlineData("Text ![A](a.jpg) ![B](b.jpg)")]
    [InlineData("::: gallery\nText.\n:::")]
    public void Anything_else_is_none(string body) => Assert.DoesNotContain("gallery", Site(body).Rendered(Bodies.Page), StringComparison.Ordinal);

    [Fact]
    public void Words_in_a_gallery_stay()
    {
        string html = Site("::: gallery\n![A](a.jpg)\n\nWords.\n:::").Rendered(Bodies.Page);
        Assert.Contains("</div>\n\n<p>Words.</p>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[![A](a.jpg)](/archive/) ![B](b.jpg)")]
    [InlineData("::: gallery\n[![A](a.jpg)](/archive/)\n\n![B](b.jpg)\n:::")]
    public void A_picture_that_is_a_link_stands_in_it_too(string body) => Assert.Matches(
        "<div class=\"gallery\"[^>]*>\\s*<p><a href=\"/archive/\"><img [^>]*></a></p>\\s*<p><img [^>]* alt=\"B\" /></p>\\s*</div>",
        Site(body).Rendered(Bodies.Page));

    [Fact]
    public void A_figure_in_it_keeps_its_place_and_caption() => Assert.Matches(
        "<div class=\"gallery\"[^>]*>\\s*<figure>\\s*<p>(?:<p>)?<img [^>]* alt=\"A\" />(?:</p>)?\\s*</p>\\s*<figcaption>The <em>quay</em></figcaption>\\s*</figure>\\s*"
            + "<p><img [^>]* alt=\"B\" /></p>\\s*</div>",
        Site("::: gallery\n<figure>\n\n![A](a.jpg)\n\n<figcaption>The *quay*</figcaption>\n</figure>\n\n![B](b.jpg)\n:::").Rendered(Bodies.Page));

    [Fact]
    public void Its_pictures_are_fetched_as_wide_as_they_stand_there()
    {
        string SizesOf(string body, string keys = "title: A\npublished: 2026-09-10") => Sizes().Match((Bodies.Site(body + "\n", keys) with
        {
            MakesPictures = true,
            Media = [TestPictures.Measured("a.jpg", 1200, 800), TestPictures.Measured("b.jpg", 1200, 800)],
        }).Rendered(Bodies.Page)).Value;
        Assert.Contains("50vw", SizesOf("![A](a.jpg) ![B](b.jpg)"), StringComparison.Ordinal);
        Assert.Contains("38rem", SizesOf("![A](a.jpg)\n\n![B](b.jpg)"), StringComparison.Ordinal);
        Assert.Contains("94vw", SizesOf("![A](a.jpg)\n\n![B](b.jpg)", "title: A\npublished: 2026-09-10\nformat: gallery"), StringComparison.Ordinal);
    }

    [GeneratedRegex(" sizes=\"[^\"]*\"")]
    private static partial Regex Sizes();

    private static SmallSite Site(string body) => Bodies.Site(body + "\n") with
    {
        Media = [new CopiedFile("input/media/a.jpg", 1), new CopiedFile("input/media/b.jpg", 1)],
    };
}
