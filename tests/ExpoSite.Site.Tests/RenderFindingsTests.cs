using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests;

public sealed class RenderFindingsTests
{
    private static readonly Diagnostic Slip = ThemeRules.UnknownMember.At("theme/partials/card.liquid", "'titel' is not known here.");
    private static readonly Diagnostic Slur = FeedRules.NotParsed.At("input/articles/a.md", "The text is wrong.");

    [Fact]
    public void A_slip_of_a_template_is_told_with_the_files_that_show_it_in_whatever_order_they_were_rendered()
    {
        var forth = new RenderFindings();
        var back = new RenderFindings();
        foreach (string path in (string[])["a/index.html", "b/index.html", "c/index.html"])
            forth.Add(path, [Slip, Slip]);
        foreach (string path in (string[])["c/index.html", "b/index.html", "a/index.html"])
            back.Add(path, [Slip]);

        Assert.Equal("'titel' is not known here (seen in 3 files, the first is a/index.html).", Assert.Single(forth.All()).Message);
        Assert.Equal(forth.All(), back.All());
    }

    [Fact]
    public void What_the_plan_has_told_is_not_told_again()
    {
        var findings = new RenderFindings();
        findings.Add("feed.xml", [Slur]);
        findings.Add("atom.xml", [Slur, Slip]);

        Assert.Equal([Slur], findings.With([Slur]).Where(f => f.Rule == Slur.Rule));
        Assert.Equal(
            "'titel' is not known here (seen in atom.xml).", Assert.Single(findings.With([Slip]), f => f.Rule == Slip.Rule).Message);
    }
}
