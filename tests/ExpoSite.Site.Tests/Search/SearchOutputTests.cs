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
    public void Captions_and_notes_are_found_and_the_numbers_of_notes_are_not()
    {
        using JsonDocument words = JsonDocument.Parse(new SmallSite()
            .With(SmallSite.Story("a", "title: A\npublished: 2026-09-14",
                "Ice[^n] here.\n\n![](/media/none.png \"Anchovies\")\n\n[^n]: Brine by the *crate*.\n"))
            .Render()["search/words-0.json"]);

        Assert.All(["ice", "anchovies", "brine", "crate"], word => Assert.True(words.RootElement.TryGetProperty(word, out _), word));
        Assert.False(words.RootElement.TryGetProperty("1", out _));
    }

    [Fact]
    public void A_word_that_most_stories_of_a_large_site_have_counts_in_headlines_alone()
    {
        IEnumerable<string> Index(int count) => new SmallSite()
            .With([.. Enumerable.Range(1, count).Select(i => SmallSite.Story(
                $"s{i}", $"title: {(i == 7 ? "The" : "A")} story {i}\npublished: 2026-09-14", i % 3 == 0 ? "the quay" : "the pier"))])
            .Rendered(path => path.StartsWith("search/words", StringComparison.Ordinal));
        int Stories(IEnumerable<string> index, string word) => index.Sum(text =>
        {
            using JsonDocument words = JsonDocument.Parse(text);
            return words.RootElement.TryGetProperty(word, out JsonElement postings) ? postings.GetArrayLength() : 0;
        });

        string[] large = [.. Index(1_000)];
        Assert.Equal((1, 333), (Stories(large, "the"), Stories(large, "quay")));
        Assert.Equal(30, Stories(Index(30), "the"));
    }

    [Theory]
    [InlineData("de", true)]
    [InlineData("en", false)]
    public void A_part_of_a_compound_is_found_where_compounds_are_one_word(string language, bool isFound)
    {
        using JsonDocument words = JsonDocument.Parse(new SmallSite { Configuration = "title: T\nurl: https://example.org/\nlanguage: " + language }
            .With(
                SmallSite.Story("a", "title: Hafenmessen\npublished: 2026-09-14", "Unternehmen im Messegeländeplan, eine Baumesse. Hausbau."),
                SmallSite.Story("b", "title: B\npublished: 2026-09-13", "Die Messe, ein Plan, das Gelände, der Bau; wir nehmen unter."))
            .Render()["search/words-0.json"]);
        int[] Stories(string word) => [.. words.RootElement.GetProperty(word).EnumerateArray().Select(p => p.GetInt32())];

        Assert.Equal(isFound ? [2, 3] : [3], Stories("messe"));
        Assert.Equal(isFound ? [0, 3] : [3], Stories("gelände"));
        Assert.Equal(isFound ? [0, 3] : [3], Stories("plan"));
        // Parts of four letters, and nothing after a preposition.
        Assert.Equal([3], Stories("bau"));
        Assert.Equal([3], Stories("nehmen"));
    }

    [Fact]
    public void Names_lead_to_the_pages_about_them_and_tags_of_one_story_are_left_to_it()
    {
        SortedDictionary<string, string> site = new SmallSite().With(
            SmallSite.Story("a", "title: A\npublished: 2026-09-14\ntags: [Rotors, Quays]\nauthors: [Ann Lee]"),
            SmallSite.Story("b", "title: B\npublished: 2026-09-13\ntags: [Rotors]")).Render();

        using JsonDocument names = JsonDocument.Parse(site["search/names.json"]);
        Assert.Equal(
            ["[\"Ann Lee\",\"/author/ann-lee/\",\"Author\",1]", "[\"Rotors\",\"/tag/rotors/\",\"Tag\",2]"],
            names.RootElement.EnumerateArray().Select(n => n.GetRawText()));
    }

    [Fact]
    public void An_empty_site_has_a_search_page_and_no_index()
    {
        SortedDictionary<string, string> site = new SmallSite().Render();

        Assert.Contains("search/index.html", site.Keys);
        Assert.DoesNotContain(site.Keys, p => p.StartsWith("search/words", StringComparison.Ordinal));
    }
}
