using System.Text.RegularExpressions;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.WholeSite;

public sealed partial class RelatedTests
{
    private const string Turbine = "The turbine turns in the tide, and its rotor feeds the grid from the narrows all night.";
    private const string Rotor = "A new rotor for the tide turbine was lowered into the narrows before the grid test.";
    private const string Fish = "Mackerel, herring and sprat lay on ice while cooks argued about lemon and smoke.";

    [Fact]
    public void Stories_of_one_subject_are_related() =>
        Assert.Equal("rotor", Related("turbine", Story("turbine", Turbine), Story("rotor", Rotor), Story("fish", Fish),
            Story("ice", "Cooks and ice and mackerel.")).First());

    [Fact]
    public void The_editors_choice_comes_first() =>
        Assert.Equal(
            "fish", Related("turbine", Story("turbine", Turbine, "related: [fish]"), Story("rotor", Rotor), Story("fish", Fish)).First());

    [Fact]
    public void A_story_is_related_to_others_in_its_language_even_where_it_has_few()
    {
        SourceFile[] stories =
        [
            Story("turbine", Turbine, "category: Quay"), Story("rotor", Rotor, "category: Quay"), Story("fish", Fish, "category: Quay"),
            Story("zh1", "潮汐涡轮机 turbine 的转子 rotor 为电网 grid 供电，今天在海峡进行了第一次测试，工程师很满意。", "category: Quay"),
            Story("zh2", "厨师在冰上争论鲭鱼和柠檬，海港的鱼市每天早上五点开门，来的人很多。", "category: Quay"),
            Story("de1", "Der Rotor der Turbine steht in der Tide und speist in der Nacht das Netz.", "category: Quay\nlang: de"),
        ];

        Assert.Equal(["zh2"], Related("zh1", stories));
        Assert.Empty(Related("de1", stories));
        Assert.Equal(["fish", "rotor"], Related("turbine", stories).Order());
        Assert.Equal("fish", Related("zh1", [.. stories[..3], Story("zh1", "潮汐涡轮机的转子为电网供电，今天在海峡进行了第一次测试。", "related: [fish]")]).Single());
    }

    [Fact]
    public void Small_words_of_a_language_that_is_rare_on_the_site_bring_no_stories_together()
    {
        SourceFile[] german =
        [
            Story("de1", "Aber die Glocke, die nach wie vor im Turm hängt, ist noch nicht alt.", "lang: de"),
            Story("de2", "Aber die Kräne, die nach wie vor im Hafen rosten, sind noch nicht verkauft.", "lang: de"),
            Story("de3", "Turm und Glocke gehören einer Stiftung, sagt Gretel.", "lang: de"),
        ];
        SourceFile[] english = [.. Enumerable.Range(1, 12).Select(i => Story($"en{i}", Padding(i)))];

        Assert.Equal("de3", Related("de1", [.. german, .. english]).First());
    }

    [Fact]
    public void A_recommendation_of_the_source_counts_in_both_directions()
    {
        SourceFile[] stories =
            [Story("turbine", Turbine, "recommends: [fish]"), Story("fish", Fish), Story("choir", "Singers on the quay at dusk.")];

        Assert.Contains("fish", Related("turbine", stories));
        Assert.Contains("turbine", Related("fish", stories));
    }

    [Fact]
    public void A_story_is_never_related_to_itself_or_to_its_copies()
    {
        const string agency = Turbine
            + " Engineers counted every kilowatt hour, divers cleaned the blades twice, and the harbour council asked for a second array "
            + "before the winter gales arrive from the west. Nobody had expected the seals to like the noise, but they came back each "
            + "morning and slept beside the cable.";
        const string report = Rotor
            + " Its maker had cast the hub in one piece, tested it under a crane for eleven weeks and carried it through the town by "
            + "night, while schoolchildren slept and bakers lit their ovens. Insurance covers storms, strikes and whales, according to "
            + "the contract, though not curiosity.";
        IEnumerable<string> related = Related(
            "turbine", Story("turbine", agency), Story("turbine-copy", agency), Story("rotor", report), Story("rotor-copy", report),
            Story("fish", Fish), Story("choir", "Singers on the quay at dusk."), Story("bread", "Loaves cool beside warm ovens."),
            Story("ink", "Printers wash their hands."));

        Assert.DoesNotContain("turbine", related);
        Assert.DoesNotContain("turbine-copy", related);
        Assert.Single(related, r => r.StartsWith("rotor", StringComparison.Ordinal));
    }

    [Fact]
    public void One_event_fills_no_more_than_two_places_while_there_are_others()
    {
        SourceFile[] reports = [.. Enumerable.Range(1, 6).Select(i => Story($"gate{i}", Gate(i), "category: Quay"))];
        SourceFile[] others = [.. Enumerable.Range(1, 14).Select(i => Story($"other{i}", Padding(i + 40), "category: Quay"))];

        List<string> related = Related("gate1", [.. reports, .. others]);

        Assert.Equal(5, related.Count);
        Assert.Equal(2, related.Count(r => r.StartsWith("gate", StringComparison.Ordinal)));
    }

    [Fact]
    public void One_event_fills_every_place_when_there_is_nothing_else() =>
        Assert.Equal(5, Related("gate1", [.. Enumerable.Range(1, 6).Select(i => Story($"gate{i}", Gate(i)))]).Count);

    [Theory]
    [InlineData("tags: [tides]")]
    [InlineData("countries: [Norway]")]
    [InlineData("expo: brinemark-2026")]
    public void What_front_matter_says_of_both_relates_stories_without_a_word_in_common(string keys) =>
        Assert.Equal("choir", Related("turbine", Story("turbine", Turbine, keys), Story("choir", "Singers practise until dusk.", keys),
            Story("fish", Fish), Story("bread", "Loaves cool beside warm ovens.")).First());

    [Theory]
    [InlineData("2024-03-02", "aa")]
    [InlineData("2026-09-14", "bb")]
    public void Of_two_stories_that_are_equally_near_the_one_of_the_same_week_comes_first(string day, string first)
    {
        const string body = "The tide turbine was lifted for its yearly check.";
        List<string> related = Related(
            "turbine",
            Story("turbine", Turbine, day: day), Story("aa", body + " Gulls watched.", day: "2024-03-01"),
            Story("bb", body + " Seals watched.", day: "2026-09-12"), Story("fish", Fish), Story("choir", "Singers on a quay."));

        Assert.Equal(first, related.First(r => r is "aa" or "bb"));
    }

    [Fact]
    public void Places_that_stay_free_are_filled_from_the_category_newest_first()
    {
        List<string> related = Related(
            "turbine",
            Story("turbine", Turbine, "category: Energy"),
            Story("old", "Bread rises slowly.", "category: Energy", day: "2025-01-01"),
            Story("new", "Loaves cool quickly.", "category: Energy", day: "2026-01-01"),
            Story("fish", "Cooks argued over lemon.", "category: Food"));

        Assert.Equal(["new", "old"], related.Take(2));
    }

    /// <summary>One of many reports on one event: most of the text is the same, some is new.</summary>
    private static string Gate(int number) =>
        $"The lock gate at Harrowmouth jammed half open, and forty barges wait below the weir while divers free the lower hinge. "
            + $"{Padding(number)}";

    private static string Padding(int number) => string.Join(' ', Enumerable.Range(0, 2).Select(i => $"Detail{number}x{i}"));

    private static SourceFile Story(string name, string body, string keys = "kind: article", string day = "2026-09-14") =>
        SmallSite.Story(
            name, $"title: About the {name.Replace("-copy", "", StringComparison.Ordinal)}{(name.EndsWith("-copy", StringComparison.Ordinal) ? " again" : "")}\npublished: {day}\n{keys}", body + "\n");

    private static List<string> Related(string name, params SourceFile[] stories)
    {
        string page = new SmallSite().With(stories).Render()
            .Single(f => f.Key.EndsWith($"/{name}/index.html", StringComparison.Ordinal)).Value;
        return [.. Link().Matches(page[page.IndexOf("class=\"related\"", StringComparison.Ordinal)..]).Select(m => m.Groups[1].Value)];
    }

    [GeneratedRegex("href=\"/20[0-9]{2}/[0-9]{2}/([^/]+)/\"")]
    private static partial Regex Link();
}
