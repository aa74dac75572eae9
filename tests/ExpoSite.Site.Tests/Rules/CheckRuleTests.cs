using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Checking;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.Rules;

public sealed class CheckRuleTests
{
    [Fact]
    public void Two_stories_of_one_address_are_an_error()
    {
        Diagnostic finding = Single(CheckRules.DuplicateAddress, SmallSite.Story("a", "title: A\npublished: 2026-01-02\nslug: same"),
            SmallSite.Story("b", "title: B\npublished: 2026-01-03\nslug: same"));

        Assert.Equal(("input/articles/b.md", 5), (finding.Position.Path, finding.Position.Line));
        Assert.Contains("input/articles/a.md", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_may_not_take_the_address_of_a_story() =>
        Single(CheckRules.DuplicateAddress, SmallSite.Story("a", "title: A\npublished: 2026-01-02"),
            SmallSite.Story("b", "title: B\npublished: 2026-01-03\naliases: [/2026/01/a/]"));

    [Fact]
    public void Two_stories_of_one_id_are_an_error()
    {
        Diagnostic finding = Single(IdCheck.DuplicateId, SmallSite.Story("a", $"id: {SmallSite.Id}\ntitle: A\npublished: 2026-01-02"),
            SmallSite.Story("b", $"id: {SmallSite.Id}\ntitle: B\npublished: 2026-01-02"));

        Assert.Equal(("input/articles/b.md", 2, 5), (finding.Position.Path, finding.Position.Line, finding.Position.Column));
    }

    [Fact]
    public void A_related_story_that_does_not_exist_is_told() =>
        Assert.Equal(5,
            Single(CheckRules.UnknownReference, SmallSite.Story("a", "title: A\npublished: 2026-01-02\nrelated: [nowhere]")).Position.Line);

    [Fact]
    public void Two_spellings_of_one_tag_are_told() =>
        Single(CheckRules.TermSpelledTwoWays, SmallSite.Story("a", "title: A\npublished: 2026-01-02\ntags: [Cold Chain]"),
            SmallSite.Story("b", "title: B\npublished: 2026-01-02\ntags: [cold chain]"));

    [Fact]
    public void A_link_within_the_site_that_leads_nowhere_is_found_at_its_place()
    {
        Diagnostic finding = Single(
            CheckRules.DeadLink, SmallSite.Story("a", "title: A\npublished: 2026-01-02", "First line.\n\nSee [this](/2026/01/gone/).\n"));

        Assert.Equal((9, 12), (finding.Position.Line, finding.Position.Column));
    }

    [Fact]
    public void A_dead_link_is_told_wherever_its_address_is_written()
    {
        SourceFile story = SmallSite.Story(
            "a", "title: A\npublished: 2026-01-02", "See [one](/gone/) and [two][ref].\n\nThen [three](/gone/#part).\n\n[ref]: /gone/\n");

        IEnumerable<(int, int)> places = new SmallSite().With(story).Plan().Diagnostics.Select(d => (d.Position.Line, d.Position.Column));

        Assert.Equal([(7, 11), (9, 14), (11, 8)], places);
    }

    [Theory]
    [InlineData("[b](../b/)")]
    [InlineData("[b](../../../2026/01/b/?x=1#y)")]
    [InlineData("![](../../../media/hall.svg)")]
    [InlineData("[here](#part), [sorted](?by=day) and [nothing]()\n\n## Part")]
    public void A_relative_link_that_leads_somewhere_is_no_finding(string text)
    {
        SmallSite site = new() { Media = [SmallSite.MediaFile("hall.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")] };
        Assert.Empty(site.With(SmallSite.Story("a", "title: A\npublished: 2026-01-02", text),
            SmallSite.Story("b", "title: B\npublished: 2026-01-02")).Plan().Diagnostics.Where(d => d.Rule == CheckRules.DeadLink));
    }

    [Theory]
    [InlineData("See [this](b/)", 12)]
    [InlineData("[A hall](hall.jpg)", 10)]
    [InlineData("[one](www.example.org)", 7)]
    public void A_relative_link_that_leads_nowhere_is_told_with_where_it_leads(string text, int column)
    {
        Diagnostic finding = Single(CheckRules.DeadLink, SmallSite.Story("a", "title: A\npublished: 2026-01-02", text),
            SmallSite.Story("b", "title: B\npublished: 2026-01-02"));

        Assert.Equal((7, column), (finding.Position.Line, finding.Position.Column));
        Assert.Contains("/2026/01/a/", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_not_there_is_an_error() =>
        Assert.Equal(5, Single(CheckRules.MissingImage,
            SmallSite.Story("a", "title: A\npublished: 2026-01-02\nimage: hall.jpg\nimageAlt: The hall")).Position.Line);

    [Fact]
    public void A_picture_of_another_host_is_told()
    {
        Diagnostic finding =
            Single(CheckRules.RemoteImage, SmallSite.Story("a", "title: A\npublished: 2026-01-02\nimage: https://example.com/hall.jpg"));
        Assert.Equal((5, Severity.Warning), (finding.Position.Line, finding.Rule.Severity));
    }

    private static Diagnostic Single(DiagnosticRule rule, params SourceFile[] articles)
    {
        Diagnostic finding = Assert.Single(new SmallSite().With(articles).Plan().Diagnostics);
        Assert.Equal(rule, finding.Rule);
        return finding;
    }
}
