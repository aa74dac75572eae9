using System.Text;
using CsCheck;
using ExpoSite.Normalize.Markdown;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Normalize.Tests.Markdown;

public sealed class MarkdownEscaperTests
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables()
            .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
            .UseFigures().UseAutoLinks().Build();

    [Theory]
    [InlineData("# Hall 4", "\\# Hall 4")]
    [InlineData("#CIIE opens", "#CIIE opens")]
    [InlineData("> quoted", "\\> quoted")]
    [InlineData("- dash", "\\- dash")]
    [InlineData("-5 degrees", "-5 degrees")]
    [InlineData("---", "\\---")]
    [InlineData("+ plus", "\\+ plus")]
    [InlineData("1. first", "1\\. first")]
    [InlineData("1.5 million", "1.5 million")]
    [InlineData("2025) and", "2025\\) and")]
    [InlineData("===", "\\===")]
    [InlineData("a - b. c #d 1. e", "a - b. c #d 1. e")]
    [InlineData("<b>not bold</b>", "\\<b>not bold\\</b>")]
    [InlineData("a < b", "a < b")]
    [InlineData("R&D and &amp;", "R&D and \\&amp;")]
    [InlineData("5 * 6, *starred*", "5 * 6, \\*starred\\*")]
    [InlineData("snake_case and _this_", "snake_case and \\_this\\_")]
    [InlineData("`code`", "\\`code\\`")]
    [InlineData("[sic] and [a](b)", "\\[sic\\] and \\[a\\](b)")]
    [InlineData("~5 km, ~~gone~~", "~5 km, \\~\\~gone\\~\\~")]
    [InlineData("C:\\temp\\*", "C:\\temp\\\\\\*")]
    [InlineData("see http://expo.example/a_b-c now", "see http://expo.example/a_b-c now")]
    [InlineData("see http://expo.example/<b>", "see http://expo.example/&lt;b>")]
    [InlineData("^^^", "\\^^^")]
    public void Only_what_Markdown_would_take_for_its_own_is_escaped(string text, string markdown) =>
        Assert.Equal(markdown, MarkdownEscaper.Paragraph(text));

    [Fact]
    public void A_bar_is_escaped_inside_tables_only()
    {
        Assert.Equal("a \\| b", MarkdownEscaper.Inline("a | b", isInTable: true));
        Assert.Equal("a | b", MarkdownEscaper.Inline("a | b"));
    }

    [Fact]
    public void Whatever_text_is_escaped_renders_as_that_text()
    {
        Gen<char> marks = Gen.Char["#>-+=*_`[]()<>&;~|!\\.:/^\"' \t0123456789abcdHTML\u00A0\u4E2D\u00E9"];
        Gen.OneOf(Gen.String[marks, 0, 24], Gen.String[Gen.Char['\u0020', '\u00FF'], 0, 24]).Sample(
            text => Assert.Equal(Spaced(MarkdownEscaper.Collapse(text)), Spaced(TextOf(MarkdownEscaper.Paragraph(text)))), iter: 5_000);
    }

    // Markdig trims no-break spaces at a line's ends; nobody sees those.
    private static string Spaced(string text) => MarkdownEscaper.Collapse(text.Replace('\u00A0', ' '));

    private static string TextOf(string markdown)
    {
        var text = new StringBuilder();
        foreach (Block block in Markdig.Markdown.Parse(markdown, Pipeline))
        {
            Assert.IsType<ParagraphBlock>(block);
            foreach (Inline inline in ((ParagraphBlock)block).Inline!.Descendants<Inline>())
                text.Append(PlainTextOf(inline));
        }

        return text.ToString();
    }

    private static string PlainTextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LinkInline { IsAutoLink: true } or LineBreakInline => "",
        ContainerInline container when container.GetType() == typeof(ContainerInline) => "",
        _ => throw new InvalidOperationException($"{inline.GetType().Name} in plain text"),
    };
}
