using ExpoSite.Site.Identity;

namespace ExpoSite.Site.Tests.Identity;

public sealed class StoryMarkTests
{
    private const string Notice =
        "Press contact: the harbour office, second floor, from nine to five. Pictures are free for use with credit.";

    [Fact]
    public void An_edited_text_is_recognized() =>
        Assert.True(StoryMark.Of("A", Newsroom.Pumps).SharesTextWith(StoryMark.Of(
            "B", "Update: " + Newsroom.Pumps.Replace("all morning", "until noon", StringComparison.Ordinal) + " More tomorrow.")));

    [Fact]
    public void Another_text_is_not_even_with_the_same_notice_below()
    {
        StoryMark[] marks = [.. Enumerable.Range(1, 30).Select(n => StoryMark.Of("", Words(n) + "\n\n" + Notice))];

        for (int i = 0; i < marks.Length; i++)
            Assert.All(marks[(i + 1)..], other => Assert.False(marks[i].SharesTextWith(other)));
    }

    private static string Words(int seed) =>
        string.Join(' ', Enumerable.Range(0, 200).Select(i => $"w{((seed * 7919) + (i * i * 31) + (i * seed)) % 1000}"));

    [Fact]
    public void Case_punctuation_and_line_breaks_do_not_matter()
    {
        StoryMark one = StoryMark.Of("Hall 7 opens: early!", "One two three\nfour, five.");

        Assert.Equal(one, StoryMark.Of("HALL 7 OPENS EARLY", "ONE TWO *three* four — five"));
    }

    [Fact]
    public void A_text_without_spaces_is_compared_by_its_characters() =>
        Assert.True(StoryMark.Of("", "港口的新灯今晚首次亮起观众很多").SharesTextWith(StoryMark.Of("", "港口的新灯今晚首次亮起来了")));

    [Theory]
    [InlineData("", "", false)]
    [InlineData("word", "word", true)]
    [InlineData("two words", "two words", true)]
    [InlineData("word", "other", false)]
    public void Texts_of_a_word_or_two_are_compared_as_a_whole(string one, string other, bool same) =>
        Assert.Equal(same, StoryMark.Of("", one).SharesTextWith(StoryMark.Of("", other)));
}
