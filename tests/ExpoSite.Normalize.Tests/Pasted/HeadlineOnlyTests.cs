using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Pasted;

public sealed class HeadlineOnlyTests
{
    private static readonly RawFile Note = Raws.Text("note.txt", "\nBrinemark Expo Opens a Third Pier\n\n\n");

    [Fact]
    public void A_file_of_one_line_is_a_brief_without_text_and_a_warning_says_so()
    {
        NormalizeResult result = Normalizer.Run([Note], [], new NormalizeOptions());
        MarkdownFile file = Assert.Single(result.Files);
        Assert.True(file.IsBrief);
        Assert.Contains("draft: true", file.Text, StringComparison.Ordinal);
        Assert.Contains(result.Diagnostics, d => d.Rule.Code == "EXPO1760" && d.Position.Line == 2);
    }

    [Fact]
    public void The_article_takes_the_notes_file_over_when_it_arrives()
    {
        MarkdownFile note = Assert.Single(Normalizer.Run([Note], [], new NormalizeOptions()).Files);
        RawFile whole = Raws.Text(
            "note.txt",
            "Brinemark Expo Opens a Third Pier\n\n3 May 2026\n\nThe fair has a third pier since this morning, and the first boats have "
                + "tied up at it before breakfast.");
        MarkdownFile article = Assert.Single(Normalizer.Run([whole], [new(note.Path, note.Text)], new NormalizeOptions()).Files);
        Assert.Equal(note.Path, article.Path);
        Assert.False(article.IsBrief);
    }

    [Theory]
    [InlineData("Home")]
    [InlineData("https://example.org/a/b c d")]
    [InlineData("• a point of a list")]
    public void A_line_that_is_no_headline_is_not_taken_for_one(string line) =>
        Assert.Empty(Normalizer.Run([Raws.Text("a.txt", line)], [], new NormalizeOptions()).Files);
}
