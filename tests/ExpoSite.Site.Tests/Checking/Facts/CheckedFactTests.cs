using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.Checking.Facts;

/// <summary>An editor may say that a story is right.</summary>
public sealed class CheckedFactTests
{
    private const string Wrong = "The sixth Brinemark Expo is on.";

    [Fact]
    public void A_finding_tells_how_to_say_that_the_story_is_right() =>
        Assert.EndsWith(
            "add  checked: [EXPO3300]  to its front matter", Assert.Single(FactCase.Check(Wrong)).Hint, StringComparison.Ordinal);

    [Theory]
    [InlineData("checked: [EXPO3300]")]
    [InlineData("checked: expo3300")]
    public void Then_it_is_not_found_again(string line) => Assert.Empty(FactCase.Check(Wrong, "title: News\n" + line));

    [Fact]
    public void The_other_findings_stay() => Assert.Single(FactCase.Check(Wrong, "title: News\nchecked: [EXPO3301, EXPO3303]"));

    [Theory]
    [InlineData("checked: [EXPO2006]")]
    [InlineData("checked: yes")]
    public void Only_findings_about_facts_can_be_checked_off(string line) =>
        Assert.Contains(new SmallSite { Outputs = [] }.With(SmallSite.Story("a", $"title: A\npublished: 2026-09-15\n{line}")).Plan()
            .Diagnostics, d => d.Rule == LoadRules.InvalidValue);

    [Fact]
    public void A_build_that_is_told_so_compares_nothing() =>
        Assert.DoesNotContain(
            (new SmallSite
            {
                Outputs = [],
                Options = new BuildOptions
                { Now = new DateTimeOffset(2026, 9, 20, 0, 0, 0, TimeSpan.Zero), ChecksFacts = false }
            })
                .With(SmallSite.Story("a", "title: 412 cooks\npublished: 2026-09-15", "The 415 cooks argue.")).Plan().Diagnostics,
            d => d.Rule == FactRules.HeadlineNumber);
}
