using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Media;

namespace ExpoSite.Site.Tests.Markdown;

/// <summary>What writers of other programs write: read where it cannot mean anything else, and else told.</summary>
public sealed class OtherHabitTests
{
    private static SmallSite Site(string body) =>
        Bodies.Site(body + "\n") with { Media = [new CopiedFile("input/media/hall.jpg", 1)] };

    private static string Prose(string body) =>
        Site(body).Rendered(Bodies.Page).Split("</h1>", 2)[1].Split("<section class=\"related\"")[0].Trim();

    private static List<Diagnostic> Findings(string body) => [.. Site(body).Findings().Distinct().Where(f => f.Rule != FeedRules.MarkupInText)];

    [Theory]
    [InlineData(":::tip[Come early]\n\nWords.\n\n:::", "Come early")]
    [InlineData(":::tip Come early\nWords.\n:::", "Come early")]
    [InlineData("::: {.callout-tip title=\"Come early\" collapse=\"true\"}\nWords.\n:::", "Come early")]
    [InlineData("::: {.callout-tip}\n## Come early\n\nWords.\n:::", "Come early")]
    [InlineData(":::tip\nWords.\n:::", "Tip")]
    [InlineData("{{% notice tip \"Come early\" %}}\nWords.\n{{% /notice %}}", "Come early")]
    [InlineData("{{< admonition tip \"Come early\" >}}\nWords.\n{{< /admonition >}}", "Come early")]
    [InlineData("{{< admonition tip >}}\nWords.\n{{< /admonition >}}", "Tip")]
    public void The_title_of_a_box_is_read_in_each_form(string body, string title)
    {
        Assert.Equal($"<div class=\"callout callout-tip\" role=\"note\">\n<p class=\"callout-title\">{title}</p>\n\n<p>Words.</p>\n</div>", Prose(body));
        Assert.Empty(Findings(body));
    }

    [Theory]
    [InlineData("![Hall](hall.jpg)\n*The hall. Photo: Ana*", "The hall. Photo: Ana")]
    [InlineData("![Hall](hall.jpg)\n_The **hall**_", "The <strong>hall</strong>")]
    [InlineData("![Hall](hall.jpg)\n<small>The hall</small>", "The hall")]
    [InlineData("![Hall](hall.jpg)<br>\n<em>The hall</em>", null)]
    [InlineData("{{< figure src=\"hall.jpg\" alt=\"Hall\" caption=\"The *hall*\" attr=\"Photo: Ana\" >}}", "The hall Photo: Ana")]
    [InlineData("{{< figure\n  src=\"hall.jpg\"\n  alt=\"Hall\"\n  caption=\"The hall\"\n>}}", "The hall")]
    [InlineData("![Hall](hall.jpg)\n**The hall**", null)]
    [InlineData("![Hall](hall.jpg)\n*The hall* and more", null)]
    [InlineData("![Hall](hall.jpg \"Title\")\n*The hall*", null)]
    public void A_line_in_italics_below_a_picture_is_its_caption(string body, string? caption)
    {
        if (caption is null)
            Assert.DoesNotContain("<figcaption>", Prose(body), StringComparison.Ordinal);
        else
            Assert.Contains($"<figcaption>{caption}</figcaption>", Prose(body), StringComparison.Ordinal);
        Assert.Equal(caption is not null, Site(body).Rendered("feed.xml").Contains("<figcaption>", StringComparison.Ordinal));
        Assert.Empty(Findings(body));
    }

    [Theory]
    [InlineData("![The hall|400](hall.jpg)", "The hall")]
    [InlineData("![The hall|100x145](hall.jpg)", "The hall")]
    [InlineData("![Hall|2 of 3](hall.jpg)", "Hall|2 of 3")]
    [InlineData("![The hall](./hall.jpg)", "The hall")]
    public void A_width_is_none_of_the_words_of_a_picture(string body, string words)
    {
        Assert.Contains($"src=\"/media/hall.jpg\"", Prose(body), StringComparison.Ordinal);
        Assert.Contains($" alt=\"{words}\"", Prose(body), StringComparison.Ordinal);
        Assert.Empty(Findings(body));
    }

    [Theory]
    [InlineData("{{< youtube id=\"abcdefghijk\" title=\"The rope\" >}}", "<span class=\"embed-title\">The rope</span>")]
    [InlineData("{{< x user=\"quay\" id=\"1453110110599868418\" >}}", "href=\"https://x.com/quay/status/1453110110599868418\"")]
    [InlineData("{{< tweet 1453110110599868418 >}}", "href=\"https://x.com/i/status/1453110110599868418\"")]
    public void A_call_of_a_film_or_post_is_a_card(string body, string expected)
    {
        Assert.Contains(expected, Prose(body), StringComparison.Ordinal);
        Assert.Empty(Findings(body));
    }

    [Theory]
    [InlineData("这是**重点。**后面", "<p>这是<strong>重点。</strong>后面</p>")]
    [InlineData("说**“绳索”**很长", "<p>说<strong>“绳索”</strong>很长</p>")]
    [InlineData("大会“**绳索**”很长。这是**重点。**后", "<p>大会“<strong>绳索</strong>”很长。这是<strong>重点。</strong>后</p>")]
    [InlineData("これは**重要（とても）**です", "<p>これは<strong>重要（とても）</strong>です</p>")]
    [InlineData("`**重点。**后` \\*\\*重点。**后", "<p><code>**重点。**后</code> **重点。**后</p>")]
    [InlineData("a **b.**c", "<p>a **b.**c</p>")]
    public void Words_are_bold_in_scripts_without_spaces_too(string body, string expected) => Assert.Equal(expected, Prose(body));

    [Theory]
    [InlineData("import Tabs from '@theme/Tabs';", 1)]
    [InlineData("export const x = 1;", 1)]
    [InlineData("=== \"Hall A\"\n\n    Words.", 1)]
    [InlineData("--8<-- \"snippet.md\"", 1)]
    [InlineData("@include(./x.md)", 1)]
    [InlineData("Press ++ctrl+c++ now", 7)]
    [InlineData("The ^^new^^ hall", 5)]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n| ^^ | e |", 3)]
    [InlineData("A block. ^opening-block", 10)]
    [InlineData("- [?] A question", 3)]
    [InlineData("- [] Open", 3)]
    [InlineData("See @fig-hall now", 5)]
    [InlineData("As told [@quay2020, p. 3].", 9)]
    [InlineData("See {ref}`fig`.", 5)]
    [InlineData(".. note:: Words", 1)]
    [InlineData("(plan)=\n## Plan", 1)]
    [InlineData("+---+---+\n| a | b |", 1)]
    [InlineData("Right Left\n----- ----\n1     2", 1)]
    [InlineData("#. first", 1)]
    [InlineData("(@good) first", 1)]
    [InlineData("A ||spoiler|| here", 3)]
    [InlineData("[quote=\"ana\"]\nWords.\n[/quote]", 1)]
    [InlineData("{info}Words{info}", 1)]
    [InlineData("h2. Heading", 1)]
    [InlineData("Words[^nope].", 6)]
    public void A_mark_without_effect_is_told_at_its_place(string body, int column)
    {
        Diagnostic finding = Findings(body).First(f => f.Rule == LoadRules.ForeignCall);
        Assert.Equal(column, finding.Position.Column);
        Assert.NotNull(finding.Hint);
    }

    [Fact]
    public void A_note_that_nothing_refers_to_is_told_since_nobody_sees_it()
    {
        Diagnostic finding = Assert.Single(Findings("Words[^1].\n\n[^1]: Seen.\n\n[^2]: Not seen."));
        Assert.Equal((LoadRules.HiddenMarkup, Bodies.FirstLine + 4), (finding.Rule, finding.Position.Line));
    }

    [Theory]
    [InlineData("```js title=\"rope.js\" {1,3}\nlet a;\n```", "rope.js")]
    [InlineData("Before it.\n\n~~~ yaml filename='my rope.yml'\na: 1\n~~~", "my rope.yml")]
    [InlineData("- Item\n\n  ```js {linenos=true,title=rope.js}\n  let a;\n  ```", "rope.js")]
    public void The_name_of_a_code_is_told_since_nobody_sees_it(string body, string name)
    {
        Diagnostic finding = Assert.Single(Findings(body));
        Assert.Equal((LoadRules.HiddenMarkup, $"'{name}', the name of the code, is left out, because readers cannot see such markup."),
            (finding.Rule, finding.Message));
    }

    [Theory]
    [InlineData("```{r}\nplot(1)\n```", "EXPO2121")]
    [InlineData("```{note}\nWords.\n```", "EXPO2121")]
    [InlineData("```ad-note\nWords.\n```", "EXPO2121")]
    [InlineData("```geojson\n{}\n```", "EXPO2121")]
    [InlineData("A {/* remark */} b", "EXPO2056")]
    public void What_another_program_would_run_or_hide_is_told(string body, string code) => Assert.Equal(code, Assert.Single(Findings(body)).Rule.Code);

    [Theory]
    [InlineData("Import duties from Norway fell, and exports of 'salt' rose.")]
    [InlineData("C++ and a++b, 2^3, x^2^, 5 ^ 6, e-mail me@fig-tree.example, a || b")]
    [InlineData("- [ ] open\n- [x] done\n- [1] see below\n- [A](/archive/) link")]
    [InlineData("```{.python .numbered}\na = 1\n```\n\n`import x from 'y'` and `++a++`")]
    [InlineData("Heading\n-------\n\nText\n\n---\n\n- - -\n\n* * *")]
    [InlineData("Ask @quay, mail a@b.example, 3 == 3 === 3; {name} stays, {a: 1}.")]
    [InlineData("Words[^1] and again[^1].\n\n[^1]: Note.")]
    [InlineData("`rope.js`\n\n```js title=\"rope.js\"\nlet a;\n```")]
    [InlineData("```js showLineNumbers {1,3} data-name=x\nlet title = 'a';\n```")]
    public void Plain_words_are_none_of_these(string body) => Assert.Empty(Findings(body));
}
