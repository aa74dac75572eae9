namespace ExpoSite.Site.Tests.Markdown;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("See https://example.com/page. And", "https://example.com/page", ". And")]
    [InlineData("(See https://example.com/press.)", "https://example.com/press", ".)")]
    [InlineData("(https://en.example/Expo_(fair))", "https://en.example/Expo_(fair)", ")")]
    [InlineData("https://example.com/page?!", "https://example.com/page", "?!")]
    [InlineData("https://example.com/page... end", "https://example.com/page", "... end")]
    [InlineData("“https://example.com/page”.", "https://example.com/page", "”.")]
    [InlineData("**https://example.com/page**", "https://example.com/page", "</strong>")]
    [InlineData("_https://example.com/a_b_c_", "https://example.com/a_b_c", "</em>")]
    [InlineData("https://example.com/page; and", "https://example.com/page", "; and")]
    [InlineData("https://example.com/?a=b&copy;", "https://example.com/?a=b", "")]
    [InlineData("参观https://example.com/page。更多", "https://example.com/page", "。更多")]
    [InlineData("（https://example.com/page）", "https://example.com/page", "）")]
    [InlineData("HTTPS://EXAMPLE.COM/X", "HTTPS://EXAMPLE.COM/X", "</p>")]
    [InlineData("www.example.com.", "www.example.com", ".", "https://www.example.com")]
    [InlineData("Write to a.b-c_d@example.org.", "a.b-c_d@example.org", ".", "mailto:a.b-c_d@example.org")]
    [InlineData("mailto:a@example.org,", "a@example.org", ",", "mailto:a@example.org")]
    [InlineData("tel:+49123, or", "tel:+49123", ", or")]
    [InlineData("http://localhost/x", "http://localhost/x", "</p>")]
    [InlineData("- www.example.com/a, www", "www.example.com/a", ", www", "https://www.example.com/a")]
    [InlineData("\\*www.example.com* mailto:", "www.example.com", "* mailto:", "https://www.example.com")]
    [InlineData("Tel: Tel:110 or 112", "Tel:110", " or 112")]
    public void An_address_in_a_text_is_a_link_that_ends_before_the_sentence_does(
        string body, string shown, string after, string? href = null)
    {
        string link = $"<a href=\"{(href ?? shown).Replace("&", "&amp;", StringComparison.Ordinal)}\">{shown}</a>{after}";

        Assert.Contains(link, Bodies.Html(body + "\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://example.org/x")]
    [InlineData("https:// and www. and a@b and @name and x@y.")]
    [InlineData("foohttps://example.com/ and awww.example.com")]
    [InlineData("http\\://example.com and ht*tp*://example.com and www\\.example.com and w**ww**.example.com and hotel:110")]
    [InlineData("`https://example.com/` and \\@")]
    public void What_is_none_stays_text(string body) =>
        Assert.DoesNotContain("<a ", Bodies.Html(body + "\n").Split("<section")[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("[x](file:///etc/x)")]
    [InlineData("[x](ftp://example.org/x)")]
    [InlineData("[x](javascript:alert)")]
    [InlineData("[x](C:\\Users\\a.docx)")]
    [InlineData("[x](whatsapp://send)")]
    [InlineData("[x]()")]
    [InlineData("[x][r]\n\n[r]: data:text/html,x")]
    [InlineData("![x](data:image/png;base64,AA)")]
    public void A_link_that_is_left_out_is_its_words(string body)
    {
        SmallSite site = Bodies.Site($"A {body}\n");

        Assert.All((string[])[Bodies.Page, "feed.xml", "feed.json", "atom.xml"], path =>
            Assert.DoesNotContain("href=\"\"", site.Rendered(path).Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Contains("A x", site.Rendered(Bodies.Page), StringComparison.Ordinal);
        Assert.DoesNotContain("<a ", site.Rendered(Bodies.Page).Split("<section")[0], StringComparison.Ordinal);
    }
}
