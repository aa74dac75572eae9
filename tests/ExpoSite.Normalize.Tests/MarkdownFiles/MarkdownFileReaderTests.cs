using ExpoSite.Fuzz;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.MarkdownFiles;

public sealed class MarkdownFileReaderTests
{
    private const string Prose =
        "The stands of the fair were full on the first morning, and the quay outside them was fuller still, said the port office.";

    [Theory]
    [InlineData("---\ntitle: Robots fold sails\ndate: 2031-03-12\nauthor:\n  name: Ines Calder\ntags: [sails, robots]\ncover:\n  image: "
        + "https://example.org/a.jpg\n  alt: A sail\n---\n")]
    [InlineData("+++\ntitle = 'Robots fold sails'\ndate = 2031-03-12\nauthor = \"Ines Calder\"\n[taxonomies]\ntags = ['sails',\n "
        + "'robots']\n[cover]\nimage = \"https://example.org/a.jpg\"\nalt = \"A sail\"\n+++\n")]
    [InlineData("{\n\"title\": \"Robots fold sails\", \"date\": \"2031-03-12\", \"author\": {\"name\": \"Ines Calder\"},\n\"tags\": "
        + "[\"sails\", \"robots\"], \"cover\": {\"image\": \"https://example.org/a.jpg\", \"alt\": \"A sail\"}\n}\n")]
    public void Front_matter_of_other_programs_is_read_as_YAML_TOML_and_JSON(string front)
    {
        string text = Read(front + "\n" + Prose);
        Assert.Contains("title: Robots fold sails\npublished: 2031-03-12\n", text, StringComparison.Ordinal);
        Assert.Contains("tags:\n  - sails\n  - robots\nauthors:\n  - Ines Calder\n", text, StringComparison.Ordinal);
        Assert.Contains("image: https://example.org/a.jpg\nimageAlt: A sail\n", text, StringComparison.Ordinal);
        Assert.EndsWith($"---\n\n{Prose}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_other_programs_are_text_and_a_language_is_written_as_feeds_know_it()
    {
        string text = Read($"---\ntitle: '&#163;8m for <b>robots</b>'\ndate: 2031-03-12\nlang: pt_br\n---\n{Prose}");
        Assert.Contains("title: '£8m for robots'\npublished: 2031-03-12\n", text, StringComparison.Ordinal);
        Assert.Contains("lang: pt-BR\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("published: false")]
    public void A_draft_stays_a_draft(string flag) =>
        Assert.Contains(
            "\ndraft: true\n", Read($"---\ntitle: Robots fold sails\ndate: 2031-03-12\n{flag}\n---\n{Prose}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("---\ntitle: [a\n  b: {\n---\n", "EXPO2002")]
    [InlineData("+++\nno equals sign\n+++\n", "EXPO1778")]
    [InlineData("{\n\"title\": nothing\n}\n", "EXPO1778")]
    public void Front_matter_that_cannot_be_read_is_told_and_the_text_is_kept(string front, string code)
    {
        NormalizeResult result = Raws.Run(Raws.Text("a.md", $"{front}# Robots Learn to Fold Sails\n\n12 March 2031\n\n{Prose}"));
        Assert.Equal([code], Raws.Codes(result).Distinct());
        Assert.EndsWith($"---\n\n{Prose}\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a <b>bold</b> and <em>soft</em> word", "a **bold** and *soft* word")]
    [InlineData("a <a href=\"https://example.org/\">link</a> and <a href=\"javascript:x\">none</a>",
        "a [link](https://example.org/) and none")]
    [InlineData("an open <b>mark and <span>nothing", "an open mark and nothing")]
    [InlineData("[words](javascript:alert(1)) and [more *words*](../there/) here", "words and more *words* here")]
    [InlineData("[words][one] here\n\n[one]: vbscript:x", "words here")]
    [InlineData("<javascript:alert(1)>", "javascript:alert(1)")]
    [InlineData("one\n\n<script>\nalert(1)\n\n</script>\n\ntwo", "one\n\ntwo")]
    [InlineData("<iframe src=\"https://example.org\"></iframe>\n\ntwo", "two")]
    [InlineData("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", "| a | b |\n| --- | --- |\n| 1 | 2 |")]
    [InlineData("`<b>` stays", "`<b>` stays")]
    [InlineData("1 < 2 and a<b", "1 < 2 and a<b")]
    public void HTML_becomes_Markdown_and_links_that_lead_nowhere_become_words(string markdown, string expected)
    {
        string text = Read($"---\ntitle: Robots fold sails\ndate: 2031-03-12\n---\n\n{Prose}\n\n{markdown}");
        Assert.EndsWith($"{Prose}\n\n{expected}\n", text, StringComparison.Ordinal);
        Assert.True(SafeText.IsSafe(text));
    }

    [Fact]
    public void A_picture_that_did_not_come_along_is_told()
    {
        NormalizeResult result = Raws.Run(
            Raws.Text("a.md",
            $"---\ntitle: Robots fold sails\ndate: 2031-03-12\nimage: ../lead.jpg\n---\n\n{Prose}\n\n![A sail](images/sail.jpg) and ![a "
            + $"hall](/media/hall.svg)"));
        Assert.Equal(["EXPO1774", "EXPO1774"], Raws.Codes(result));
        Assert.EndsWith("A sail and ![a hall](/media/hall.svg)\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Forty sail makers have come to the fair.")]
    [InlineData("Robots fold sails and people watch.")]
    [InlineData("# Robots fold sails, and who sews them?")]
    public void With_a_stated_title_a_block_that_is_not_equal_to_it_is_text(string first)
    {
        string text = Read($"---\ntitle: Robots fold sails\ndate: 2031-03-12\n---\n\n{first}\n\n{Prose}");
        Assert.Contains(first.TrimStart('#', ' '), text, StringComparison.Ordinal);
        Assert.EndsWith($"\n\n{Prose}\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Robots Fold Sails")]
    [InlineData("**Robots fold sails**")]
    public void The_stated_title_does_not_stand_in_the_text_again(string first) =>
        Assert.EndsWith($"---\n\n{Prose}\n", Read($"---\ntitle: Robots fold sails\ndate: 2031-03-12\n---\n\n{first}\n\n{Prose}"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("A short one.\n\nMore at [the plan](https://example.org/plan), 12 March 2031")]
    [InlineData("A short one.\n\nMore at [the plan](https://example.org/plan).")]
    [InlineData("Open again on 14 March 2031")]
    public void With_a_stated_title_and_date_short_lines_that_name_a_day_are_text(string body) =>
        Assert.EndsWith(
            $"---\n\n{body}\n", Read($"---\ntitle: Robots fold sails\ndate: 2031-03-12\n---\n\n{body}\n"), StringComparison.Ordinal);

    [Fact]
    public void A_byline_below_a_stated_title_is_read()
    {
        string text = Read($"---\ntitle: Robots fold sails\n---\n\nBy Ines Calder\n\n12 March 2031\n\n{Prose}");
        Assert.Contains("published: 2031-03-12\n", text, StringComparison.Ordinal);
        Assert.EndsWith($"---\n\n{Prose}\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{< youtube abc >}}\n\nTwo.", "Two.")]
    [InlineData("{{% note %}}\nTwo.\n{{% /note %}}", "Two.")]
    [InlineData("{% include figure.html\n  src=\"a\" %}\n\nTwo.", "Two.")]
    [InlineData("Two {{ site.name }}.", "Two .")]
    public void Calls_of_another_programs_templates_are_left_out_and_told(string markdown, string expected)
    {
        NormalizeResult result =
            Raws.Run(Raws.Text("a.md", $"---\ntitle: Robots fold sails\ndate: 2031-03-12\n---\n\n{Prose}\n\n{markdown}\n"));
        Assert.EndsWith($"{Prose}\n\n{expected}\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
        Assert.All(result.Diagnostics, d => Assert.Equal("EXPO1781", d.Rule.Code));
        Assert.Equal(8, result.Diagnostics[0].Position.Line);
    }

    [Theory]
    [InlineData("`{{< youtube abc >}}` is a shortcode")]
    [InlineData("```\n{% include a %}\n```")]
    [InlineData("A {curly} word")]
    public void Code_keeps_what_looks_like_a_template(string markdown)
    {
        NormalizeResult result =
            Raws.Run(Raws.Text("a.md", $"---\ntitle: Robots fold sails\ndate: 2031-03-12\n---\n\n{Prose}\n\n{markdown}\n"));
        Assert.EndsWith($"{Prose}\n\n{markdown}\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Hostile_nesting_is_read_as_plain_text_in_bounded_time()
    {
        string text =
            Read($"---\ntitle: Robots fold sails\ndate: 2031-03-12\n---\n\n{Prose}\n\n{new string('>', 5000)} deep\n\n<b onclick=x>y</b>");
        Assert.True(SafeText.IsSafe(text));
    }

    [Fact]
    public void Front_matter_that_nests_or_multiplies_costs_nothing()
    {
        string nested = "---\na: &a [x,x]\nb: &b [*a,*a]\nc: " + new string('[', 20_000) + "\n---\n";
        Assert.Contains(
            "EXPO2002", Raws.Codes(Raws.Run(Raws.Text("a.md", $"{nested}# Robots Learn to Fold Sails\n\n12 March 2031\n\n{Prose}"))));
    }

    private static string Read(string markdown) => Assert.Single(Raws.Run(Raws.Text("a.md", markdown)).Files).Text;
}
