using System.Text;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Fields;
using ExpoSite.Fuzz;

namespace ExpoSite.Site.Tests.Markdown;

/// <summary>Texts made to cost much: each ends, is linear or bounded, and is told where it is bounded.</summary>
public sealed class MarkdownBoundTests
{
    public static TheoryData<string, int, bool> Costly => new()
    {
        { "a\n=\n", 30_000, false },
        { "# a\n\n", 20_000, false },
        { "*", 100_000, false },
        { "*a ", 100_000, true },
        { "a**b*c", 50_000, true },
        { "[", 100_000, true },
        { "![", 100_000, true },
        { "[a](", 100_000, true },
        { "`", 100_000, false },
        { "a` ``", 100_000, false },
        { ">", 1_000_000, true },
        { "word ", 200_000, false },
        { "- a\n", 50_000, false },
        { "|x|y|\n", 25_000, false },
        { "[a]: /u\n", 50_000, true },
        { "x[^a] ", 50_000, true },
        { "<!--", 200_000, true },
        { "<!-- -->\n\n", 50_000, false },
        { "{{", 200_000, false },
        { "{a", 200_000, false },
        { "[a x=[", 50_000, true },
        { "http://_", 100_000, true },
        { "mailto:", 100_000, false },
        { "a@", 200_000, false },
        { "](a b", 100_000, true },
        { "<a ", 200_000, false },
        { "\"'", 200_000, false },
        { "~~a", 100_000, true },
        { "> a\n", 50_000, false },
        { "<b> ", 50_000, true },
        { "<ul><li>", 20_000, true },
        { "<video><source>", 20_000, true },
        { "<details>\n\n", 20_000, true },
        { "<details>\n\na\n\n</details>\n\n", 20_000, false },
        { "<script>\n\n", 50_000, true },
        { "|-|\n", 50_000, false },
        { "::: note\na\n:::\n\n", 20_000, false },
        { "> [!NOTE]\n> a\n\n", 20_000, false },
        { "https://vimeo.com/1\n\n", 20_000, false },
    };

    [Theory]
    [MemberData(nameof(Costly), DisableDiscoveryEnumeration = true)]
    public void A_text_made_to_cost_much_ends(string piece, int count, bool isTold)
    {
        var config = new SiteConfig
        { Title = "T", Url = "https://example.org/", Values = KeyedValues.Empty.With(SiteKeys.SmartTypography, true) };
        var renderer = new Site.Markdown.BodyRenderer(config);

        Site.Markdown.RenderedBody body = renderer.Render(string.Concat(Enumerable.Repeat(piece, FuzzSlice.Sized(count))));

        Assert.True(body.Notes.Length <= 5);
        Assert.Equal(isTold, !body.Notes.IsEmpty);
    }

    [Theory]
    [InlineData(">", 130)]
    [InlineData("> ", 5_000)]
    [InlineData("- ", 500)]
    public void What_nests_too_deep_is_shown_flat_and_told_at_its_line(string mark, int depth)
    {
        SmallSite site = Bodies.Site($"One.\n\n{string.Concat(Enumerable.Repeat(mark, depth))}deep words\n");

        Assert.Equal((LoadRules.TooDeep, 9), Assert.Single(site.Findings().Select(f => (f.Rule, f.Position.Line)).Distinct()));
        Assert.Contains("deep words", site.Rendered(Bodies.Page), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_in_lists_by_their_columns_are_bounded_too()
    {
        var body = new StringBuilder();
        for (int i = 0; i < 90; i++)
            body.Append(' ', 2 * i).Append("- item ").Append(i).Append('\n');

        SmallSite site = Bodies.Site(body.ToString());

        Assert.Contains(site.Findings(), f => f.Rule == LoadRules.TooDeep);
        Assert.Contains("item 89", site.Rendered(Bodies.Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_too_many_marks_is_shown_as_it_is_typed_and_the_rest_is_read()
    {
        SmallSite site = Bodies.Site("**One**\n\n" + string.Concat(Enumerable.Repeat("*a ", 2_000)) + "\n\n**Two**\n");

        Diagnostic finding = Assert.Single(site.Findings(), f => f.Rule == LoadRules.TooMuchMarkup);
        Assert.Equal(9, finding.Position.Line);
        Assert.Contains("<strong>Two</strong>", site.Rendered(Bodies.Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_table_with_emphasis_and_links_is_read() =>
        Assert.Empty(Bodies.Findings("| A | B |\n|---|---|\n"
            + string.Concat(Enumerable.Range(0, 800).Select(i => $"| **{i}** | 他**强调**了 [x](https://x.example/{i}) |\n"))));
}
