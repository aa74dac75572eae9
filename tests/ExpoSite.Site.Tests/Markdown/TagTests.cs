using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Media;

namespace ExpoSite.Site.Tests.Markdown;

/// <summary>The safe part of HTML in a body.</summary>
public sealed class TagTests
{
    [Theory]
    [InlineData("H<sub>2</sub>O, x<sup>2</sup>", "<p>H<sub>2</sub>O, x<sup>2</sup></p>")]
    [InlineData("One<br>two<br/>three", "<p>One<br />\ntwo<br />\nthree</p>")]
    [InlineData("<kbd>Ctrl</kbd> <mark>*now*</mark> <small>s</small>", "<p><kbd>Ctrl</kbd> <mark><em>now</em></mark> <small>s</small></p>")]
    [InlineData("<abbr title=\"Roll &amp; on\">RoRo</abbr>", "<p><abbr title=\"Roll &amp; on\">RoRo</abbr></p>")]
    [InlineData("<SUB CLASS=x onclick=\"y()\" style='z'>a</SUB>", "<p><sub>a</sub></p>")]
    [InlineData("A <a href=\"https://x.example/\" onclick=y>link *in*</a>.", "<p>A <a href=\"https://x.example/\">link <em>in</em></a>.</p>")]
    [InlineData("<div class=\"a\">\nText **b**\n</div>", "<p>Text <strong>b</strong></p>")]
    [InlineData("<div>\n\nText\n\n</div>", "<p>Text</p>")]
    [InlineData("<p>One</p><p>Two", "<p>One</p>\n<p>Two</p>")]
    [InlineData("A <span>b <font color=red>c</font></span> d", "<p>A b c d</p>")]
    [InlineData("One\n<hr>\ntwo", "<p>One</p>\n<hr />\n<p>two</p>")]
    [InlineData("<h2>Halls</h2>", "<h2 id=\"h-halls\">Halls</h2>")]
    [InlineData("<ul><li>One<li>Two <b>x</b></ul>", "<ul>\n<li>One</li>\n<li>Two <b>x</b></li>\n</ul>")]
    [InlineData("<ol start=3><li>Three</li></ol>", "<ol start=\"3\">\n<li>Three</li>\n</ol>")]
    [InlineData("<blockquote>Ice</blockquote>", "<blockquote>\n<p>Ice</p>\n</blockquote>")]
    [InlineData("<dl><dt>Quay<dd>A wall</dl>", "<p><strong>Quay</strong></p>\n<p>A wall</p>")]
    [InlineData("<pre>a\nb</pre>", "<pre><code>a\nb\n</code></pre>")]
    [InlineData("<td>Cell</td> after", "<p>Cell</p>\n<p>after</p>")]
    [InlineData("## A <table><tr><td>b</td></tr></table>", "<h2 id=\"h-a-b\">A b</h2>")]
    public void A_tag_does_what_it_does_on_a_page(string body, string expected)
    {
        Assert.Equal(expected, Prose(body));
        Assert.Empty(Bodies.Findings(body + "\n"));
    }

    [Fact]
    public void A_folded_part_holds_Markdown_and_feeds_show_it_open()
    {
        const string Body = "<details open><summary>The *programme*</summary>\n\nTen: **opening**.\n\n- a\n\n</details>\n\nEnd.";
        Assert.Equal(
            "<details open>\n<summary>The <em>programme</em></summary>\n\n<p>Ten: <strong>opening</strong>.</p>\n<ul>\n<li>a</li>\n</ul>\n"
            + "</details>\n\n<p>End.</p>", Prose(Body));
        Assert.Contains(
            "<p><strong>The <em>programme</em></strong></p>\n<p>Ten: <strong>opening</strong>.</p>", Feed(Body), StringComparison.Ordinal);
        Assert.DoesNotContain("<details", Feed(Body), StringComparison.Ordinal);
    }

    [Fact]
    public void Folded_parts_stand_in_each_other_and_side_by_side() => Assert.Equal(
        "<details>\n<summary>A</summary>\n\n<p>a</p>\n<details>\n<summary>B</summary>\n\n<p>b</p>\n</details>\n\n</details>\n\n<p>x</p>\n"
        + "<details>\n<summary>Details</summary>\n\n<p>c</p>\n</details>",
        Prose("<details><summary>A</summary>\n\na\n\n<details>\n<summary>B</summary>\n\nb\n\n</details>\n</details>\n\nx\n\n<details>\n\nc\n\n"
            + "</details>"));

    [Fact]
    public void A_figure_is_a_picture_of_this_site_with_its_caption()
    {
        string html = Prose("<figure>\n  <img src=\"/media/m.png\" alt=\"A map\">\n  <figcaption>The <b>map</b></figcaption>\n</figure>");
        Assert.Matches("^<figure>\\n<p><img src=\"/media/m.png\"[^>]* alt=\"A map\" /></p>\\n<figcaption>The <b>map</b></figcaption>\\n</figure>$", html);
    }

    [Fact]
    public void A_table_has_a_head_joined_cells_and_a_caption()
    {
        string html = Prose(
            "<table><caption>Halls</caption>\n<tr><th>Hall<th>Beer</tr>\n<tr><td colspan=\"2\">A | B</td></tr>\n<tr><td>C<td></tr></table>");
        Assert.Contains("<thead>\n<tr>\n<th>Hall</th>\n<th>Beer</th>\n</tr>\n</thead>", html, StringComparison.Ordinal);
        Assert.Contains("<td colspan=\"2\">A | B</td>", html, StringComparison.Ordinal);
        Assert.Contains("<td>C</td>\n<td></td>", html, StringComparison.Ordinal);
        Assert.EndsWith("<figcaption>Halls</figcaption>\n</figure>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<form><input name=x></form>", "form")]
    [InlineData("<svg onload=x></svg>", "svg")]
    [InlineData("<object data=x></object>", "object")]
    [InlineData("<sub>never closed", "sub")]
    [InlineData("**a <sub>b** c</sub>", "sub")]
    [InlineData("<details>\n\nnever closed", "details")]
    [InlineData("<div hidden>secret</div>", "div")]
    [InlineData("<p style=\"Display: none\">secret</p>", "p")]
    public void What_has_no_effect_is_shown_and_told(string body, string name)
    {
        Assert.Contains(
            Bodies.Findings(body + "\n"),
            f => f.Rule == LoadRules.RawHtml && f.Message == $"Readers see <{name}> as text.");
        Assert.Contains("&lt;" + name, Prose(body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A <script>alert(1)</script> b", "<p>A  b</p>")]
    [InlineData("A\n\n<script>\nvar a;\n\nalert(1)\n</script>\n\nb", "<p>A</p>\n<p>b</p>")]
    [InlineData("A\n\n<style>\np { color: red }\n</style>\n\nb", "<p>A</p>\n<p>b</p>")]
    public void Scripts_and_styles_are_left_out_and_told(string body, string expected)
    {
        Assert.Equal(expected, Prose(body));
        Assert.Equal(LoadRules.HiddenMarkup, Assert.Single(Bodies.Findings(body + "\n")).Rule);
    }

    [Theory]
    [InlineData("<a href=\"javascript:x()\">a</a>")]
    [InlineData("<a href=\" java&#10;script:x()\">a</a>")]
    [InlineData("<img src=\"javascript:x()\" alt=\"a\">")]
    [InlineData("<iframe src=\"data:text/html,x\" title=\"a\"></iframe>")]
    public void Addresses_of_tags_pass_the_policy_of_all_links(string body)
    {
        Assert.Equal("<p>a</p>", Prose(body));
        Assert.Equal(FeedRules.RefusedLink, Assert.Single(Bodies.Findings(body + "\n")).Rule);
    }

    [Fact]
    public void A_script_may_hold_what_looks_like_Markdown_and_one_without_an_end_hides_nothing()
    {
        Assert.Equal("<p>b</p>", Prose("<script>\n  a;\n\n  * c\n  </SCRIPT>\n\nb"));
        Assert.EndsWith("<p>b</p>", Prose("<script>\n\nb"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a name=\"quay\"></a>Text [to](#quay)", "<p><span id=\"h-quay\"></span>Text <a href=\"#h-quay\">to</a></p>")]
    [InlineData("<a id=\"quay\"/>Text [to](#quay)", "<p><span id=\"h-quay\"></span>Text <a href=\"#h-quay\">to</a></p>")]
    [InlineData("A <span id=quay>quay</span> [to](#quay)", "<p>A <span id=\"h-quay\"></span>quay <a href=\"#h-quay\">to</a></p>")]
    [InlineData("<h2 id=\"quay\">Halls</h2>\n\n[to](#quay)",
        "<h2 id=\"h-halls\"><span id=\"h-quay\"></span>Halls</h2>\n<p><a href=\"#h-quay\">to</a></p>")]
    [InlineData("<a id=a></a>One <a id=a></a>two", "<p><span id=\"h-a\"></span>One two</p>")]
    public void A_tag_with_an_id_is_a_place_to_jump_to(string body, string expected)
    {
        Assert.Equal(expected, Prose(body));
        Assert.Empty(Bodies.Findings(body + "\n"));
        Assert.DoesNotContain("<span", Feed(body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("One\n\na <b>two", 9, "end it with  </b>  in the same paragraph, within the same emphasis or link")]
    [InlineData("<details>\n\ntwo", 7, "write  </details>  where it ends, not in a list or quotation that begins after it")]
    [InlineData("two</b>", 7, "remove it, or write  <b>  where it starts")]
    public void What_is_not_closed_is_told_how_to_close_it(string body, int line, string hint)
    {
        Diagnostic finding = Assert.Single(Bodies.Findings(body + "\n"), f => f.Rule == LoadRules.RawHtml);
        Assert.Equal((line, hint), (finding.Position.Line, finding.Hint));
    }

    [Fact]
    public void A_picture_that_is_loaded_late_is_shown() => Assert.Contains(
        "<img src=\"/media/m.png\"", Prose("<img data-src=\"/media/m.png\" src=\"data:image/gif;base64,R0lG\" alt=\"A map\">"),
        StringComparison.Ordinal);

    [Fact]
    public void More_tags_than_are_closed_do_not_keep_later_ones_from_being_read() => Assert.EndsWith(
        "<i>ice</i></p>", Prose(string.Concat(Enumerable.Repeat("<b>", 30)) + "<i>ice</i>"), StringComparison.Ordinal);

    [Fact]
    public void A_row_below_two_delimiter_lines_is_edited_once()
    {
        const string table = "|a|\n|-|\n|-|\n|-|\nb\n";
        Assert.Single(Site.Markdown.Parsing.ForeignForms.Edits(table, table));
    }

    [Fact]
    public void Thousands_of_tags_that_nothing_closes_cost_no_more_than_their_length()
    {
        string open = string.Concat(Enumerable.Repeat("<sub><details>", 5_000));
        Assert.NotEmpty(Bodies.Findings(open + "\n\n" + string.Concat(Enumerable.Repeat("</i></sub>", 5_000)) + "\n"));
    }

    private static string Prose(string body) =>
        SiteOf(body).Rendered(Bodies.Page).Split("</h1>", 2)[1].Split("<section class=\"related\"")[0].TrimEnd();

    private static string Feed(string body) => SiteOf(body).Rendered("feed.xml");

    private static SmallSite SiteOf(string body) =>
        Bodies.Site(body + "\n") with { Media = [new CopiedFile("input/media/m.png", 1)] };
}
