using CsCheck;

namespace ExpoSite.Site.Tests.Checking.Facts;

/// <summary>Whatever people write, facts are read without an exception, in bounded time.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Words =
    [
        "the", "Of", "17th", "sixth", "twenty", "-", "first", "edition", "of", "Brinemark", "Expo", "2024", "9999", "Coldthred", "Undertow",
        "Salt", "Summit", "(SS)",
        "412", "61,730", "1,2,3", "apprentices", "hundred", "million", "and", "31", "September", "to", "February 30", "runs from", "第六届",
        "第十十届", "盐港博览会", "제3회",
        "’s", "é", "😀", "\uD83D", "\n\n", ".", " (", ")", "**", "&", "Viet Nam", "(", "at", "on",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 40]
        .Select(words => string.Join(' ', words));

    [Fact]
    public void Any_words_give_findings_within_the_file() => Gen.Select(Text, Text, Text).Sample((title, one, two) =>
        Assert.All(
            FactCase.CheckAll(($"title: {Quoted("A" + title)}\ndescription: {Quoted("A" + two)}", one), ("title: B", two)),
            d => Assert.True(d.Position.Line is > 0 and < 200)), iter: 100);

    [Theory]
    [InlineData("17th Salt Summit ")]
    [InlineData("sixth edition of Brinemark ")]
    [InlineData("412 apprentices and 413 cooks Coldthred ")]
    [InlineData("Coldthread 第六届盐港博览会")]
    public void A_long_text_without_a_full_stop_takes_no_longer_than_reading_it(string part) =>
        Assert.True(FactCase.Check(string.Concat(Enumerable.Repeat(part, 5_000)), "title: 411 apprentices").Count < 1_000);

    private static string Quoted(string text) =>
        "\"" + text.Replace("\n", " ", StringComparison.Ordinal).Replace("\uD83D", "", StringComparison.Ordinal) + "\"";
}
