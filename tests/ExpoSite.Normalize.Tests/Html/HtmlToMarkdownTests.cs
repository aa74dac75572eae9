using AngleSharp.Html.Dom;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Html.Writing;

namespace ExpoSite.Normalize.Tests.Html;

public sealed class HtmlToMarkdownTests
{
    [Theory]
    [InlineData("<p>a <b>bold</b> and <i>slanted</i> word</p>", "a **bold** and *slanted* word")]
    [InlineData("<p>a<b> bold </b>word</p>", "a **bold** word")]
    [InlineData("<p>half<b>bold!</b>word</p>", "halfbold!word")]
    [InlineData("<p>one<br>two</p>", "one\\\ntwo")]
    [InlineData("<div>one<br><br>two</div>", "one\n\ntwo")]
    [InlineData("<table><tr><td><font size=2>one<br><br>two<br>three<br> <br>four</font></td></tr></table>", "one\n\ntwo\\\nthree\n\nfour")]
    [InlineData("<h1>Top</h1><h3><b>Third</b></h3>", "## Top\n\n### Third")]
    [InlineData("<p><a href='/hall'>hall</a></p>", "[hall](https://expo.example/hall)")]
    [InlineData("<p><a href='javascript:alert(1)'>click</a></p>", "click")]
    [InlineData("<p><a href='data:text/html,x'>data</a> <a href='vbscript:x'>vb</a> <a href='file:///x'>file</a></p>", "data vb file")]
    [InlineData("<p><a href='mailto:press@expo.example'>mail</a></p>", "[mail](mailto:press@expo.example)")]
    [InlineData("<p><a href='https://a.example/x_(y)'>y</a></p>", "[y](https://a.example/x_%28y%29)")]
    [InlineData("<ol><li>one</li><li>two<ul><li>inner</li></ul></li></ol>", "1. one\n2. two\n   - inner")]
    [InlineData("<blockquote><p>one</p><p>two</p></blockquote>", "> one\n>\n> two")]
    [InlineData("<pre>a\n  b</pre>", "```\na\n  b\n```")]
    [InlineData("<p>run <code>dir *</code></p>", "run `dir *`")]
    [InlineData("<p>text<sup><a href='#fn1'>1</a></sup></p>", "text1")]
    [InlineData("<p>a</p><hr><p>b</p>", "a\n\n---\n\nb")]
    [InlineData("<p>a</p><script>x</script><style>y</style><svg><text>z</text></svg><iframe>w</iframe>", "a")]
    [InlineData("<p>shown, and shown once more</p><p style='display: none'>x</p><p hidden>y</p>", "shown, and shown once more")]
    [InlineData("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", "\\<script>alert(1)\\</script>")]
    [InlineData("<figure><img src='/h.jpg' alt='Hall'><figcaption>The hall. <small>Ana Reyes</small></figcaption></figure>",
        "![Hall](https://expo.example/h.jpg \"The hall. (Credit: Ana Reyes)\")")]
    [InlineData("<figure><img src='data:image/png;base64,AAAA'><figcaption>none</figcaption></figure><p>a</p>", "a")]
    [InlineData("<table><tr><td><b>a</b></td><td><b>b</b></td></tr><tr><td><b>c</b></td><td>d</td></tr></table>",
        "| a | b |\n| --- | --- |\n| **c** | d |")]
    [InlineData("<table><tr><th>a</th><th>b|c</th></tr><tr><td colspan=2>both</td></tr></table>",
        "| a | b\\|c |\n| --- | --- |\n| both |  |")]
    public void HTML_becomes_clean_Markdown(string html, string markdown) => Assert.Equal(markdown, Write(html));

    private static string Write(string html)
    {
        using IHtmlDocument document = PageDocument.Parse($"<base href='https://expo.example/'><body>{html}");
        var addresses = new PageAddresses(document, PageStatements.Read(document));
        PageBlocks blocks = BlockSplitter.Split(document.Body!);
        return new HtmlToMarkdown(addresses, blocks, _ => true).Write(document.Body!);
    }
}
