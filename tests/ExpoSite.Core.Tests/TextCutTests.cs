using ExpoSite.Core.Text;

namespace ExpoSite.Core.Tests;

public sealed class TextCutTests
{
    [Theory]
    [InlineData("hall", 10, "hall")]
    [InlineData("hall", 2, "ha")]
    [InlineData("a\uD83D\uDE00b", 2, "a")]
    [InlineData("a\uD83D\uDE00b", 3, "a\uD83D\uDE00")]
    [InlineData("cafe\u0301s", 4, "caf")]
    [InlineData("a\uD83D\uDC69\u200D\uD83D\uDE80b", 4, "a")]
    [InlineData("a\uD83D\uDC4B\uD83C\uDFFDb", 3, "a")]
    [InlineData("ab\r\ncd", 3, "ab")]
    [InlineData("", 0, "")]
    [InlineData("\uD83D\uDE00", 0, "")]
    [InlineData("\uD83D", 5, "\uD83D")]
    public void A_text_is_cut_between_characters_as_people_see_them(string text, int length, string start) =>
        Assert.Equal(start, TextCut.Start(text, length));

    [Fact]
    public void An_endless_run_of_marks_is_cut_too() => Assert.Equal(500, TextCut.Start("x" + new string('\u0301', 1_000_000), 500).Length);
}
