using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Tests.Markdown;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("One. Two.", 20, "One. Two.")]
    [InlineData("One is short. Two is a little longer.", 20, "One is short.")]
    [InlineData("Dr. Venn and J. Reith left. They came back later.", 40, "Dr. Venn and J. Reith left.")]
    [InlineData("\"One.\" Two is what follows here.", 20, "\"One.\"")]
    [InlineData("A sentence without an end in sight", 20, "A sentence without…")]
    public void A_text_is_cut_between_sentences_or_else_between_words(string text, int length, string expected) =>
        Assert.Equal(expected, Sentences.Start(text, length));
}
