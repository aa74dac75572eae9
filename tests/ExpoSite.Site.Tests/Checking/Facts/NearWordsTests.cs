using CsCheck;
using ExpoSite.Site.Facts.Names;

namespace ExpoSite.Site.Tests.Checking.Facts;

/// <summary>Words that differ from others by one slip.</summary>
public sealed class NearWordsTests
{
    [Theory]
    [InlineData("Codlthread", "Exchanged")]
    [InlineData("Coldthraed", "Exchanged")]
    [InlineData("Coldthreda", "Exchanged")]
    [InlineData("Coldthred", "LeftOut")]
    [InlineData("Colldthread", "LeftOut")]
    [InlineData("Coldthreid", "Replaced")]
    public void A_slip_within_a_word_is_found(string written, string slip) =>
        Assert.Equal([("Coldthread", slip)], Near(written, "Halyard", "Coldthread"));

    [Theory]
    [InlineData("Coldthread")]
    [InlineData("Goldthread")]
    [InlineData("Coldthreads")]
    [InlineData("Coldthreat")]
    [InlineData("ColdThread")]
    [InlineData("Coldthrd")]
    [InlineData("")]
    public void The_word_itself_another_first_letter_and_another_ending_are_none(string written) =>
        Assert.Empty(Near(written, "Coldthread"));

    [Fact]
    public void A_capital_too_few_is_a_slip() => Assert.Equal([("TideWell", "Exchanged")], Near("Tidewell", "TideWell"));

    [Theory]
    [InlineData("M4", "M5")]
    [InlineData("Wake", "Wane")]
    public void Each_near_word_is_found_once(string written, string other) => Assert.InRange(Near(written, other, other).Count, 0, 1);

    [Fact]
    public void Every_slip_of_one_letter_is_found_whatever_the_word() =>
        Gen.Select(Gen.Char['a', 'f'].Array[5, 12], Gen.Int[1, 100]).Sample((letters, at) =>
    {
        string word = new string(letters) + "z";
        int i = 1 + (at % (word.Length - 2));
        Assert.All(
            [word.Remove(i, 1), word.Insert(i, "x"), word.Remove(i, 1).Insert(i, "x")],
            written => Assert.Contains(Near(written, word), n => n.Word == word));
    });

    private static List<(string Word, string Slip)> Near(string written, params string[] words)
    {
        var near = new NearWords();
        foreach (string word in words)
            near.Add(word);
        return [.. near.Of(written).Select(n => (n.Word, n.Slip.ToString()))];
    }
}
