using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Media;

namespace ExpoSite.Site.Tests.Markdown;

/// <summary>Marks that other programs have: read where their meaning is beyond doubt, else told.</summary>
public sealed class MarkTests
{
    private const string Table = "| a | b |\n|---|---|\n| 1 | 2 |\n";

    [Theory]
    [InlineData("H~2~O, x^2^, 5^th^", "<p>H<sub>2</sub>O, x<sup>2</sup>, 5<sup>th</sup></p>")]
    [InlineData("~sold out~ ~~gone~~ ==new==", "<p><del>sold out</del> <del>gone</del> <mark>new</mark></p>")]
    [InlineData("10~20, 30~40; Mon~Fri/Sat~Sun; 2^3+4^5; x^2+y^2; ~5 to ~10 km", "<p>10~20, 30~40; Mon~Fri/Sat~Sun; 2^3+4^5; x^2+y^2; ~5 to ~10 km</p>")]
    [InlineData("Off :rocket:! :+1:", "<p>Off 🚀! 👍</p>")]
    [InlineData("At 10:30:45, 1:100:200, `:rocket:`", "<p>At 10:30:45, 1:100:200, <code>:rocket:</code></p>")]
    [InlineData("$5 and $10, US$5/A$7, $5-$10, from $5, or 6$, $HOME_DIR/$X_DIR", "<p>$5 and $10, US$5/A$7, $5-$10, from $5, or 6$, $HOME_DIR/$X_DIR</p>")]
    [InlineData("A $tax-free$ day, $AUD/NZD$ and $a < 5 tonnes$", "<p>A $tax-free$ day, $AUD/NZD$ and $a &lt; 5 tonnes$</p>")]
    [InlineData("RoRo, RoRos.\n\n*[RoRo]: Roll \"on\"", "<p><abbr title=\"Roll &quot;on&quot;\">RoRo</abbr>, RoRos.</p>")]
    [InlineData("Quay\n: A *wall*\n: A street\n\nMole\n\n: A wall", "<dl>\n<dt>Quay</dt>\n<dd>A <em>wall</em></dd>\n<dd>A street</dd>\n<dt>Mole</dt>\n<dd>A wall</dd>\n</dl>")]
    [InlineData("He said that\nit is open\n: so it is.", "<p>He said that\nit is open\n: so it is.</p>")]
    [InlineData("<pre>\na &lt; b\n\n  *c* <b>d</b>\n</pre>\nAfter.", "<pre><code>a &lt; b\n\n  *c* d\n</code></pre>\n<p>After.</p>")]
    [InlineData("<ul>\n\n<li>One\n\n<li>Two\n\n</ul>", "<ul>\n<li>One</li>\n<li>Two</li>\n</ul>")]
    [InlineData("[x](#plan) {#spot}\n\n## Halls {#plan}", "<p><a href=\"#h-plan\">x</a> <span id=\"h-spot\"></span></p>\n<h2 id=\"h-plan\">Halls</h2>")]
    [InlineData("::: {.callout-note}\nDoors.\n:::", "<div class=\"callout callout-note\" role=\"note\">\n<p class=\"callout-title\">Note</p>\n\n<p>Doors.</p>\n</div>")]
    [InlineData("::: details More\nDoors.\n:::", "<details>\n<summary>More</summary>\n\n<p>Doors.</p>\n</details>")]
    public void A_mark_is_read_where_it_is_meant(string body, string expected)
    {
        Assert.Equal(expected, Prose(body));
        Assert.Empty(Bodies.Findings(body + "\n"));
    }

    [Theory]
    [InlineData(Table + "\nTable: Rows of *A*", "Rows of <em>A</em>")]
    [InlineData(Table + "Table: Rows", "Rows")]
    [InlineData(Table + "\n: Rows", "Rows")]
    [InlineData("Table: Rows\n\n" + Table, "Rows")]
    [InlineData(Table + "[Rows][lab]", "Rows")]
    public void A_line_at_a_table_is_its_caption(string body, string caption)
    {
        Assert.EndsWith($"</div>\n\n<figcaption>{caption}</figcaption>\n</figure>", Prose(body), StringComparison.Ordinal);
        Assert.Contains($"<figcaption>{caption}</figcaption>", Bodies.Site(body + "\n").Rendered("feed.xml"), StringComparison.Ordinal);
        Assert.Empty(Bodies.Findings(body + "\n"));
    }

    [Fact]
    public void Between_two_tables_a_caption_belongs_to_the_first()
    {
        string html = Prose(Table + "\nTable: One\n\n" + Table);
        Assert.Contains("<figcaption>One</figcaption>\n</figure>\n<div", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A paragraph.\n{: .lead}", "<p>A paragraph.</p>", 8)]
    [InlineData("{: .lead}\nA paragraph.", "<p>A paragraph.</p>", 7)]
    [InlineData("- a\n{: .x}\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>", 8)]
    [InlineData("## Halls {#plan .wide}", "<h2 id=\"h-plan\">Halls</h2>", 7)]
    [InlineData("*Words*{: .x #here} [y](#here)", "<p><em>Words</em><span id=\"h-here\"></span> <a href=\"#h-here\">y</a></p>", 7)]
    public void An_attribute_list_is_left_out_and_told(string body, string expected, int line)
    {
        Assert.Equal(expected, Prose(body));
        Diagnostic finding = Assert.Single(Bodies.Findings(body + "\n"));
        Assert.Equal((LoadRules.AttributeList, line), (finding.Rule, finding.Position.Line));
    }

    [Theory]
    [InlineData("A $E=mc^2$ b", "$E=mc^2$", "EXPO2120", 3)]
    [InlineData("$$\na_1 * b * c_{i=1}\n$$", "a_1 * b * c_{i=1}", "EXPO2120", 1)]
    [InlineData("```mermaid\ngraph TD\n```", "graph TD", "EXPO2121", 1)]
    [InlineData("See [[Other story]]", "[[Other story]]", "EXPO2051", 5)]
    [InlineData("See [[Other|words]]", "[[Other|words]]", "EXPO2051", 5)]
    [InlineData("![[Other story]]", "![[Other story]]", "EXPO2051", 1)]
    [InlineData("So :shipit: it", ":shipit:", "EXPO2051", 4)]
    [InlineData("A {++new++} b", "{++new++}", "EXPO2051", 3)]
    [InlineData("A^[a note] b", "^[a note]", "EXPO2051", 2)]
    [InlineData("[[_TOC_]]", "[[<em>TOC</em>]]", "EXPO2051", 1)]
    [InlineData("!!! note\n    Doors.", "!!! note", "EXPO2051", 1)]
    [InlineData("> [!BEER]\n> Doors.", "[!BEER]", "EXPO2051", 3)]
    [InlineData("A {>>ask Ann<<} b", "ask Ann", "EXPO2056", 3)]
    [InlineData("A %%ask Ann%% b", "ask Ann", "EXPO2056", 3)]
    public void What_has_no_effect_is_shown_as_typed_and_told(string body, string shown, string code, int column)
    {
        Assert.Contains(shown, Prose(body).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&lt;", "<", StringComparison.Ordinal), StringComparison.Ordinal);
        Diagnostic finding = Assert.Single(Bodies.Findings(body + "\n"));
        Assert.Equal((code, Bodies.FirstLine, column), (finding.Rule.Code, finding.Position.Line, finding.Position.Column));
        Assert.NotNull(finding.Hint);
    }

    [Fact]
    public void A_picture_of_a_vault_is_a_picture()
    {
        SmallSite site = Bodies.Site("![[hall.jpg|The hall]]\n") with { Media = [new CopiedFile("input/media/hall.jpg", 1)] };
        Assert.Matches("<img src=\"/media/hall.jpg\"[^>]* alt=\"The hall\" />", site.Rendered(Bodies.Page));
    }

    [Fact]
    public void Words_of_a_vault_that_look_like_code_stay() => Assert.Empty(Bodies.Findings("See `[[x]]`, [[1]](https://x.example/) and a[[0]].\n"));

    private static string Prose(string body) =>
        Bodies.Html(body + "\n").Split("</h1>", 2)[1].Split("<section class=\"related\"")[0].TrimEnd();
}
