using System.Collections.Frozen;
using ExpoSite.Cli.Desk;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Cli.Tests.Desk;

/// <summary>Lines of raw files in the Markdown that was made of them.</summary>
public sealed class BodyLinesTests
{
    private const string Body = """
        The *first* paragraph, with a [link](https://example.org/first) in it.

        ## Two

        - one thing
        - another thing
        - a third

        1. numbered

        > Said by nobody.

        Wrapped words that
        go on here. And end.

        | Hall | Theme |
        | --- | --- |
        | A | Rope |
        | B | Ice |
        """;

    private static readonly (string Role, string Text)[] Lines =
    [
        ("navigation", "Home # 1"), ("body", "The first paragraph, with a link in it."), ("subheading", "Two"), ("list", "one thing"),
        ("list", "another thing"), ("list", "a third"), ("teaser", "* Not ours"), ("list", "numbered"), ("quote", "Said by nobody."),
        ("body", "Wrapped words that go on here."), ("body", "And end."), ("table", "Hall Theme"), ("table", "A Rope"), ("table", "B Ice"),
        ("footer", "Imprint"), ("body", "Nowhere to be found"), ("button", "***"),
    ];

    [Fact]
    public void Nothing_switched_changes_nothing() => Assert.Equal(Body, Read().With(FrozenSet<int>.Empty));

    [Fact]
    public void Every_line_of_the_text_is_found_and_no_other() => Assert.Equal(
        ["", "1", "1", "1", "1", "1", "", "1", "1", "1", "1", "1", "1", "1", "", "1", ""],
        Lines.Select((_, i) => Read().IsInText(i) ? "1" : ""));

    [Theory]
    [InlineData(1, "", "## Two")]
    [InlineData(2, "in it.", "- one thing")]
    [InlineData(3, "## Two", "- another thing")]
    [InlineData(4, "- one thing\n", "- a third")]
    [InlineData(5, "- another thing", "1. numbered")]
    [InlineData(7, "- a third", "> Said by nobody.")]
    [InlineData(8, "1. numbered", "Wrapped")]
    [InlineData(9, "> Said by nobody.", "And end.")]
    [InlineData(12, "| --- | --- |\n", "| B | Ice |")]
    [InlineData(13, "| A | Rope |", "")]
    public void A_line_that_is_taken_out_leaves_its_neighbours_as_they_were(int line, string above, string below)
    {
        Assert.True(Read().CanSwitch(line));
        string text = Read().With(new HashSet<int> { line });
        string joint = above.Length == 0 || below.Length == 0 || above[^1] == '\n' ? above + below : $"{above}\n\n{below}";
        Assert.Contains(joint, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Lines[line].Text, text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
        Assert.Equal(text.Trim(), text);
        int left = Lines.Index().Count(l => l.Index != line && Read().IsInText(l.Index) && text.Contains(l.Item.Text, StringComparison.Ordinal));
        Assert.Equal(Lines.Index().Count(l => l.Index != line && Read().IsInText(l.Index) && Body.Contains(l.Item.Text, StringComparison.Ordinal)), left);
    }

    [Theory]
    [InlineData(0, "Home # 1\n\nThe *first*")]
    [InlineData(6, "- a third\n\n\\* Not ours\n\n1. numbered")]
    [InlineData(14, "| B | Ice |\n\nImprint")]
    public void A_line_that_is_put_in_stands_below_the_text_that_it_followed_as_words_alone(int line, string joint) =>
        Assert.Contains(joint, Read().With(new HashSet<int> { line }), StringComparison.Ordinal);

    [Theory]
    [InlineData(11)]
    [InlineData(15)]
    [InlineData(16)]
    public void The_head_of_a_table_and_what_is_not_found_cannot_be_switched(int line)
    {
        Assert.False(Read().CanSwitch(line));
        Assert.Equal(Body, Read().With(new HashSet<int> { line }));
    }

    [Fact]
    public void Part_of_a_marked_sentence_cannot_be_taken_out_alone()
    {
        BodyLines lines = BodyLines.Align(
            "A **bold word** here. And more.", [Line("body", "A bold word here."), Line("body", "And more.")]);
        Assert.Equal((false, true), (lines.CanSwitch(0), lines.CanSwitch(1)));
        Assert.Equal("A **bold word** here.", lines.With(new HashSet<int> { 1 }));
    }

    [Fact]
    public void All_lines_switched_give_what_was_left_out_and_nothing_else()
    {
        BodyLines lines = BodyLines.Align("One.\n\nTwo.", [Line("body", "One."), Line("footer", "Three."), Line("body", "Two.")]);
        Assert.Equal("Three.", lines.With(new HashSet<int> { 0, 1, 2 }));
        Assert.Equal("One.\n\nThree.\n\nTwo.", lines.With(new HashSet<int> { 1 }));
    }

    private static BodyLines Read() => BodyLines.Align(Body.ReplaceLineEndings("\n"), [.. Lines.Select(l => Line(l.Role, l.Text))]);

    private static ReadLine Line(string role, string text) => new(1, role, 1, "", text);
}
