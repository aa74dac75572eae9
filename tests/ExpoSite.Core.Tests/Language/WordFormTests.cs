using ExpoSite.Core.Language;

namespace ExpoSite.Core.Tests.Language;

public sealed class WordFormTests
{
    [Theory]
    [InlineData("countries", "country")]
    [InlineData("boxes", "box")]
    [InlineData("classes", "class")]
    [InlineData("halls", "hall")]
    [InlineData("ties", "tie")]
    [InlineData("bus", "bus")]
    [InlineData("glass", "glass")]
    [InlineData("analysis", "analysis")]
    public void A_plural_has_the_singular_that_is_written(string plural, string singular) =>
        Assert.Equal(singular, EnglishStems.Singular(plural));

    [Theory]
    [InlineData("country", "countries")]
    [InlineData("exhibitor", "exhibitors")]
    [InlineData("open", "opened")]
    [InlineData("planned", "planning")]
    [InlineData("stage", "stages")]
    public void Forms_of_one_word_have_one_stem(string one, string other) =>
        Assert.Equal(EnglishStems.Stem(one.ToCharArray()).ToString(), EnglishStems.Stem(other.ToCharArray()).ToString());

    [Fact]
    public void Hashes_that_published_sites_hold_do_not_change()
    {
        Assert.Equal(0xCBF29CE484222325UL, TextHash.Of(""));
        Assert.Equal(0xAF63DC4C8601EC8CUL, TextHash.Of("a"));
        Assert.Equal(TextHash.Of("hall"), TextHash.OfLower("HALL"));
        Assert.Equal(0UL, TextHash.Mix(0));
        Assert.NotEqual(TextHash.OfRun([1, 2]), TextHash.OfRun([2, 1]));
    }

    [Fact]
    public void Texts_share_runs_of_words_whatever_their_case_and_marks() =>
        Assert.Equal(Shingles.Of(["Hall 7 opens: early!"], 3), Shingles.Of(["hall 7", "OPENS early"], 3));
}
