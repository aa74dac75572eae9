using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Checking;

public sealed class RelativeLinkTests
{
    private static readonly SmallSite Site = new()
    {
        Configuration = "title: Pier Gazette\nurl: https://example.org/fair/\n",
        Pages = [SmallSite.File("input/pages/about.md", "---\ntitle: About\n---\n\nWe are [the team](2026/09/b/).\n")],
        Media = [SmallSite.MediaFile("hall.jpg", "x"), SmallSite.MediaFile("plans/hall 7.pdf", "x")],
    };

    [Theory]
    [InlineData("[x](../b/)", "href=\"/fair/2026/09/b/\"")]
    [InlineData("[x](./#h-part)", "href=\"/fair/2026/09/a/#h-part\"")]
    [InlineData("[x](../../../../tag/)", "href=\"/fair/tag/\"")]
    [InlineData("![Hall](hall.jpg)", "src=\"/fair/media/hall.jpg\"")]
    [InlineData("![Hall](media/hall.jpg)", "src=\"/fair/media/hall.jpg\"")]
    [InlineData("![Hall](../media/hall.jpg)", "src=\"/fair/media/hall.jpg\"")]
    [InlineData("[Plan](../media/plans/hall%207.pdf)", "href=\"/fair/media/plans/hall%207.pdf\"")]
    [InlineData("## Opening hours\n\n[x](#opening-hours)", "href=\"#h-opening-hours\"")]
    [InlineData("Back to the [start](#top).", "href=\"#top\"")]
    public void A_relative_address_that_is_certain_is_resolved(string body, string expected)
    {
        SmallSite site = With(body);

        Assert.DoesNotContain(site.Plan().Diagnostics,
            d => d.Rule == CheckRules.DeadLink && d.Position.Path.StartsWith("input/articles/", StringComparison.Ordinal));
        Assert.Contains(expected, site.Rendered("2026/09/a/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](hall-plan.html)", "correct the address, or remove the link")]
    [InlineData("[x](b.md)", "write /2026/09/b/")]
    [InlineData("[x](../pages/about.md)", "write /about/")]
    [InlineData("[x](gone.jpg)", "put the file into input/media/, or correct the address")]
    [InlineData("[x](hall%207.pdf)", "write /media/plans/hall%207.pdf")]
    [InlineData("[x](www.example.org/a)", "write https://www.example.org/a")]
    [InlineData("[x](ann@example.org)", "write mailto:ann@example.org")]
    [InlineData("[x](#nowhere)", "write # and the words of the heading, with hyphens between them")]
    public void A_relative_address_that_leads_nowhere_is_told_with_what_was_meant(string body, string hint)
    {
        Diagnostic finding = Assert.Single(With(body).Plan().Diagnostics, d => d.Rule == CheckRules.DeadLink);

        Assert.Equal((hint, "input/articles/a.md", 7), (finding.Hint, finding.Position.Path, finding.Position.Line));
    }

    [Fact]
    public void A_feed_carries_resolved_addresses() =>
        Assert.Contains(
            "https://example.org/fair/2026/09/b/", With("See [the other](../b/).").Rendered("feed.json"), StringComparison.Ordinal);

    [Fact]
    public void A_page_resolves_from_its_own_address() =>
        Assert.Contains("/about/2026/09/b/", Assert.Single(Site.Plan().Diagnostics, d => d.Rule == CheckRules.DeadLink).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_picture_that_only_a_draft_names_relative_is_not_published() =>
        Assert.DoesNotContain(
            Site.With(SmallSite.Story("d", "title: D\npublished: 2026-09-03\ndraft: true", "![Hall](../media/hall.jpg)\n")).Plan().Files,
            f => f.Path == "media/hall.jpg");

    [Fact]
    public void Links_of_the_navigation_that_lead_nowhere_are_told()
    {
        SmallSite site = new()
        {
            Configuration = "title: T\nurl: https://example.org/\nnavigation:\n  - { title: Gone, url: /gone/ }\n  - { title: Archive, "
                + "url: /archive/ }\n  - { title: Fair, url: https://fair.example/ }\nfooter:\n  - title: Archive\n    url: archive/\n",
        };

        IEnumerable<(int, int, string?)> found = site.Plan().Diagnostics.Where(d => d.Rule == CheckRules.DeadLink)
            .Select(d => (d.Position.Line, d.Position.Column, d.Hint));

        Assert.Equal([(4, 25, "correct the address, or remove the link"), (9, 10, "write /archive/")], found);
    }

    private static SmallSite With(string body) => Site.With(
        SmallSite.Story("a", "title: A\npublished: 2026-09-01", body + "\n\n## Part\n"),
        SmallSite.Story("b", "title: B\npublished: 2026-09-02")) with
    { Pages = [SmallSite.File("input/pages/about.md", "---\ntitle: About\n---\n\nWe are the team.\n")] };
}
