using ExpoSite.Core.Language;

namespace ExpoSite.Core.Tests.Language;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("One is short. Two is a little longer.", 20, "One is short.")]
    [InlineData("Dr. Venn and J. Reith left. They came back later.", 40, "Dr. Venn and J. Reith left.")]
    [InlineData("\"One two.\" Two is what follows here.", 20, "\"One two.\"")]
    [InlineData("TALLAHASSEE, Fla. (AP) The state sued on Friday.", 40, "TALLAHASSEE, Fla. (AP) The state sued…")]
    [InlineData("A sentence without an end in sight", 20, "A sentence without…")]
    public void A_text_is_cut_between_sentences_or_else_between_words(string text, int length, string expected) =>
        Assert.Equal(expected, Excerpt.Of(text, length));

    [Theory]
    [InlineData("The doors are open.", true)]
    [InlineData("“The doors are open.”", true)]
    [InlineData("展览会开幕。", true)]
    [InlineData("Visitors by country (2026)", false)]
    [InlineData("Doors open", false)]
    [InlineData("”", false)]
    public void A_sentence_ends_with_a_stop_and_perhaps_quotation_marks(string text, bool ends) => Assert.Equal(ends, Sentences.Ends(text));

    [Theory]
    [InlineData("C", "by", true)]
    [InlineData("C", "Hall", false)]
    [InlineData("Dr", "", true)]
    [InlineData("Nov", "2", true)]
    [InlineData("boat", "the", false)]
    public void A_full_stop_behind_an_initial_ends_no_sentence_but_one_behind_a_hall_does(
        string word, string before, bool isShortened) =>
        Assert.Equal(isShortened, Sentences.IsShortened(word, before));
}
