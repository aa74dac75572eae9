using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Checking;

public sealed class SettingLinkTests
{
    [Theory]
    [InlineData("/about/")]
    [InlineData("/about")]
    [InlineData("/about/#people")]
    [InlineData("/archive/")]
    [InlineData("/feed.xml")]
    [InlineData("/2026/09/ropewalk/")]
    [InlineData("https://other.example/nowhere/")]
    [InlineData("mailto:desk@example.org")]
    public void A_link_of_the_settings_that_leads_somewhere_is_no_finding(string url) => Assert.Empty(Site(url).Plan().Diagnostics);

    [Theory]
    [InlineData("/imprint/")]
    [InlineData("/media/plan.pdf")]
    public void A_link_of_the_settings_that_leads_nowhere_is_told_at_its_address(string url)
    {
        Diagnostic[] findings = [.. Site(url).Plan().Diagnostics];

        Assert.Equal([(CheckRules.DeadLink, 3, 32), (CheckRules.DeadLink, 5, 10)],
            findings.Select(f => (f.Rule, f.Position.Line, f.Position.Column)));
        Assert.All(findings, f => Assert.Equal("input/site.yml", f.Position.Path));
    }

    private static SmallSite Site(string url) => new SmallSite
    {
        Configuration = $"title: Pier Gazette\nurl: https://example.org/\nnavigation: [{{title: One, url: '{url}'}}]\nfooter:\n  - url: "
            + $"'{url}'\n    title: Two\n",
        Pages = [SmallSite.File("input/pages/about.md", "---\ntitle: About\n---\nText.\n")],
    }.With(SmallSite.Story("ropewalk", "title: Ropewalk opens\npublished: 2026-09-14"));
}
