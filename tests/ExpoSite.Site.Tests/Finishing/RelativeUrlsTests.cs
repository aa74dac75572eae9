using ExpoSite.Site.Finishing;

namespace ExpoSite.Site.Tests.Finishing;

/// <summary>Addresses as they are written in a site that opens from a disk.</summary>
public sealed class RelativeUrlsTests
{
    private const string Page = "2025/11/story/index.html";

    private static readonly RelativeUrls UnderBase = new("/repo/");

    [Theory]
    [InlineData("/repo/", "../../../index.html")]
    [InlineData("/repo/tag/robots/", "../../../tag/robots/index.html")]
    [InlineData("/repo/about", "../../../about/index.html")]
    [InlineData("/repo/feed.xml", "../../../feed.xml")]
    [InlineData("/repo/2025/11/other/#h-end", "../../../2025/11/other/index.html#h-end")]
    [InlineData("/repo/search/?q=a/b", "../../../search/index.html?q=a/b")]
    [InlineData("/repo/assets/site.css?v=2", "../../../assets/site.css?v=2")]
    [InlineData("/repo/media/a%20b.pdf", "../../../media/a%20b.pdf")]
    [InlineData("#h-end", "#h-end")]
    [InlineData("", "")]
    [InlineData("other/", "other/")]
    [InlineData("/elsewhere/", "/elsewhere/")]
    [InlineData("//host.example/repo/", "//host.example/repo/")]
    [InlineData("https://host.example/repo/", "https://host.example/repo/")]
    [InlineData("mailto:a@b.example?body=/repo/", "mailto:a@b.example?body=/repo/")]
    public void An_address_leads_to_the_file_that_a_server_would_send(string written, string expected) =>
        Assert.Equal(expected, UnderBase.Of(Page, written));

    [Theory]
    [InlineData("index.html", "/tag/", "tag/index.html")]
    [InlineData("404.html", "/", "index.html")]
    [InlineData("tag/page/2/index.html", "/", "../../../index.html")]
    public void It_starts_at_the_file_that_it_stands_in(string file, string written, string expected) =>
        Assert.Equal(expected, new RelativeUrls("/").Of(file, written));

    // In the way that no browser minds: any quotation marks or none, capitals, spaces, line ends of any system, characters beyond 16 bits.
    [Theory]
    [InlineData("<a href=\"/repo/\">", "<a href=\"../../../index.html\">")]
    [InlineData("😀\r\n<p>é😀</p>\r\n<A\r\n CLASS='x' HREF = '/repo/'>", "😀\r\n<p>é😀</p>\r\n<A\r\n CLASS='x' HREF = '../../../index.html'>")]
    [InlineData("<img alt='/repo/' src=/repo/a.svg>", "<img alt='/repo/' src=../../../a.svg>")]
    [InlineData("<a href='/repo/?a&amp;b'>", "<a href='../../../index.html?a&amp;b'>")]
    [InlineData("<a href='/repo/' download><input required value='/repo/'>", "<a href='../../../index.html' download><input required value='/repo/'>")]
    [InlineData("<img srcset='/repo/a.png 1x, /repo/b.png 2x,/repo/c.png 3x'>",
        "<img srcset='../../../a.png 1x, ../../../b.png 2x,../../../c.png 3x'>")]
    [InlineData("<img srcset='data:image/png;base64,/repo/ 1x'>", "<img srcset='data:image/png;base64,/repo/ 1x'>")]
    [InlineData("<link rel=preload imagesrcset='/repo/a.png 1x'>", "<link rel=preload imagesrcset='../../../a.png 1x'>")]
    [InlineData("<video poster='/repo/a.png'><object data='/repo/a.pdf'>", "<video poster='../../../a.png'><object data='../../../a.pdf'>")]
    [InlineData("<form action='/repo/search/'><button formaction='/repo/'>",
        "<form action='../../../search/index.html'><button formaction='../../../index.html'>")]
    [InlineData("<svg><use href='/repo/a.svg#b' xlink:href='/repo/a.svg#b'/></svg>",
        "<svg><use href='../../../a.svg#b' xlink:href='../../../a.svg#b'/></svg>")]
    [InlineData("<meta http-equiv=Refresh content='0; url=/repo/a/'>", "<meta http-equiv=Refresh content='0; url=../../../a/index.html'>")]
    [InlineData("<meta property='og:url' content='/repo/a/'>", "<meta property='og:url' content='/repo/a/'>")]
    [InlineData("<p style=\"background: url('/repo/a.png')\">", "<p style=\"background: url('../../../a.png')\">")]
    [InlineData("<style>a { background: url(/repo/a.png) } b::after { content: '<a href=\"/repo/\">' }</style><a href='/repo/'>",
        "<style>a { background: url(../../../a.png) } b::after { content: '<a href=\"/repo/\">' }</style><a href='../../../index.html'>")]
    [InlineData("<base href='/repo/'>", "<base href=''>")]
    public void Attributes_that_hold_addresses_are_changed(string html, string expected) => Assert.Equal(expected, UnderBase.OfPage(Page, html));

    [Theory]
    [InlineData("<p>href='/repo/' &lt;a href=\"/repo/\"&gt;</p>")]
    [InlineData("<!-- <a href='/repo/'> -->")]
    [InlineData("<script type='application/ld+json'>{\"url\": \"<a href='/repo/'>\"}</script>")]
    [InlineData("<textarea><a href='/repo/'></textarea><title><a href='/repo/'></title>")]
    [InlineData("<link rel='canonical' href='https://news.example/repo/'>")]
    [InlineData("<p title='a > b' class>text</p><p")]
    public void Everything_else_stays_as_it_is(string html) => Assert.Equal(html, UnderBase.OfPage(Page, html));

    [Fact]
    public void Style_sheets_lead_to_files_too() => Assert.Equal(
        "@import \"../own.css\"; a { background: url( '../media/a.png' ), url(data:image/png;base64,/repo/) } /* /repo/ */",
        UnderBase.OfStyles("assets/site.css",
            "@import \"/repo/own.css\"; a { background: url( '/repo/media/a.png' ), url(data:image/png;base64,/repo/) } /* /repo/ */"));
}
