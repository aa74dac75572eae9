using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Markdown;

public sealed class CommentTests
{
    [Theory]
    [InlineData("<!-- TOKEN -->\n\nSeen.\n")]
    [InlineData("Seen. <!-- TOKEN --> More.\n")]
    [InlineData("Seen.\n<!-- TOKEN -->\nMore.\n")]
    [InlineData("<!--\nTOKEN\n\n# TOKEN\n\n- TOKEN\n-->\n\nSeen.\n")]
    [InlineData("- Seen <!-- TOKEN -->\n- <!-- TOKEN --> b\n\n  <!-- TOKEN\n  TOKEN -->\n")]
    [InlineData("> Seen <!-- TOKEN -->\n> <!--\n> TOKEN\n> -->\n> More\n")]
    [InlineData("# Seen <!-- TOKEN -->\n\n<!-- TOKEN -->\n## More\n<!-- TOKEN -->\n")]
    [InlineData("| Seen <!-- TOKEN | --> | b |\n|---|---|\n| c | d <!-- TOKEN --> |\n")]
    [InlineData("Seen <!-- TOKEN\nTOKEN --> more.\n")]
    [InlineData("<!-- TOKEN\n\nTOKEN --> Seen.\n")]
    [InlineData("<!-- TOKEN --> Seen.\n")]
    [InlineData("Seen[^1] ![a <!-- TOKEN -->](/x/)\n\n[^1]: b <!-- TOKEN -->\n")]
    [InlineData("Seen.\n\n<!--more-->\n\n<!-- TOKEN --><!-- TOKEN -->\n")]
    [InlineData("<?php TOKEN ?>\n\nSeen <![CDATA[TOKEN]]> <!DOCTYPE TOKEN>\n")]
    public void What_is_hidden_is_in_no_output(string body)
    {
        SmallSite site = Bodies.Site(body);

        Assert.Contains("Seen", site.Rendered(Bodies.Page), StringComparison.Ordinal);
        Assert.All(site.Rendered(_ => true), text =>
        {
            Assert.DoesNotContain("TOKEN", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("&lt;!--", text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("One.\n\n<!-- TOKEN\n\nTwo.\n", 9)]
    [InlineData("One <!-- half\n\nTwo -->\n", 7)]
    [InlineData("- <!-- half\ntwo -->\n", 7)]
    public void A_comment_without_an_end_is_an_error_at_its_line(string body, int line)
    {
        Diagnostic finding = Assert.Single(Bodies.Findings(body), f => f.Rule == LoadRules.UnclosedComment);

        Assert.Equal((line, Severity.Error), (finding.Position.Line, finding.Severity));
    }

    [Theory]
    [InlineData("`<!-- shown -->`\n")]
    [InlineData("```\n<!-- shown -->\n<<<<<<< shown\n{{< shown >}}\n```\n")]
    [InlineData("    <!-- shown -->\n")]
    [InlineData("\\<!-- shown --\\>\n")]
    public void Code_shows_what_it_holds_and_nothing_is_told(string body)
    {
        Assert.Contains("&lt;!-- shown", Bodies.Html(body), StringComparison.Ordinal);
        Assert.DoesNotContain(Bodies.Findings(body), f => f.Rule.Code.StartsWith("EXPO205", StringComparison.Ordinal));
    }

    [Fact]
    public void A_comment_between_list_items_parts_them_as_in_CommonMark() =>
        Assert.Contains(
            "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>", Bodies.Html("- a\n\n<!-- -->\n\n- b\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("A hall&#xFFFE; plan.\n", 7)]
    [InlineData("A hall.\n\nA &#0; plan.\n", 9)]
    [InlineData("A hall\uFFFE plan.\n", 7)]
    public void A_character_that_is_none_is_told_however_it_is_written(string body, int line)
    {
        Assert.Equal((FeedRules.ForbiddenCharacter, line), Assert.Single(Bodies.Findings(body).Select(f => (f.Rule, f.Position.Line))));
        Assert.DoesNotContain('\uFFFE', string.Concat(Bodies.Site(body).Rendered(_ => true)));
    }

    [Fact]
    public void Markup_that_is_hidden_and_no_comment_is_told() =>
        Assert.Equal([7, 9],
            Bodies.Findings("<?php x ?>\n\nA <![CDATA[x]]>\n").Where(f => f.Rule == LoadRules.HiddenMarkup).Select(f => f.Position.Line));

    [Fact]
    public void A_comment_in_a_value_is_an_error() =>
        Assert.Contains(Bodies.Findings("Text.\n", "title: A <!-- ask Anna -->\npublished: 2026-09-10\nslug: a"),
            f => f.Rule == LoadRules.ForeignComment && f.Position.Line == 3);
}
