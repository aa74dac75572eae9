using ExpoSite.Core.Language;

namespace ExpoSite.Core.Tests.Language;

public sealed class TextWordsTests
{
    [Theory]
    [InlineData("The fair's hall-7, R&D (2,9 GWh)!", "The fair s hall 7 R D 2 9 GWh")]
    [InlineData("हिन्दी में", "हिन्दी में")]
    [InlineData("e\u0301te\u0301 𝐀𝐁", "e\u0301te\u0301 𝐀𝐁")]
    [InlineData("盐标博览会 opens", "盐标博览会 opens")]
    [InlineData(" …!", "")]
    [InlineData("", "")]
    public void A_word_is_a_run_of_letters_digits_and_marks(string text, string words) =>
        Assert.Equal(words, Join(text, TextWords.In(text)));

    [Theory]
    [InlineData("exhibitors' don't 'n' l’eau", "exhibitors don't n l’eau")]
    public void An_apostrophe_joins_where_it_may(string text, string words) =>
        Assert.Equal(words, Join(text, TextWords.In(text, TextWords.Apostrophe)));

    [Theory]
    [InlineData("R&D of Vance-Holm's, - & x", "R&D of Vance-Holm's x")]
    public void Marks_of_names_join_where_they_may(string text, string words) =>
        Assert.Equal(words, Join(text, TextWords.In(text, TextWords.NameMark)));

    [Theory]
    [InlineData("61,730 or 2.9, v1.2", "61,730 or 2.9 v1.2")]
    public void Marks_of_numbers_join_where_they_may(string text, string words) =>
        Assert.Equal(words, Join(text, TextWords.In(text, TextWords.NumberMark)));

    [Theory]
    [InlineData("盐标expo开 서울에서", "盐 标 expo 开 서 울 에 서")]
    public void East_Asian_text_is_compared_character_by_character(string text, string words) =>
        Assert.Equal(words, Join(text, TextWords.In(text, alone: Script.IsEastAsian)));

    [Theory]
    [InlineData("盐标 서울에서 ไทย, 「港」、", "盐 标 서울에서 ไ ท ย 港")]
    public void Names_in_scripts_without_spaces_may_end_at_any_character(string text, string words) =>
        Assert.Equal(words, Join(text, TextWords.In(text, alone: Script.IsUnspaced)));

    [Fact]
    public void The_end_of_a_word_is_found_from_its_start() => Assert.Equal(9, TextWords.EndAt("the boats' sail", 4));

    private static string Join(string text, TextWordReader words) =>
        string.Join(' ', words.ToArray().Select(w => text.Substring(w.Start, w.Length)));
}
