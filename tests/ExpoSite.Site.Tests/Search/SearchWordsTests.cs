using ExpoSite.Site.Search;
using ExpoSite.Site.Stories.Words;

namespace ExpoSite.Site.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("The Rotor's blades", "the rotors blades")]
    [InlineData("Café-Crème, 2.9 GWh", "cafe creme 2.9 gwh")]
    [InlineData("61,730 or 61.730 visitors, 1.234.567 kg", "61730 or 61730 visitors 1234567 kg")]
    [InlineData("2,9 and v1.2.3 on 4.11.2025, in 2025.", "2.9 and v1 2 3 on 4 11 2025 in 2025")]
    [InlineData("Kæling på Øen, Straße in Łódź", "kaeling på øen strasse in lodz")]
    [InlineData("Größe U\u0308BER Çalışma İĞNE", "grösse über calisma igne")]
    [InlineData("盐标博览会 opens", "盐标 标博 博览 览会 会 opens")]
    [InlineData("人々 と 水", "人々 々 と 水")]
    [InlineData("ﾛﾎﾞｯﾄ ５Ｇ リンゴ", "ろぼ ぼっ っと と 5g りん んご ご")]
    [InlineData("박람회", "박람 람회 회")]
    [InlineData("เกลือ", "เกล กลื ลือ ือ อ")]
    [InlineData("L'ingénieur, qu’attend dell'arte O'Brien rotor's", "ingenieur attend arte obrien rotors")]
    [InlineData("والمعرض للمعرض المُعَرَّض معـرض", "معرض معرض معرض معرض")]
    [InlineData("الإلكترونية إلكترونية", "كترونيه كترونيه")]
    [InlineData("والد أل ١٢٫٥", "والد ال 12.5")]
    [InlineData("کتاب می‌شود ۷", "كتاب ميشود 7")]
    [InlineData("תַּעֲרוּכָה צה״ל צה\"ל", "תערוכה צהל צהל")]
    [InlineData("Ёлка Новый Київ", "елка новый київ")]
    [InlineData("ΈΚΘΕΣΗ ΟΔΌΣ οδός", "εκθεση οδοσ οδοσ")]
    [InlineData("Triển lãm Đà Nẵng", "trien lam da nang")]
    [InlineData("मेला दिल्ली १२", "मेला दिल्ली 12")]
    [InlineData("Messe\u00ADgelände", "messegelände")]
    [InlineData("", "")]
    [InlineData("…!", "")]
    public void Words_are_plain_letters_and_pairs_of_characters(string text, string words)
    {
        var found = new List<string>();
        SearchWords.Split(text, word => found.Add(word.ToString()));
        Assert.Equal(words, string.Join(' ', found));
    }

    [Fact]
    public void A_word_and_its_beginning_are_in_one_part()
    {
        foreach (int parts in (int[])[1, 16, 64, 256])
        {
            Assert.Equal(SearchIndex.PartOf("rotor", parts), SearchIndex.PartOf("ro", parts));
            Assert.Equal(SearchIndex.PartOf("öl", parts), SearchIndex.PartOf("ol", parts));
            Assert.Equal(SearchIndex.PartOf("展会", parts), SearchIndex.PartOf("展", parts));
        }
    }
}
