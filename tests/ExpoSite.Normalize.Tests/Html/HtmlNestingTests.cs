using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.Tests.Html;

public sealed class HtmlNestingTests
{
    [Theory]
    [InlineData("<div title='a > b'><p>x</div>")]
    [InlineData("<div <div <div")]
    [InlineData("a < b </ c <> <!-- <div> --> <script>'<div>'</script> </div></div>")]
    [InlineData("<!--><p>x")]
    [InlineData("<div title=\"never closed>x")]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("<script>never closed")]
    public void A_page_that_does_not_nest_deep_stays_as_it_is(string html) => Assert.Same(html, HtmlNesting.Limit(html, out _));

    [Fact]
    public void Links_and_items_that_a_page_never_ends_do_not_count()
    {
        string html = string.Concat(Enumerable.Repeat("<a name=x><p><li>", 5_000)) + "<table><tr><td>x</table>";
        Assert.Same(html, HtmlNesting.Limit(html, out int left));
        Assert.Equal(0, left);
    }

    [Fact]
    public void An_end_tag_goes_with_the_start_tag_that_was_left_out()
    {
        string limited = HtmlNesting.Limit(
            $"<section>{string.Concat(Enumerable.Repeat("<div>", 300))}x{string.Concat(Enumerable.Repeat("</div>", 300))}</section>",
            out int left);
        Assert.Equal(101, left);
        Assert.Equal(Count(limited, "<div>"), Count(limited, "</div>"));
        Assert.EndsWith("</section>", limited, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tree_is_no_deeper_than_its_bound_and_keeps_its_paragraphs()
    {
        string html = string.Concat(Enumerable.Repeat("<table><tr><td>", 180))
            + "<p>first</p><div>second <b>third</b></div><img src=x.jpg>";
        using AngleSharp.Html.Dom.IHtmlDocument document = PageDocument.Parse(html, out int left);
        Assert.True(left > 0);
        Assert.All(document.All, e => Assert.InRange(Depth(e), 1, TreeDepth.Max + 1));
        Assert.NotNull(document.QuerySelector("img"));
        Assert.Contains("first", document.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("firstsecond", document.Body.InnerHtml, StringComparison.Ordinal);
    }

    private static int Depth(AngleSharp.Dom.INode node)
    {
        int depth = 0;
        for (AngleSharp.Dom.INode? n = node; n is not null; n = n.Parent)
            depth++;
        return depth - 1;
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
