using System.Text;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Pasted;

public sealed class TeaserBlockTests
{
    private static readonly string[] Titles =
        ["Ferry Line Adds a Night Crossing", "Rope Works Wins a Prize", "Second Quay Must Wait for the Tides"];

    private const string Summary = "One long sentence tells in a card what the whole story is about in the end.";

    [Theory]
    [InlineData("category first", "Industry|{0}|By /Mar 10, 2031|{1}", true)]
    [InlineData("title and author", "{0}|By Ines Calder, 10 March 2031|{1}", false)]
    [InlineData("date first", "10 March 2031|{0}|{1}", false)]
    [InlineData("category, date, title", "Industry|10 March 2031|{0}|{1}", true)]
    [InlineData("date last", "{0}|{1}|10 March 2031", false)]
    public void Cards_are_found_by_their_rhythm_in_any_order_of_their_parts(string order, string card, bool hasCategory)
    {
        var page = new StringBuilder(Raws.Body).Append("\n\n\nMore to see\n");
        foreach (string title in Titles)
        {
            page.Append(string.Format(System.Globalization.CultureInfo.InvariantCulture, card, title, Summary).Replace('|', '\n'))
                .Append('\n');
        }

        NormalizeResult result = Raws.Run(Raws.Article("a.txt", "Robots Learn to Fold Sails", body: page.ToString()));

        MarkdownFile article = Assert.Single(result.Files, f => !f.IsBrief);
        Assert.DoesNotContain("One long sentence", article.Text, StringComparison.Ordinal);
        MarkdownFile[] briefs = [.. result.Files.Where(f => f.IsBrief)];
        Assert.Equal(Titles.Order(StringComparer.Ordinal), briefs.Select(TitleOf).Order(StringComparer.Ordinal));
        Assert.All(briefs, b => Assert.Contains("published: 2031-03-10\n", b.Text, StringComparison.Ordinal));
        Assert.All(briefs, b => Assert.EndsWith($"\n\n{Summary}\n", b.Text, StringComparison.Ordinal));
        Assert.All(briefs, b => Assert.True(hasCategory == b.Text.Contains("category: Industry\n", StringComparison.Ordinal), order));
    }

    [Fact]
    public void Readers_comments_are_neither_body_nor_briefs()
    {
        string comments = string.Concat(Enumerable.Range(1, 4).Select(
            i => $"\nreader{i}\nMarch 1{i}, 2031 at 10:0{i}\nI was there on that day as well and I must say that the queue was long."));
        MarkdownFile file =
            Assert.Single(Raws.Run(Raws.Article("a.txt", "Robots Learn to Fold Sails", body: Raws.Body + "\n" + comments)).Files);
        Assert.DoesNotContain("I was there", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_has_a_role_and_a_reason()
    {
        RawReading reading =
            Assert.Single(Raws.Run(Raws.Article("a.txt", "Robots Learn to Fold Sails", body: Raws.Body + "\n\nShare\nTweet")).Readings);
        Assert.All(reading.Lines, line => Assert.NotEqual("", line.Reason));
        Assert.Equal(["title", "dateline", "body", "body", "body", "share", "share"], reading.Lines.Select(l => l.Role));
    }

    private static string TitleOf(MarkdownFile file) =>
        file.Text.Split('\n').First(l => l.StartsWith("title: ", StringComparison.Ordinal))[7..];
}
