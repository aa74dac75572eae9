using ExpoSite.Site.Media;

namespace ExpoSite.Site.Tests.Markdown;

/// <summary>Pictures that stand together.</summary>
public sealed class GalleryTests
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

    private static SmallSite Site(string body) => Bodies.Site(body + "\n") with
    {
        Media = [new CopiedFile("input/media/a.jpg", 1), new CopiedFile("input/media/b.jpg", 1)],
    };
}
