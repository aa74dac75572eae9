using System.Collections.Immutable;
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
    public void What_the_page_states_comes_first_where_the_text_speaks_of_it() =>
        Assert.Equal("ships", Tags.Of("AMF Opens", Body, keywords: ["ships", "norway"])[0]);

    [Fact]
    public void Keywords_of_which_the_text_says_nothing_are_the_whole_sites() =>
        Assert.Empty(Tags.Of("AMF Opens", Body, keywords: ["gardens", "weather", "horoscope"])
            .Intersect(["gardens", "weather", "horoscope"], StringComparer.Ordinal));

    [Fact]
    public void A_name_tells_why_it_was_chosen()
    {
        (string, string) story = ("AMF Opens With Guests From Norway", Body);
        ChosenTag tag = Tags.Chosen([story, story])[0].Single(t => t.Form == "Norway");
        Assert.Equal("country in the headline, 4 times", tag.Reason);
        Assert.InRange(tag.Confidence, 0.5, 1);
    }
}
