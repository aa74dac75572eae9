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
    [InlineData("Kæling på Øen, Straße in Łódź", "kaeling pa oen strasse in lodz")]
    [InlineData("盐标博览会 opens", "盐标 标博 博览 览会 opens")]
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
            Assert.Equal(SearchIndex.PartOf("rotor", parts), SearchIndex.PartOf("ro", parts));
    }
}
