using ExpoSite.Core.Text;

namespace ExpoSite.Core.Tests;

public sealed class ShellWordTests
{
    [Theory]
    [InlineData("input/raw/a-1_b.txt", "input/raw/a-1_b.txt")]
    [InlineData("input/raw/große-Messe.txt", "input/raw/große-Messe.txt")]
    [InlineData("https://example.org/news/", "https://example.org/news/")]
    [InlineData("input/raw/the day (2).txt", "\"input/raw/the day (2).txt\"")]
    [InlineData("it's.txt", "\"it's.txt\"")]
    [InlineData("5 $HOME `id`.txt", "'5 $HOME `id`.txt'")]
    [InlineData("it's \"so\".txt", "'it'\\''s \"so\".txt'")]
    [InlineData("~/a.txt", "\"~/a.txt\"")]
    [InlineData("", "\"\"")]
    public void A_name_is_one_word_of_a_command_line(string name, string word) => Assert.Equal(word, ShellWord.Of(name));
}
