using ExpoSite.Normalize.Titles;

namespace ExpoSite.Normalize.Tests.Titles;

public sealed class QuoteRepairTests
{
    [Theory]
    [InlineData("Fair Opens Harbour of Ideas\" Hall", "The \"Harbour of Ideas\" is full.", "Fair Opens \"Harbour of Ideas\" Hall")]
    [InlineData("Guild Presents Salt Road\" Brand", "They sell under the name \"Salt Road Originals\" now.",
        "Guild Presents \"Salt Road\" Brand")]
    [InlineData("Summit Issues Avella Pledge\" to Ports", "The Avella Pledge binds nine ports.",
        "Summit Issues \"Avella Pledge\" to Ports")]
    [InlineData("Fair Ends, Island Trade Parlour\" Stays", "It was an island trade \"parlour\" for a week.",
        "Fair Ends, \"Island Trade Parlour\" Stays")]
    [InlineData("Fair Opens Harbour of Ideas” Hall", "The “Harbour of Ideas” is full.", "Fair Opens “Harbour of Ideas” Hall")]
    [InlineData("Fair Opens \"Harbour of Ideas Hall", "The \"Harbour of Ideas\" is full.", "Fair Opens \"Harbour of Ideas\" Hall")]
    public void A_lost_mark_goes_where_the_phrase_starts_or_ends_in_other_text(string title, string text, string expected) =>
        Assert.Equal(new RepairedTitle(expected, -1), QuoteRepair.Repair(title, new PhraseEvidence([text])));

    [Fact]
    public void A_phrase_in_small_letters_counts_before_the_noun_that_it_belongs_to() =>
        Assert.Equal(
            "Fair Shapes \"Sell to Islands\" Programme",
            QuoteRepair.Repair("Fair Shapes Sell to Islands\" Programme", new PhraseEvidence(["Many would sell to islands if they could."]))
                .Title);

    [Theory]
    [InlineData("A Question of Money and the Age of Quiet Engines\"", "The age has quiet engines; quiet engines are cheap.")]
    [InlineData("Fair Opens Harbour of Ideas\" Hall", "Nothing here speaks of it.")]
    [InlineData("Made in Avella\" Brand Grows", "Avella is a port. People like Avella, and Avella likes them.")]
    public void Without_evidence_a_title_stays_as_it_came(string title, string text)
    {
        RepairedTitle repaired = QuoteRepair.Repair(title, new PhraseEvidence([text]));
        Assert.Equal((title, title.IndexOf('"', StringComparison.Ordinal)), (repaired.Title, repaired.Unpaired));
    }

    [Fact]
    public void A_phrase_that_recurs_often_does_not_grow_by_words_that_stood_beside_it_once()
    {
        string text = "Fair boosts Salt Road ties. Salt Road trade grew. The Salt Road is old. Along the Salt Road lie nine ports.";
        Assert.Equal(
            "Fair Boosts \"Salt Road\" Ties", QuoteRepair.Repair("Fair Boosts Salt Road\" Ties", new PhraseEvidence([text])).Title);
    }

    [Theory]
    [InlineData("New 65\" Screens in Hall 3")]
    [InlineData("Fair Opens \"Harbour of Ideas\" Hall")]
    [InlineData("Fair Opens “Harbour of Ideas” Hall")]
    [InlineData("Der Hafen „der Ideen“ öffnet")]
    public void Paired_marks_and_measures_are_left_alone(string title) => Assert.Empty(QuoteMarks.Unpaired(title));

    [Fact]
    public void A_single_word_before_the_mark_leaves_nothing_to_choose() =>
        Assert.Equal("\"Saltway\" Brand Grows", QuoteRepair.Repair("Saltway\" Brand Grows", new PhraseEvidence([])).Title);
}
