using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Checking.Facts;

/// <summary>Numbers of the headline that the text contradicts (EXPO3301).</summary>
public sealed class HeadlineNumberTests
{
    [Theory]
    [InlineData("412 apprentices on one rope", "On Friday four hundred and fifteen apprentices pulled.")]
    [InlineData("Four Hundred and Twelve Apprentices, One Rope", "On Friday 415 apprentices pulled.")]
    [InlineData("61,730 visitors came", "The gates counted 61,370 visitors.")]
    [InlineData("61,730 visitors came", "The gates counted 61\u00A0370 visitors.")]
    [InlineData("Eight cooks argue", "Nine cooks argued about mackerel.")]
    [InlineData("A fleet of 23 electric workboats", "The port ordered 32 boats and a total of 25 workboats.")]
    [InlineData("1.4 million visitors in ten years", "The fair has had 1.5 million visitors.")]
    public void Another_number_of_the_same_things_is_found(string title, string body) =>
        Assert.Same(FactRules.HeadlineNumber, Assert.Single(FactCase.Check(body, $"title: {title}")).Rule);

    [Theory]
    [InlineData("412 apprentices on one rope", "Four hundred and twelve apprentices pulled; 415 apprentices had been invited.")]
    [InlineData("412 apprentices on one rope", "Of 415 apprentices some were ill, 36 apprentices came from Sennick.")]
    [InlineData("60,000 visitors came", "The gates counted 61,730 visitors.")]
    [InlineData("412 apprentices on one rope", "Some 400 apprentices pulled, more than 410 apprentices in the end.")]
    [InlineData("412 apprentices on one rope", "The 415 first-year apprentices pulled.")]
    [InlineData("412 apprentices on one rope", "The rope weighs 415 kilograms.")]
    [InlineData("Six days on the quay", "After seven days the quay is empty.")]
    [InlineData("2026 exhibitors", "There are 2027 exhibitors.")]
    [InlineData("Three cooks argue", "Two cooks stayed.")]
    public void A_number_that_agrees_or_is_rounded_or_of_a_part_is_none(string title, string body) =>
        Assert.Empty(FactCase.Check(body, $"title: {title}"));

    [Fact]
    public void Words_of_another_language_are_left_alone() =>
        Assert.Empty(FactCase.Check("Es kamen 415 Filets.", "title: 412 Filets auf einem Tisch\nlang: de"));
}
