using ExpoSite.Core.Wording;

namespace ExpoSite.Core.Tests.Wording;

/// <summary>The cardinal rules, compared with those of CLDR 48 as a browser has them: <c>new Intl.PluralRules('pl').select(5)</c>.</summary>
public sealed class PluralRulesTests
{
    private static readonly int[] Samples = [0, 1, 2, 3, 4, 5, 10, 11, 12, 14, 21, 22, 25, 100, 101, 102, 111, 1000, 1001];

    // A hyphen is "other".
    [Theory]
    [InlineData("en", "- one - - - - - - - - - - - - - - - - -")]
    [InlineData("zh-Hans", "- - - - - - - - - - - - - - - - - - -")]
    [InlineData("zh-Hant", "- - - - - - - - - - - - - - - - - - -")]
    [InlineData("ja", "- - - - - - - - - - - - - - - - - - -")]
    [InlineData("ko", "- - - - - - - - - - - - - - - - - - -")]
    [InlineData("ar", "zero one two few few few few many many many many many many - - - many - -")]
    [InlineData("he", "- one two - - - - - - - - - - - - - - - -")]
    [InlineData("fa", "one one - - - - - - - - - - - - - - - - -")]
    [InlineData("de", "- one - - - - - - - - - - - - - - - - -")]
    [InlineData("fr", "one one - - - - - - - - - - - - - - - - -")]
    [InlineData("es", "- one - - - - - - - - - - - - - - - - -")]
    [InlineData("pt", "one one - - - - - - - - - - - - - - - - -")]
    [InlineData("pt-PT", "- one - - - - - - - - - - - - - - - - -")]
    [InlineData("it", "- one - - - - - - - - - - - - - - - - -")]
    [InlineData("nl", "- one - - - - - - - - - - - - - - - - -")]
    [InlineData("pl", "many one few few few many many many many many many few many many many few many many many")]
    [InlineData("ru", "many one few few few many many many many many one few many many one few many many one")]
    [InlineData("uk", "many one few few few many many many many many one few many many one few many many one")]
    [InlineData("tr", "- one - - - - - - - - - - - - - - - - -")]
    [InlineData("vi", "- - - - - - - - - - - - - - - - - - -")]
    [InlineData("id", "- - - - - - - - - - - - - - - - - - -")]
    [InlineData("hi", "one one - - - - - - - - - - - - - - - - -")]
    [InlineData("th", "- - - - - - - - - - - - - - - - - - -")]
    public void A_number_takes_the_form_of_its_language(string language, string categories) => Assert.Equal(
        categories.Split(' ').Select(c => c == "-" ? "other" : c),
        Samples.Select(n => PluralRules.Names[(int)PluralRules.Of(language, n)]));

    [Theory]
    [InlineData("de-AT", "de")]
    [InlineData("ar-EG", "ar")]
    [InlineData("et", "en")]
    [InlineData("pt-pt", "en")]
    public void A_region_counts_as_its_language_and_an_unknown_language_as_English(string language, string other) =>
        Assert.Equal(Samples.Select(n => PluralRules.Of(other, n)), Samples.Select(n => PluralRules.Of(language, n)));

    [Theory]
    [InlineData("ja", "other")]
    [InlineData("en", "one other")]
    [InlineData("he", "one two other")]
    [InlineData("ru", "one few many")]
    [InlineData("ar", "zero one two few many other")]
    public void The_categories_of_a_language_are_those_that_whole_numbers_take(string language, string categories) =>
        Assert.Equal(categories.Split(' '), PluralRules.CategoriesOf(language).Order().Select(c => PluralRules.Names[(int)c]));
}
