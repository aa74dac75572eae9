using ExpoSite.Core.Text;

namespace ExpoSite.Core.Tests;

public sealed class SlugTests
{
    [Theory]
    [InlineData("China's Big Market: Ärzte & Co.", "chinas-big-market-ärzte-co")]
    [InlineData("  --Hall 7.2 / Level B-- ", "hall-7-2-level-b")]
    [InlineData("进口博览会 2025", "进口博览会-2025")]
    [InlineData("Re\u0301sume\u0301", "résumé")]
    [InlineData("A\uFFFE quay", "a-quay")]
    public void A_slug_keeps_letters_and_digits_of_any_script(string text, string expected) =>
        Assert.Equal(expected, Slug.From(text)?.Value);

    [Theory]
    [InlineData("")]
    [InlineData(" -- !!! ")]
    public void A_text_without_letters_has_no_slug(string text) => Assert.Null(Slug.From(text));

    [Theory]
    [InlineData("one two three", 13, "one-two-three")]
    [InlineData("one two three", 12, "one-two")]
    [InlineData("one two three", 8, "one-two")]
    [InlineData("one two three", 7, "one-two")]
    [InlineData("one two three", 6, "one")]
    [InlineData("one two three", 2, "on")]
    public void A_long_slug_is_cut_between_words(string text, int longest, string expected) =>
        Assert.Equal(expected, Slug.From(text, longest)?.Value);
}
