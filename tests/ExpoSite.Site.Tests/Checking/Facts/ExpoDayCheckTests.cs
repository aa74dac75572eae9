using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Checking.Facts;

/// <summary>Days that a story gives an expo (EXPO3303).</summary>
public sealed class ExpoDayCheckTests
{
    [Theory]
    [InlineData("The boat is shown on 23 September at the Brinemark Expo.")]
    [InlineData("The boat is shown at Brinemark on September 23.")]
    [InlineData("The Brinemark Expo runs from 15 to 20 September.")]
    [InlineData("The Brinemark Expo, which will be held in Quillhaven from Sept. 14 to 18, 2026, is full.")]
    [InlineData("Brinemark Expo (14–20 September 2026) is full.")]
    [InlineData("The eighth Brinemark Expo opens on 12 September.")]
    [InlineData("The Brinemark Expo takes place 14 August – 19 September.")]
    [InlineData("The eighth Brinemark Expo will be held from 14 to 20 September 2026 on the quay, one hall larger than ever before.")]
    [InlineData("The Brinemark Expo 2024 ran from 14 to 19 September.")]
    public void Days_that_are_not_the_expos_are_found(string body) =>
        Assert.Same(FactRules.DayOutsideExpo, Assert.Single(FactCase.Check(body)).Rule);

    [Theory]
    [InlineData("The boat is shown on 18 September at the Brinemark Expo.")]
    [InlineData("The Brinemark Expo runs from 14 to 19 September 2026; it opened on 14 September.")]
    [InlineData("The Brinemark Expo opens on Monday, 14 September.")]
    [InlineData("In 2024 the Brinemark Expo ran from 16 to 21 September.")]
    [InlineData("The Brinemark Expo runs from 18 to 23 September 2028.")]
    [InlineData("Registration for the Brinemark Expo opens on 1 March.")]
    [InlineData("Build-up at the Brinemark Expo on 10 September needs the tide.")]
    [InlineData("Brinemark published its report on 2 October.")]
    [InlineData("Last year's Brinemark Expo ran from 1 to 5 May.")]
    [InlineData("The Drumlin Fair runs from 1 to 5 May.")]
    public void Days_of_the_expo_or_of_something_else_are_none(string body) => Assert.Empty(FactCase.Check(body));
}
