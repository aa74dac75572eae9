using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using ExpoSite.Core.Configuration;
using ExpoSite.Fuzz;
using ExpoSite.Site.Gate;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Markdown.Addresses;

namespace ExpoSite.Site.Tests.Markdown;

/// <summary>Whatever tags a body holds, page and feed get closed, listed, harmless markup, and no words are lost.</summary>
public sealed partial class HostileTagTests
{
    private static readonly string[] Names =
    [
        "b", "a", "sub", "q", "ruby", "rt", "code", "pre", "p", "div", "span", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead",
        "tbody", "tr", "td", "th", "details", "summary", "figure", "figcaption", "blockquote", "h2", "form", "svg", "math", "noscript", "center",
    ];

    private static readonly string[] Words = ["ash", "birch", "cedar", "elm", "fir", "hazel", "larch", "oak"];

    // Each keeps the words around it.
    private static readonly string[] Plain =
    [
        .. Names.Select(n => $"<{n}>"), .. Names.Select(n => $"</{n}>"), .. Names.Where(n => n is not "pre").Select(n => $"\n\n<{n}>\n\n"),
        .. Names.Select(n => $"\n\n</{n}>\n\n"), .. Words.Select(w => $" {w} "), .. Words.Select(w => $" {w} "),
        "\n", "\n\n", "\n- ", "\n> ", "\n# ", "\n  ", "**", "*", "~~", "`", "\n| a | b |\n|---|---|\n| c | d |\n", "\n```\n", "\n::: note\n", "\n:::\n",
        "\n::: zz\n", "\n> [!NOTE]\n> ", "\n- [ ] ", "<!-- gone -->", "<br>", "<hr>", "&amp;", "&lt;", "<script>gone</script>", "<ol start=3>",
        "<a name=\"x\">", "<span id=\"x\">", "<h3 id=\"x\">", "[f](#x)", "<a href=\"/y/\">", "<td colspan=\"2\">", "\nhttps://vimeo.com/1\n", "<a id=x/>",
        "~", "^", "$", ":tada:", "\n: ", "\nTable: ", "\n\n::: gallery\n", "\n::: details x\n", "{: .x #y}", "{#x}", "![a](/media/a.png)", "[[x]]",
        "\n<pre>\n", "\n\n</pre>\n",
    ];

    private static readonly string[] OfTables =
    [
        "<tr>", "</tr>", "<td>", "</td>", "<th>", "<caption>", "</caption>", "<thead>", "</thead>", "<tbody>", "</tbody>", "<b>", "</b>", "<table>",
        "</table>", "\n", "\n\n", .. Words.Select(w => $" {w} "),
    ];

    private static readonly string[] Hostile =
    [
        .. Plain, "<", ">", "\"", "'", "=", "<b title=\"", "<b title='\">", "<a href=\"javascript:x\">", "<a href='java\tscript:x'>", "onload=x",
        "<a href=\"&#106;avascript:x\">", "<ol start='\"><script>x</script>'>", "<ol start='1\" onclick=\"x'>", "<td colspan='\"><i>'>", "<bdo dir='\"x'>",
        "<time datetime='\"><img src=x onerror=y>'>", "<span lang='\" onclick=\"x'>", "<a id='\" onclick=\"x'>", "<img src=x onerror=y>",
        "<img src='/media/a.png' alt='\"><script>'>", "<img data-src=javascript:x src=data:x>", "<svg/onload=x>", "<svg><script>", "<math><mtext>",
        "<style>", "</style>", "<script>", "</script>", "<template>", "</template>", "<iframe srcdoc='<script>x</script>'>", "</iframe>",
        "<iframe src=\"https://x.example/\">", "<video poster=javascript:x src=/media/a.mp4>", "<video>", "<source src=javascript:x>", "</video>",
        "<audio src=\"/media/a.mp3\">", "</audio>", "<source src=/media/b.mp4>", "<div hidden>", "<![CDATA[", "]]>", "<!--", "-->", "<?x", "\u0001",
        "{{< youtube abcdefghijk >}}\n", "{{< figure src=\"a.png\" caption='\"><b>' >}}\n", "![", "](", ")", "[", "]", "\\", "&#0;", "[^1]", "\n\n[^1]: n\n\n",
        "\n\n*[oak]: \"><script>x</script>\n\n", "![a](/media/a.csv)", "{type=bar}", "![[a.png|\"><b>]]", "$a_{x}<script>$", "::: gallery \" onclick=\"x\n",
        "{#\"onclick=x}", "{: #x\"y}", "<pre hidden>", "<pre\n>",
    ];

    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["a"] = "href title class id",
        ["img"] = "src alt title loading decoding width height srcset sizes fetchpriority",
        ["abbr"] = "title",
        ["dfn"] = "title",
        ["time"] = "datetime",
        ["bdo"] = "dir lang",
        ["ol"] = "start class",
        ["td"] = "colspan rowspan style",
        ["th"] = "colspan rowspan style",
        ["details"] = "open",
        ["div"] = "class role aria-label tabindex",
        ["p"] = "class",
        ["span"] = "class id",
        ["li"] = "id class",
        ["figure"] = "class",
        ["code"] = "class lang",
        ["video"] = "controls preload aria-label poster width height",
        ["audio"] = "controls preload aria-label",
        ["source"] = "src type",
        ["sup"] = "lang id",
        ["h2"] = "id",
        ["h3"] = "id",
        ["h4"] = "id",
        ["h5"] = "id",
        ["h6"] = "id",
        ["hr"] = "",
        ["br"] = "",
        ["b"] = "lang",
        ["sub"] = "lang",
        ["q"] = "lang",
        ["ruby"] = "lang",
        ["rt"] = "lang",
        ["pre"] = "",
        ["ul"] = "class",
        ["table"] = "",
        ["thead"] = "",
        ["tbody"] = "",
        ["tr"] = "",
        ["summary"] = "",
        ["figcaption"] = "",
        ["blockquote"] = "",
        ["strong"] = "",
        ["em"] = "",
        ["del"] = "lang",
        ["col"] = "style",
        ["dl"] = "",
        ["dt"] = "",
        ["dd"] = "",
    };

    private static readonly BodyRenderer Renderer = new(new SiteConfig { Title = "T", Url = "https://example.org/repo/" });

    private static readonly BodyPlace Place = new("input/articles/a.md", "/2026/09/a/");

    [Fact]
    public void Whatever_an_editor_types_is_closed_listed_and_harmless_on_page_and_in_feed() =>
        Gen.Int[0, Hostile.Length - 1].Select(i => Hostile[i]).Array[1, 30].Sample(pieces => Check(string.Concat(pieces)), iter: FuzzSlice.Scaled(800));

    [Fact]
    public void Whatever_tags_stand_around_them_words_are_shown() =>
        Gen.Int[0, Plain.Length - 1].Select(i => Plain[i]).Array[1, 25].Sample(pieces => CheckWords(string.Concat(pieces)), iter: FuzzSlice.Scaled(800));

    [Fact]
    public void Words_in_a_table_but_in_no_cell_are_shown() =>
        Gen.Int[0, OfTables.Length - 1].Select(i => OfTables[i]).Array[1, 20].Sample(
            pieces => CheckWords($"<table>{string.Concat(pieces)}</table>"), iter: FuzzSlice.Scaled(400));

    [Theory]
    [InlineData("<pre>oak &lt; elm <https://x.example/larch></pre>")]
    [InlineData("<details><summary><pre>oak</pre></summary>elm</details>")]
    [InlineData("<details><summary>oak</summary><summary>elm</summary>fir</details>")]
    [InlineData("<video><source>oak</video>")]
    [InlineData("<script>\n\noak")]
    [InlineData("> <script>\n\noak\n\n<style>\n\nelm")]
    public void Words_are_shown(string body) => CheckWords(body);

    [Theory]
    [InlineData("<ol start='\"><script>x</script>'><li>a</li></ol>")]
    [InlineData("<ol start='1\" onclick=\"x'><li>a</li></ol>")]
    [InlineData("<a href=\"https://x.example/\"><video src=\"/media/a.mp4\"></video></a>")]
    [InlineData("[![x](/media/a.mp4)](https://x.example/)")]
    [InlineData("<a href=\"java\tscript:x()\">a</a><a href=\"&#x6A;avascript&#58;x\">b</a><a href=\"\u0001javascript:x\">c</a>")]
    [InlineData("<img src=x onerror=alert(1)><img src=\"data:text/html,x\" data-src=\"javascript:x\">")]
    [InlineData("<svg><script>x</script></svg><math><mtext><table><mglyph><style><img src=x onerror=y></style></math>")]
    [InlineData("<iframe srcdoc=\"<script>x</script>\"></iframe><iframe src=javascript:x></iframe>")]
    [InlineData("<video poster=javascript:x src=javascript:x></video><video><source src=\"vbscript:x\"></video>")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>")]
    [InlineData("<table><tr><td colspan='\"><script>'>a</td></tr></table>")]
    [InlineData("<b title=\"<b><i>unclosed\n\n</b></i><a name='\" onclick=\"x'></a>")]
    [InlineData("<p><b><p></b><ul><b><li></ul></b><td></tr><summary></details>")]
    [InlineData("<scr<script>ipt>x</script>")]
    [InlineData("<a id=x></a><b id=x>a</b>\n\n## x\n\n<h2 id=x>x</h2>")]
    public void Known_tricks_do_nothing(string body) => Check(body);

    private static void Check(string body)
    {
        RenderedBody rendered = Renderer.RenderStory(body, Place);
        Assert.DoesNotContain(rendered.Notes, n => n.Offsets.Any(o => o < 0 || o > body.Length));
        Assert.Empty(MarkupRules.Check(Text(rendered.FeedHtml!)));
        CheckPage(Text(rendered.Html));
    }

    private static void CheckWords(string body)
    {
        RenderedBody rendered = Renderer.RenderStory(body, Place);
        foreach (string html in (string[])[Text(rendered.Html), Text(rendered.FeedHtml!)])
        {
            string shown = WebUtility.HtmlDecode(Tag().Replace(html, ""));
            Assert.Equal(Words.Select(w => (w, Count(body, w))), Words.Select(w => (w, Count(shown, w))));
        }
    }

    private static void CheckPage(string html)
    {
        var open = new Stack<string>();
        var ids = new HashSet<string>();
        foreach (MarkupToken token in MarkupReader.Read(html))
        {
            Assert.NotEqual(MarkupKind.Broken, token.Kind);
            if (token.Kind == MarkupKind.End)
            {
                Assert.Equal(open.Pop(), token.Name);
            }
            else
            {
                Assert.True(Allowed.TryGetValue(token.Name, out string? attributes), token.Name);
                Assert.All(token.Attributes, a => Assert.Contains(a.Name, attributes.Split(' ')));
                Assert.All(token.Attributes.Where(a => a.Name is "href" or "src" or "poster"), a => Assert.Matches("^(#|/|https?:|mailto:)", a.Value));
                Assert.False(token.Name == "a" && open.Contains("a"), html);
                Assert.True(token.ValueOf("id") is not { } id || ids.Add(id), html);
                if (token.Name is not ("br" or "hr" or "img" or "source" or "col"))
                    open.Push(token.Name);
            }
        }

        Assert.Empty(open);
    }

    private static string Text(byte[] html) => Encoding.UTF8.GetString(html);

    private static int Count(string text, string word) => text.Split(word).Length - 1;

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
