using ExpoSite.Normalize.Stories;

namespace ExpoSite.Normalize.Tests.Stories;

public sealed class StoryDescriptionTests
{
    private const string Sentence = "The floating hall opens on Thursday, two weeks before the fair begins on the quay.";

    [Theory]
    [InlineData("Nine cranes", null)]
    [InlineData("上海…", null)]
    [InlineData(Sentence + " It holds forty…", Sentence)]
    [InlineData(Sentence + " It was opened by Dr. Anna [...]", Sentence)]
    [InlineData(Sentence, Sentence)]
    [InlineData(null, null)]
    public void A_sentence_that_was_cut_off_describes_nothing(string? stated, string? expected) =>
        Assert.Equal(stated == "Nine cranes" ? stated : expected, StoryDescription.Whole(stated));

    [Theory]
    [InlineData("How early do the gates open?")]
    [InlineData("At eight.")]
    [InlineData("Thursday, 24 September 2026, 2:00 pm, Gate 3 on the north quay of the harbour")]
    [InlineData("Monday")]
    public void Questions_labels_and_date_lines_describe_nothing(string line) =>
        Assert.Equal(Sentence, StoryDescription.Opening([line, Sentence]));

    [Fact]
    public void Labels_alone_give_no_description() => Assert.Null(StoryDescription.Opening(["Monday", "Tuesday"]));
}
