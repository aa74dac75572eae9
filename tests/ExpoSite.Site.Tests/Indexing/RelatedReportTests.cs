using ExpoSite.Site.Indexing;
using ExpoSite.Site.Related;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.Indexing;

public sealed class RelatedReportTests
{
    private static readonly SourceFile[] Stories =
    [
        SmallSite.Story("turbine", "title: Turbine\npublished: 2026-09-14\ntags: [Tides]\nrelated: [bread]\nrecommends: [choir]",
            "The turbines turn in the narrows. Undertow's rotors feed the grid.\n"),
        SmallSite.Story(
            "rotor", "title: Rotor\npublished: 2026-09-13\ntags: [tides]", "A rotor from Undertow was lowered beside the other turbine.\n"),
        SmallSite.Story("bread", "title: Bread\npublished: 2026-09-12", "Loaves cool beside the ovens.\n"),
        SmallSite.Story("choir", "title: Choir\npublished: 2026-09-11", "Singers practise until the dusk.\n"),
        SmallSite.Story("fish", "title: Fish\npublished: 2026-09-11", "Mackerel and sprat lie on ice.\n"),
    ];

    [Fact]
    public void Each_related_story_says_why_it_is_one()
    {
        ExplainedStory story = Find("turbine")!;

        Assert.Equal(RelatedGround.Editor, story.Related.Single(r => r.Title == "Bread").Ground);
        Assert.Equal(RelatedGround.Source, story.Related.Single(r => r.Title == "Choir").Ground);
        ExplainedRelation rotor = story.Related.Single(r => r.Title == "Rotor");
        Assert.Equal(RelatedGround.Likeness, rotor.Ground);
        Assert.Equal(["tag Tides"], rotor.Subjects);
        Assert.True(rotor.Score > 0);
    }

    [Fact]
    public void Shared_words_are_written_as_the_story_writes_them() =>
        Assert.Superset(
            new HashSet<string> { "rotors", "Undertow's" }, Find("turbine")!.Related.Single(r => r.Title == "Rotor").Words.ToHashSet());

    [Theory]
    [InlineData("rotor")]
    [InlineData("2026/09/rotor")]
    [InlineData("/2026/09/rotor/")]
    [InlineData("input/articles/rotor.md")]
    public void A_story_is_found_by_slug_address_or_file(string reference) => Assert.Equal("Rotor", Find(reference)?.Title);

    [Fact]
    public void An_unknown_story_is_not_found() => Assert.Null(Find("ferry"));

    [Fact]
    public void All_stories_are_told_newest_first() =>
        Assert.Equal("Turbine", new SmallSite().With(Stories).Plan().Related.All()[0].Title);

    private static ExplainedStory? Find(string reference) => new SmallSite().With(Stories).Plan().Related.Find(reference);
}
