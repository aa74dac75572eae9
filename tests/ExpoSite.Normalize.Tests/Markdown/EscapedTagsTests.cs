using ExpoSite.Fuzz;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Markdown;

public sealed class EscapedTagsTests
{
    [Theory]
    [InlineData("http://e.g/p\\</div> x")]
    [InlineData("<<b>")]
    [InlineData("a <script>x</script>")]
    [InlineData("<div>\n<b>\n\nx")]
    [InlineData("<!-- a\n\n<b> -->")]
    [InlineData("`` a<b>` ```c`")]
    public void What_a_parser_takes_for_a_tag_is_shown(string markdown) =>
        Assert.True(SafeText.IsSafe("---\n---\n" + EscapedTags.Shown(markdown)));

    [Theory]
    [InlineData("a < b, \\<b>, `<b>` and <https://example.org/>")]
    [InlineData("    <b>")]
    public void What_is_no_tag_stays_as_it_was_written(string markdown) => Assert.Equal(markdown, EscapedTags.Shown(markdown));

    [Theory]
    [InlineData("<p>The plan is at http://e.g/<span>&lt;o> now</span>, said the port office on Monday.</p>")]
    [InlineData("<p>The fair &lt;&#x202E;img src=x> opened its doors on Monday, said the port office.</p>")]
    [InlineData("<p>The fair <code>&lt;b>`</code><code>c</code> opened its doors on Monday, said the port office.</p>")]
    public void Pieces_that_come_together_open_no_tag(string body)
    {
        NormalizeResult result = Raws.Run(new RawFile("a.html", System.Text.Encoding.UTF8.GetBytes(
            $"<!doctype html><title>The fair opens</title><article><h1>The fair opens</h1>{body}</article>")));
        Assert.True(SafeText.IsSafe(Assert.Single(result.Files).Text), result.Files[0].Text);
    }

    // Without its indentation the first line would be a tag and no code.
    [Fact]
    public void Code_at_the_beginning_of_a_text_stays_code()
    {
        NormalizeResult result = Raws.Run(new RawFile("a.md", "The fair opens\n\n\t<b>\n\nThe fair opened its doors.\n"u8.ToArray()));
        string text = Assert.Single(result.Files).Text;
        Assert.True(SafeText.IsSafe(text), text);
        Assert.Contains("\n\n    <b>\n", text.Replace("\t", "    ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_below_the_headline_stays_code()
    {
        string text = Assert.Single(Raws.Run(Raws.Text("a.md", "The fair opens\n\n    [](b)\n\nThe fair opened its doors.\n")).Files).Text;
        Assert.True(SafeText.IsSafe(text), text);
        Assert.Contains("\n\n    [](b)\n", text, StringComparison.Ordinal);
    }

    // Some programs take the separators for line ends, and what follows would stand outside of the code.
    [Theory]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\u0085')]
    [InlineData('\f')]
    public void No_separator_ends_code_in_a_quote(char separator)
    {
        string text = OfPage($"<blockquote><p>They said:</p><pre>a{separator}&lt;b&gt;</pre></blockquote>");
        Assert.True(SafeText.IsSafe(text), text);
        Assert.DoesNotContain(separator, text);
    }

    [Theory]
    [InlineData("<blockquote>")]
    [InlineData("<ul><li>")]
    [InlineData("<ol><li><blockquote>")]
    public void What_stands_in_a_hundred_lists_or_quotes_is_read_by_every_reader_of_Markdown(string tags)
    {
        string text = OfPage(string.Concat(Enumerable.Repeat(tags, 60)) + "The innermost words of the page.");
        Assert.True(SafeText.IsSafe(text), text);
        Assert.Contains("The innermost words of the page.", text, StringComparison.Ordinal);
    }

    private static string OfPage(string body) =>
        Assert.Single(
        Raws.Run(Raws.Text("a.html", $"<!doctype html><title>The fair opens</title><article><h1>The fair "
        + $"opens</h1><p>{Raws.Body.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p>{body}<p>{Raws.Body}</p></article>"))
        .Files).Text;
}
