using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Checking.Facts;

/// <summary>Exhibitors (EXPO3304) and countries (EXPO3305) that are written in two ways.</summary>
public sealed class SpellingTests
{
    [Theory]
    [InlineData("The winner is Coldthred, with a sensor.")]
    [InlineData("The winner is Codlthread’s sensor.")]
    [InlineData("The stand of Undertow Dinamics is full.")]
    [InlineData("Halyard has a sail. The sail of Halyrad is red.")]
    public void A_slip_in_an_exhibitors_name_is_found(string body) =>
        Assert.Same(FactRules.ExhibitorMisspelled, Assert.Single(FactCase.Check(body)).Rule);

    [Theory]
    [InlineData("Coldthread and Undertow Dynamics share Coldthread's stand; COLDTHREAD is full.")]
    [InlineData("The Coldthreads are a family.")]
    [InlineData("The prize of Boldthread is another.")]
    [InlineData("The stand of Halward is full.")]
    [InlineData("The stand of Undertow Ceramics is full.")]
    [InlineData("They mend coldthred. The Coldthred is a rope.")]
    public void Other_names_and_words_are_none(string body) => Assert.Empty(FactCase.Check(body));

    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 0)]
    public void A_slip_is_made_once_or_twice_and_a_name_of_its_own_written_in_more_stories(int stories, int findings) =>
        Assert.Equal(findings, FactCase.CheckAll(
            [.. Enumerable.Range(1, stories).Select(i => ($"title: Story {i}", "The winner is Coldthred, with a sensor."))]).Count);

    [Fact]
    public void A_misspelling_that_an_editor_checked_is_none() =>
        Assert.Empty(FactCase.Check("The winner is Coldthred, with a sensor.", "title: News\nchecked: [EXPO3304]"));

    [Theory]
    [InlineData("Vietnam", "Viet Nam")]
    [InlineData("Côte d’Ivoire", "Ivory Coast")]
    [InlineData("Türkiye", "Turkey")]
    public void The_rarer_name_of_a_country_is_found_once_in_each_story_that_has_it(string most, string rarer)
    {
        Diagnostic finding = Assert.Single(FactCase.CheckAll(
            ("title: One", $"Rice comes from {most}."), ("title: Two", $"Boats come from {most}."),
            ("title: Three", $"Ice comes from {rarer}. The {rarer} stand is new.")));
        Assert.Same(FactRules.CountrySpelledTwoWays, finding.Rule);
        Assert.Equal("input/articles/story-3.md", finding.Position.Path);
        Assert.Contains("in 2 stories", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_countrys_name_in_another_language_or_in_a_longer_name_is_none() =>
        Assert.Empty(FactCase.CheckAll(
            ("title: One", "Cocoa comes from Ivory Coast, rice from Vietnam."),
            ("title: Deux\nlang: fr", "Le cacao vient de Côte d’Ivoire."),
            ("title: Three", "The Viet Nam Reefer Bank has a stand.")));
}
