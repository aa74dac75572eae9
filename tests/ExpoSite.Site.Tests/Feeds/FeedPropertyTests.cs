using System.Text;
using CsCheck;
using ExpoSite.Core.Configuration;
using ExpoSite.Site.Gate;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Markdown.Addresses;

namespace ExpoSite.Site.Tests.Feeds;

/// <summary>Writer and gate know nothing of each other; whatever an editor types, they agree.</summary>
public sealed class FeedPropertyTests
{
    private static readonly string[] Pieces =
    [
        "[a](", "](", "/y)", "https://x.example/?a=1&b=2", "www.x.example", "http://", "javascript:x", "mailto:a@b.example", "data:x",
        "%zz", "a|b", "//h/p", "<", ">",
        "<b>", "</b>", "<script>", "&", "&amp;", "&copy;", "&#1;", "&#x110000;", "`", "**", "*", "_", "~~", "![", "![p](/media/a b.png)",
        "[^1]", "\n\n[^1]: note\n\n",
        "\n| a | b |\n|---|:-:|\n| 1 | 2 |\n", "\n```js\n", "\n\n", "\n", "> ", "1. ", "- ", "# ", "\n^^^\n", "  \n", "\\", "\"", "'",
        " \"t\")", "<https://x y>", "(<a b>)", "\u0001",
        "\u0085", "\uFFFE", "&#xD83D;", "\uD83D\uDE00", "ü", "東", "[r]", "\n\n[r]: /z?a&b \"q\"\n\n", "word ", " ", "---\n", "^",
    ];

    private static readonly BodyRenderer Renderer = new(new SiteConfig { Title = "T", Url = "https://example.org/repo/" });

    private static readonly BodyPlace Place = new("input/articles/a.md", "/2026/09/a/");

    [Fact]
    public void Whatever_an_editor_types_becomes_markup_that_passes_the_gate() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 25].Sample(
            pieces => Assert.Empty(MarkupRules.Check(
                Encoding.UTF8.GetString(Renderer.RenderStory(string.Concat(pieces), Place).FeedHtml!))),
            iter: 3_000);

    [Theory]
    [InlineData("![see https://x.example/a and](mailto:a@b.example)", "https://x.example/a")]
    [InlineData("![see <https://x.example/a>](https://y.example/p)", "https://x.example/a")]
    [InlineData("[a ![b https://x.example/c](https://y.example/d.png) e](/f/)", "https://x.example/c")]
    public void A_picture_that_becomes_a_link_keeps_the_words_of_links_in_it(string markdown, string words)
    {
        string html = Encoding.UTF8.GetString(Renderer.RenderStory(markdown, Place).Html);

        Assert.Equal(1, html.Split("<a ").Length - 1);
        Assert.Contains(words, html, StringComparison.Ordinal);
        Assert.Empty(MarkupRules.Check(Encoding.UTF8.GetString(Renderer.RenderStory(markdown, Place).FeedHtml!)));
    }

    [Fact]
    public void Whatever_text_a_feed_has_it_is_read_strictly_without_an_exception() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 25].Sample(
            pieces =>
                Assert.DoesNotContain(MarkupReader.Read(string.Concat(pieces)), t => t.Name.Length == 0 && t.Kind != MarkupKind.Broken),
            iter: 3_000);
}
