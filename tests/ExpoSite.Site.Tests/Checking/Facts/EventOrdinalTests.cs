using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Checking.Facts;

/// <summary>Ordinals that stories give one event (EXPO3302).</summary>
public sealed class EventOrdinalTests
{
    private const string One = "title: One\npublished: 2026-05-04";
    private const string Two = "title: Two\npublished: 2026-05-06";

    [Theory]
    [InlineData("The 17th Coast-NSI Salt Summit opened.",
        "It was signed at the 18th Coast-Northern and Southern Islands (NSI) Salt Summit.")]
    [InlineData("The seventeenth Salt & Ice Congress opened.", "The 18th annual Salt & Ice Congress opened.")]
    [InlineData("The 17th Conference on Tidal Ice has begun.", "The 18th Conference on Tidal Ice (CTI) has begun.")]
    [InlineData("第十七届盐业大会今天开幕。", "第18届盐业大会今天闭幕。")]
    public void Two_ordinals_of_one_event_at_one_time_are_found_in_the_later_story(string one, string two)
    {
        Diagnostic finding = Assert.Single(FactCase.CheckAll((One, one), (Two, two)));
        Assert.Same(FactRules.EventCountedTwoWays, finding.Rule);
        Assert.Equal("input/articles/story-2.md", finding.Position.Path);
        Assert.Contains("input/articles/story-1.md(", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_finding_is_in_the_story_that_fewer_agree_with() =>
        Assert.Equal(
            "input/articles/story-1.md",
            Assert.Single(FactCase.CheckAll((Two, "The 17th Salt Summit opened."), (One, "The 18th Salt Summit opened."),
                (One, "The 18th Salt Summit closed."))).Position.Path);

    [Theory]
    [InlineData("2025-05-04", "The 17th Salt Summit opened.", "The 18th Salt Summit opened.")]
    [InlineData("2026-05-04", "The 17th Salt Summit was held in 2025.", "The 18th Salt Summit opened.")]
    [InlineData("2026-05-04", "The next host of the 19th Salt Summit is Sennick.", "The 18th Salt Summit opened.")]
    [InlineData("2026-05-04", "After the 17th Salt Summit came rain.", "The 18th Salt Summit opened.")]
    [InlineData("2026-05-04", "The 17th Salt Summit and the 18th Salt Summit share a hall.", "The 18th Salt Summit opened.")]
    [InlineData("2026-05-04", "He won his fourth Harbour Cup.", "The fifth Harbour Cup opened.")]
    [InlineData("2026-05-04", "It was the fourth Harbour Cup match.", "The fifth Harbour Cup match was cancelled.")]
    [InlineData("2026-05-04", "The 17th Salt Regiment marched.", "The 18th Salt Regiment rested.")]
    [InlineData("2026-05-04", "The 17th Ice Summit opened.", "The 18th Salt Summit opened.")]
    [InlineData("2026-05-04", "第十七届冰业大会今天开幕。", "第18届盐业大会今天闭幕。")]
    public void Other_times_other_events_and_other_counts_are_none(string firstDay, string one, string two) =>
        Assert.Empty(FactCase.CheckAll(($"title: One\npublished: {firstDay}", one), (Two, two)));

    [Fact]
    public void A_story_that_an_editor_checked_is_right_and_the_other_wrong() =>
        Assert.Equal(
            "input/articles/story-1.md",
            Assert.Single(FactCase.CheckAll(
                (One, "The 17th Salt Summit opened."), (Two + "\nchecked: [EXPO3302]", "The 18th Salt Summit opened."))).Position.Path);
}
