using System.Globalization;
using CsCheck;
using ExpoSite.Core.Language;

namespace ExpoSite.Core.Tests.Language;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("Hall 7 opens. It was attended by Dr. Anna Wilhelmina Rosenthal, who spoke.", 50,
        "Hall 7 opens. It was attended by Dr. Anna…")]
    [InlineData("The hall opens at nine o'clock. The minister came by boat.", 40, "The hall opens at nine o'clock.")]
    [InlineData("“The hall is open.” The minister came by boat and left.", 30, "“The hall is open.”")]
    [InlineData("Am 5. Mai beginnt die Messe in der Halle und dauert an.", 20, "Am 5. Mai beginnt…")]
    [InlineData("展览会开幕。组织者表示，观众很多，展览会将持续六天。", 12, "展览会开幕。")]
    [InlineData("上海 展览会今天在上海开幕来自二十个国家和地区的企业参加", 12, "上海 展览会今天在上海…")]
    [InlineData("Short.", 280, "Short.")]
    public void A_text_is_cut_between_sentences_else_words(string text, int longest, string expected) =>
        Assert.Equal(expected, Excerpt.Of(text, longest));

    [Theory]
    [InlineData("The hall opens at nine, on Monday. The minister came by boat.", 50, "The hall opens at nine, on Monday.")]
    [InlineData("The hall was opened by Dr. Anna Rosenthal, who spoke. It rained.", 40, "The hall was opened by Dr. Anna Rosenthal, who spoke.")]
    [InlineData("Yes. The hall was opened by the mayor, who spoke.", 30, "Yes. The hall was opened by the mayor, who spoke.")]
    [InlineData("展览会开幕，组织者表示，观众很多，展览会将持续六天。第二段。", 14, "展览会开幕，组织者表示，观众很多，展览会将持续六天。")]
    [InlineData("Short", 280, "Short")]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y z", 12, "a b c d e…")]
    public void A_sentence_is_given_whole_up_to_twice_the_length(string text, int about, string expected) =>
        Assert.Equal(expected, Excerpt.WholeSentences(text, about));

    [Theory]
    [InlineData("😀")]
    [InlineData("e\u0301")]
    [InlineData("👩‍👩‍👧")]
    [InlineData("🇩🇪")]
    public void A_character_as_readers_see_it_is_never_cut(string character)
    {
        string text = string.Concat(Enumerable.Repeat(character, 400));
        for (int longest = 20; longest < 40; longest++)
        {
            string cut = Excerpt.Of(text, longest);
            Assert.EndsWith("…", cut, StringComparison.Ordinal);
            Assert.Equal(0, (cut.Length - 1) % character.Length);
        }
    }

    private static readonly string[] Pieces = ["a", "é", "。", ". A", " ", "😀", "\u0301", "\u200D", "世", "🇩🇪", "\"", "Dr."];

    [Fact]
    public void Any_text_is_cut_within_its_length_into_whole_characters() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 60].Select(string.Concat).Sample(
            text =>
            {
                string cut = Excerpt.Of(text, 24);
                int kept = cut.EndsWith('…') ? cut.Length - 1 : cut.Length;
                return cut.Length <= 24 || cut == text || StringInfo.ParseCombiningCharacters(text).Contains(kept);
            },
            iter: 2_000,
            threads: 1,
            seed: new PCG(1, 1).ToString());
}
