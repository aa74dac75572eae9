using System.Text.Json;

namespace ExpoSite.Site.Tests.Search;

public sealed class SearchOutputTests
{
    [Fact]
    public void A_word_names_its_stories_by_their_place_and_the_weightiest_field()
    {
        SortedDictionary<string, string> site = new SmallSite().With(
            SmallSite.Story("a", "title: Rotors in Hall B\npublished: 2026-09-14", "A rotor turns."),
            SmallSite.Story("b", "title: Nothing turns\npublished: 2026-09-13\ntags: [Rotors]", "Rotors *stand* &amp; wait.")).Render();

        using JsonDocument words = JsonDocument.Parse(site["search/words-0.json"]);

        Assert.Equal("[2,4]", words.RootElement.GetProperty("rotors").GetRawText());
        Assert.Equal("[0]", words.RootElement.GetProperty("rotor").GetRawText());
        Assert.Equal("[3]", words.RootElement.GetProperty("stand").GetRawText());
        Assert.False(words.RootElement.TryGetProperty("amp", out _));
        using JsonDocument stories = JsonDocument.Parse(site["search/stories-0.json"]);
        Assert.Equal(["Rotors in Hall B", "Nothing turns"], stories.RootElement.EnumerateArray().Select(s => s[0].GetString()));
        Assert.Equal("/2026/09/a/", stories.RootElement[0][1].GetString());
    }

    [Fact]
    public void Words_that_most_stories_have_are_left_out()
    {
        SourceFile[] stories = [.. Enumerable.Range(1, 30).Select(i => SmallSite.Story($"s{i}", $"title: Story {i}\npublished: 2026-09-14", i % 3 == 0 ? "the quay" : "the pier"))];
        using JsonDocument words = JsonDocument.Parse(new SmallSite().With(stories).Render()["search/words-0.json"]);

        Assert.False(words.RootElement.TryGetProperty("the", out _));
        Assert.True(words.RootElement.TryGetProperty("quay", out JsonElement quay));
        Assert.Equal(10, quay.GetArrayLength());
    }

    [Fact]
    public void An_empty_site_has_a_search_page_and_no_index()
    {
        SortedDictionary<string, string> site = new SmallSite().Render();

        Assert.Contains("search/index.html", site.Keys);
        Assert.DoesNotContain(site.Keys, p => p.StartsWith("search/words", StringComparison.Ordinal));
    }
}
