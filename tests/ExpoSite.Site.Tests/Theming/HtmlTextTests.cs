using ExpoSite.Site.Theming;

namespace ExpoSite.Site.Tests.Theming;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("a < b", "a &lt; b")]
    [InlineData("a > b", "a &gt; b")]
    [InlineData("a \" b", "a &quot; b")]
    [InlineData("a ' b", "a &#39; b")]
    [InlineData("潮汐展 Fähre \U0001F6A2", "潮汐展 Fähre \U0001F6A2")]
    public void Each_mark_of_markup_is_escaped_also_when_it_stands_alone(string text, string expected) =>
        Assert.Equal(expected, HtmlText.Encoder.Encode(text));

    [Theory]
    [InlineData("\"")]
    [InlineData("'")]
    public void A_quotation_mark_in_a_value_ends_no_attribute(string mark)
    {
        SmallSite site = new SmallSite
        {
            Templates = [.. new SmallSite().Templates.Where(t => !t.Path.EndsWith("/article.liquid", StringComparison.Ordinal)),
                SmallSite.File("theme/templates/article.liquid", $"<a title={mark}{{{{ article.title }}}}{mark}>")],
        }.With(SmallSite.Story("a", $"title: 'x{(mark == "'" ? "''" : mark)} onclick=y'\npublished: 2026-09-01"));
        Assert.DoesNotContain($"x{mark}", site.Rendered("2026/09/a/index.html"), StringComparison.Ordinal);
    }
}
