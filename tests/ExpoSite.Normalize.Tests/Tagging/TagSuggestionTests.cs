using System.Collections.Immutable;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Tagging;

namespace ExpoSite.Normalize.Tests.Tagging;

public sealed class TagSuggestionTests
{
    private const string Body =
        """
        The Avella Machine Fair (AMF) opened on Monday. Visitors from Norway and Chile came to the AMF by ship, many of them for the first time.

        Norway sends forty companies. However, the AMF has room for more, and so has the Harbour of Ideas beside it.

        People like the Harbour of Ideas, said the AMF. Norway likes it too.
        """;

    [Fact]
    public void Names_that_recur_are_chosen_and_an_acronym_goes_with_its_name()
    {
        ImmutableArray<string> tags = Tags.Of("AMF Opens With Guests From Norway", Body);
        Assert.Contains("Avella Machine Fair", tags);
        Assert.Contains("Harbour of Ideas", tags);
        Assert.DoesNotContain("AMF", tags);
    }

    [Fact]
    public void Weekdays_verbs_and_quantities_are_no_tags()
    {
        string[] unwanted = ["Monday", "opened", "forty", "likes", "time", "people"];
        Assert.Empty(Tags.Of("AMF Opens With Guests From Norway", Body).Intersect(unwanted, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_country_is_named_whether_the_text_says_its_name_a_short_form_or_whose_something_is()
    {
        const string text = "The Chilean growers sold out. A second Chilean crew came with U.S. buyers. American and British guests "
            + "stayed, and the UK pavilion closed.";
        Assert.Superset(
            new HashSet<string> { "Chile", "United States", "United Kingdom" },
            Tags.Of("Chilean Growers Sell Out", text).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void A_country_within_a_longer_name_is_not_what_the_text_is_about()
    {
        const string text =
            "The Jordan Fittings company sells pumps. Jordan Fittings has sold pumps for years, and the pumps of Jordan Fittings last.";
        Assert.DoesNotContain("Jordan", Tags.Of("Pumps That Last", text));
    }

    [Fact]
    public void A_person_is_named_in_full_although_the_text_goes_on_with_the_surname()
    {
        const string text = "Quay foreman Wilma Starkadder opened the gate. Starkadder has held the key for years. \"It is heavy,\" said "
            + "Starkadder of the key.";
        ImmutableArray<string> tags = Tags.Of("Starkadder Opens the Gate", text);
        Assert.Contains("Wilma Starkadder", tags);
        Assert.DoesNotContain("Starkadder", tags);
    }

    [Fact]
    public void Titles_are_no_part_of_a_name()
    {
        const string text =
            "Norwegian Minister Olav Brekkdal came by ship. Mr. Brekkdal liked the ship, and Prime Minister Ada Holm liked Olav Brekkdal.";
        ImmutableArray<string> tags = Tags.Of("Guests Arrive", text);
        Assert.Contains("Olav Brekkdal", tags);
        Assert.Contains("Ada Holm", tags);
    }

    [Fact]
    public void A_list_of_two_names_gives_two_and_a_ministry_of_two_things_is_one()
    {
        const string text = "The Ministry of Ropes and Tar met Corvane and Brill. The Ministry of Ropes and Tar paid Corvane, and Brill "
            + "paid the Ministry of Ropes and Tar.";
        ImmutableArray<string> tags = Tags.Of("A Meeting", text);
        Assert.Contains("Ministry of Ropes and Tar", tags);
        Assert.Contains("Corvane", tags);
        Assert.Contains("Brill", tags);
    }

    [Fact]
    public void A_letter_of_a_hall_is_no_initial() =>
        Assert.Contains(
            "Hall D", Tags.Of("Lost Things", "Umbrellas were lost in Hall D. Umbrellas were found in Hall D. Scarves stayed in Hall D."));

    [Fact]
    public void The_city_of_a_dateline_is_written_as_a_name() =>
        Assert.Contains(
            "Quillhaven", Tags.Of("Boats Sold", "QUILLHAVEN, 3 May - Boats were sold in the harbour on the last day, and the boats left."));

    [Fact]
    public void A_term_that_recurs_is_one_tag()
    {
        const string text =
            "There is a rope bridge over the basin. Whoever takes the rope bridge finds the quay, and nobody pays for a rope bridge.";
        Assert.Contains("rope bridge", Tags.Of("A New Rope Bridge", text));
    }

    [Fact]
    public void What_the_page_states_comes_first_where_the_text_speaks_of_it_and_the_category_never()
    {
        ImmutableArray<string> tags = Tags.Of("AMF Opens", Body, category: "Norway", keywords: ["ships", "norway"]);
        Assert.Equal("ships", tags[0]);
        Assert.DoesNotContain("Norway", tags, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Keywords_of_which_the_text_says_nothing_are_the_whole_sites() =>
        Assert.Empty(Tags.Of("AMF Opens", Body, keywords: ["gardens", "weather", "horoscope"])
            .Intersect(["gardens", "weather", "horoscope"], StringComparer.Ordinal));

    [Fact]
    public void A_story_has_at_most_eight_tags()
    {
        string[] names = ["Ulvik", "Brome", "Cradock", "Dunmore", "Elvas", "Farrow", "Gisla", "Hestad", "Ilmen", "Jostedal"];
        string text = string.Join(' ', names.Select(n => $"The yard of {n} sells boats. Nobody knows {n}."));
        Assert.Equal(8, Tags.Of("What Is Sold", text).Length);
    }

    [Theory]
    [InlineData("The keel of the boat weighs 40 kilos, and the builder of the boat rows alone.", "weighs")]
    [InlineData("The lamps hung from the beams of the hall, and the hall was dark.", "hung")]
    [InlineData("The organiser of the fair contradicts herself about the halls of the fair.", "contradicts")]
    [InlineData("Boats wait offshore, and the quay of the port is full of boats.", "offshore")]
    public void A_verb_or_adverb_that_stands_in_no_nouns_place_is_no_tag(string text, string word) =>
        Assert.DoesNotContain(word, Tags.Of("At the Fair", text));

    [Fact]
    public void A_tag_tells_why_it_was_chosen()
    {
        TagReading reading = TagSuggestion.Read("AMF Opens With Guests From Norway", [.. PlainMarkdown.Paragraphs(Body)], [], null);
        ChosenTag tag = new SiteTags([reading], []).Choose([new UntaggedText(reading, null)])[0].Single(t => t.Form == "Norway");
        Assert.Equal("country in the headline, 4 times", tag.Reason);
        Assert.InRange(tag.Confidence, 0.5, 1);
    }
}
