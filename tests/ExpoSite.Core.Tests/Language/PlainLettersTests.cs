using ExpoSite.Core.Language;
using ExpoSite.Core.Text;

namespace ExpoSite.Core.Tests.Language;

public sealed class PlainLettersTests
{
    [Theory]
    [InlineData("Août", "aout")]
    [InlineData("AOUT", "aout")]
    public void Case_and_accents_make_no_other_word(string text, string plain) => Assert.Equal(plain, PlainLetters.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_is_no_fault() => Assert.Equal("marz\uFFFD", PlainLetters.Of("MÄRZ\uD800"));

    [Theory]
    [InlineData("Brekk's", "Brekk")]
    [InlineData("Brekk’S", "Brekk")]
    [InlineData("'s", "'s")]
    [InlineData("Brekks'", "Brekks'")]
    public void A_possessive_is_taken_off(string word, string bare) => Assert.Equal(bare, EnglishStems.Bare(word).ToString());

    [Fact]
    public void Words_are_found_in_any_case()
    {
        var words = WordSet.Of("the\n  of");
        Assert.True(words.Contains("Of"));
        Assert.False(words.Contains("off"));
        Assert.True(WordSet.Of(words, WordSet.Of("for")).Contains("FOR"));
    }

    [Fact]
    public void Edits_are_counted_in_any_case() => Assert.Equal(1, NearestName.Distance("Brekk", "BERKK"));

    [Fact]
    public void A_line_has_words_by_its_spaces_and_half_of_its_characters_without() => Assert.Equal(5, TextWords.Count("Hall 7 盐标博览会"));
}
