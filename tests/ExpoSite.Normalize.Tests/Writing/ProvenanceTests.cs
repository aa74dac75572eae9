using System.Collections.Immutable;
using ExpoSite.Core.Text;
using ExpoSite.Normalize.Articles;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Stories;
using ExpoSite.Normalize.Writing;

namespace ExpoSite.Normalize.Tests.Writing;

public sealed class ProvenanceTests
{
    private static readonly string Cards = Raws.Block(
        Raws.Card("Ferry Line Adds a Night Crossing"), Raws.Card("Rope Works Wins a Prize for Its Roof"),
        Raws.Card("Second Quay Must Wait for the Tides"));

    [Theory]
    [InlineData("12 March 2031")]
    [InlineData(null)]
    public void Every_front_matter_key_that_is_written_has_its_origin(string? date)
    {
        NormalizeResult result = Raws.Run(Raws.Article("a.txt", "Robots Learn to Fold Sails", date, Raws.Body + Cards));
        RawReading reading = Assert.Single(result.Readings);
        Assert.Equal(result.Files.Single(f => !f.IsBrief).Path, reading.File);
        Assert.Equal(KeysOf(result.Files.Single(f => !f.IsBrief)), reading.Values.Select(v => v.Key));
        Assert.Equal(3, reading.Briefs.Length);
        foreach (BriefReading brief in reading.Briefs)
            Assert.Equal(KeysOf(result.Files.Single(f => f.Path == brief.File)), brief.Values.Select(v => v.Key));
        Assert.All(reading.Values.Concat(reading.Briefs.SelectMany(b => b.Values)), v =>
        {
            Assert.NotEmpty(v.Rule);
            Assert.InRange(v.Confidence, 0, 1);
        });
    }

    [Fact]
    public void Values_name_the_lines_that_they_were_read_from()
    {
        RawReading reading = Assert.Single(Raws.Run(Raws.Article("a.txt", "Robots Learn to Fold Sails", body: Raws.Body + Cards)).Readings);
        Assert.Equal([1], reading.Values.Single(v => v.Key == "title").Lines);
        Assert.Contains(5, reading.Values.Single(v => v.Key == "description").Lines);
        ImmutableArray<ValueEvidence> card = reading.Briefs.Single(b => b.File.Contains("ferry", StringComparison.Ordinal)).Values;
        string[] lines = System.Text.Encoding.UTF8.GetString(
            Raws.Article("a.txt", "Robots Learn to Fold Sails", body: Raws.Body + Cards).Content.Span).Split('\n');
        Assert.Equal("Ferry Line Adds a Night Crossing", lines[Line(card, "title") - 1]);
        Assert.Equal("By /Mar 10, 2031", lines[Line(card, "published") - 1]);
        Assert.Equal("Industry", lines[Line(card, "category") - 1]);
        Assert.StartsWith("This card says", lines[Line(card, "description") - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_reader_noted_comes_before_what_is_found_afterwards()
    {
        var draft = new Draft
        {
            Source = "a.txt",
            Title = "Robots Learn to Fold Sails",
            TitlePlace = new SourcePosition("a.txt", 1, 1),
            Body = "Text.",
            Values = [new ValueEvidence("title", "Robots Learn to Fold Sails", "the largest heading", 0.9, [7])],
        };
        Story story = Assert.Single(StoryMerge.Merge([ReadDraft.Of(draft, new RawFile("a.txt", default))], []));
        Assert.Equal("the largest heading", Assert.Single(story.Values, v => v.Key == "title").Rule);
    }

    [Fact]
    public void A_value_below_the_threshold_becomes_a_warning_where_it_was_read_unless_that_line_has_one()
    {
        Story story = Doubtful(Confidence.Doubtful - 0.1);
        Assert.Equal(["EXPO1601"], Doubts(story, []).Select(d => d.Rule.Code));
        Assert.Equal(new SourcePosition("a.txt", 4, 1), Doubts(story, []).Single().Position);
        Assert.Empty(Doubts(story, [Core.Diagnostics.NormalizeRules.AmbiguousDate.At(new SourcePosition("a.txt", 4, 9), "x", "y")]));
        Assert.Empty(Doubts(Doubtful(Confidence.Doubtful), []));
    }

    private static Story Doubtful(double confidence)
    {
        var draft = new Draft
        {
            Source = "a.txt",
            Title = "Robots Learn to Fold Sails",
            TitlePlace = new SourcePosition("a.txt", 1, 1),
            Category = "Fairs",
            Body = "Text.",
            Values = [new ValueEvidence("category", "Fairs", "a word in the footer", confidence, [4])],
        };
        return Assert.Single(StoryMerge.Merge([ReadDraft.Of(draft, new RawFile("a.txt", default))], []));
    }

    private static IEnumerable<Core.Diagnostics.Diagnostic> Doubts(Story story, Core.Diagnostics.Diagnostic[] known) => Provenance.Doubts(
        new ExpoSite.Normalize.Writing.Decision(
            new PlacedStory(story, "x.md", null, story.MintedId), new StoryReferences
            { Aliases = [], Recommends = [] }, new MarkdownFile("x.md", "", MarkdownAction.Create, false, "a.txt")),
        known.ToLookup(d => (d.Position.Path, d.Position.Line)));

    private static int Line(ImmutableArray<ValueEvidence> values, string key) => Assert.Single(values.Single(v => v.Key == key).Lines);

    private static IEnumerable<string> KeysOf(MarkdownFile file) =>
        file.Text.Split('\n').Skip(1).TakeWhile(l => l != "---").Where(l => !l.StartsWith(' '))
            .Select(l => l[..l.IndexOf(':', StringComparison.Ordinal)]);
}
