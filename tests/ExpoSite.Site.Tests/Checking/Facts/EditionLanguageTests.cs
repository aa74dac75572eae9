using ExpoSite.Site.Facts.Languages;
using ExpoSite.Site.Facts.Text;
using ExpoSite.Site.Markdown.Parsing;

namespace ExpoSite.Site.Tests.Checking.Facts;

/// <summary>Ordinals of German, French and Spanish.</summary>
public sealed class EditionLanguageTests
{
    [Theory]
    [InlineData("de", "neunte", 9)]
    [InlineData("de", "Einunddreißigsten", 31)]
    [InlineData("de", "zwanzigster", 20)]
    [InlineData("de", "9. Ausgabe", 9)]
    [InlineData("fr", "neuvième", 9)]
    [InlineData("fr", "dix-septième", 17)]
    [InlineData("fr", "trente et unième", 31)]
    [InlineData("fr", "1re", 1)]
    [InlineData("fr", "9ème", 9)]
    [InlineData("fr", "XIVe", 14)]
    [InlineData("es", "novena", 9)]
    [InlineData("es", "decimoctava", 18)]
    [InlineData("es", "vigésimo primera", 21)]
    [InlineData("es", "9.ª", 9)]
    [InlineData("es", "9º", 9)]
    [InlineData("es", "XIX", 19)]
    public void An_ordinal_is_read_in_words_and_in_figures(string language, string written, int number) =>
        Assert.Equal(number, Assert.Single(Find(language, written)).Value);

    [Theory]
    [InlineData("de", "Um 9.")]
    [InlineData("de", "Im Jahr 2024. Dann")]
    [InlineData("fr", "quatre-vingt-dix")]
    [InlineData("fr", "9 halls")]
    [InlineData("es", "V")]
    [InlineData("es", "9.5")]
    public void Other_numbers_are_none(string language, string written) => Assert.Empty(Find(language, written));

    [Theory]
    [InlineData("it")]
    [InlineData("en-GB")]
    public void Other_languages_have_no_grammar(string language) => Assert.Null(EditionGrammar.Of(language));

    [Fact]
    public void A_variety_of_a_language_is_read_like_it() => Assert.Same(EditionGrammar.Of("de"), EditionGrammar.Of("DE-at"));

    private static List<OrdinalInText> Find(string language, string written)
    {
        EditionGrammar grammar = EditionGrammar.Of(language)!;
        return OrdinalInText.Find(
            new StoryText(StoryPart.Body, new SourcedText(written, [], []), grammar.OrdinalsHaveStop), grammar.OrdinalAt);
    }
}
