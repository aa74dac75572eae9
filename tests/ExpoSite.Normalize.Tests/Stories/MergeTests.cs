using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Stories;

public sealed class MergeTests
{
    private static readonly string Cards = Raws.Block(
        Raws.Card("Ferry Line Adds a Night Crossing"), Raws.Card("Rope Works Wins a Prize for Its Roof"),
        Raws.Card("Second Quay Must Wait for the Tides"));

    [Fact]
    public void The_same_teaser_in_two_raw_files_makes_one_brief_of_the_first()
    {
        NormalizeResult result = Raws.Run(
            Raws.Article("b.txt", "Robots Learn to Fold Sails", body: Raws.Body + Cards),
            Raws.Article("a.txt", "Beekeepers Find Their Market", body: Raws.Body + Cards));
        Assert.Equal(3, result.Files.Count(f => f.IsBrief));
        Assert.All(result.Files.Where(f => f.IsBrief), brief => Assert.Equal("a.txt", brief.Source));
    }

    [Fact]
    public void A_description_opens_with_the_text_and_not_with_a_label_before_it()
    {
        RawFile page = Raws.Text("a.html",
            $"<h1>Robots Learn to Fold Sails</h1><p>For immediate release</p><p>{string.Join("</p><p>", Raws.Body.Split("\n\n"))}</p>");
        Assert.Contains("description: The stands of the fair were full", Raws.Run(page).Files.Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_stories_of_one_month_never_share_an_address()
    {
        const string other = "Water rose over the quay at noon and nobody had measured it before. The harbour master wrote the height on "
            + "a door, in chalk, where it can be read from the ferry.\n\nThe door will be kept.";
        NormalizeResult result = Raws.Run(
            Raws.Article("a.txt", "Notes from the Quay", "12 March 2031"), Raws.Article("b.txt", "Notes from the Quay", "19 March 2031",
            other), Raws.Article("c.txt", "Notes from the Quay", "2 April 2031", $"{other} {Raws.Body}"));
        Assert.Equal(["2031-03-12-notes-from-the-quay.md", "2031-03-19-notes-from-the-quay-2.md", "2031-04-02-notes-from-the-quay.md"],
            result.Files.Select(f => f.Path));
    }

    [Fact]
    public void A_teaser_whose_article_is_in_the_run_makes_no_brief_but_the_relation_stays()
    {
        NormalizeResult result = Raws.Run(
            Raws.Article("a.txt", "Beekeepers Find Their Market", body: Raws.Body + Cards),
            Raws.Article("b.txt", "Ferry Line Adds a “Night Crossing”", "10 March 2031"));
        Assert.Equal(2, result.Files.Count(f => f.IsBrief));
        MarkdownFile ferry = Assert.Single(result.Files, f => f.Path.Contains("ferry-line", StringComparison.Ordinal));
        Assert.False(ferry.IsBrief);
        Assert.Contains("  - ferry-line-adds-a-night-crossing\n", result.Files.Single(f => f.Source == "a.txt" && !f.IsBrief).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_arrives_later_takes_over_file_and_id_of_its_brief()
    {
        RawFile page = Raws.Article("a.txt", "Beekeepers Find Their Market", body: Raws.Body + Cards);
        NormalizeResult first = Raws.Run(page);
        NormalizeResult second = Normalizer.Run(
            [page, Raws.Article("b.txt", "Ferry Line Adds a Night Crossing", "10 March 2031")], Raws.OnDisk(first), Raws.Options);
        MarkdownFile brief = first.Files.Single(f => f.Path.Contains("ferry", StringComparison.Ordinal));
        MarkdownFile article = second.Files.Single(f => f.Path == brief.Path);
        Assert.Equal((MarkdownAction.Rewrite, false), (article.Action, article.IsBrief));
        Assert.Equal(IdOf(brief), IdOf(article));

        NormalizeResult third = Normalizer.Run([page], Raws.OnDisk(second), Raws.Options);
        Assert.DoesNotContain(third.Files, f => f.Path == brief.Path);
        Assert.All(third.Files, f => Assert.Equal(MarkdownAction.Unchanged, f.Action));
    }

    // Neither takes the other's file, although both have one headline and one day.
    [Fact]
    public void A_teaser_never_takes_the_file_of_an_article()
    {
        const string Other = "Ferry Line Adds a Night Crossing\n\n10 March 2031\n\nPigeons were counted on the roof of the town hall by "
            + "two classes of the primary school.\n\nThey found ninety, and named each of them after a saint or a singer.\n";
        NormalizeResult first = Raws.Run(Raws.Text("a.txt", Other));
        NormalizeResult second = Normalizer.Run(
            [Raws.Article("b.txt", "Beekeepers Find Their Market", body: Raws.Body + Cards)], Raws.OnDisk(first), Raws.Options);
        Assert.False(Assert.Single(first.Files).IsBrief);
        Assert.DoesNotContain(second.Files, f => f.Path == first.Files[0].Path && f.Text != first.Files[0].Text);
    }

    [Fact]
    public void An_article_does_not_overwrite_a_brief_that_a_person_edited()
    {
        RawFile page = Raws.Article("a.txt", "Beekeepers Find Their Market", body: Raws.Body + Cards);
        ExistingMarkdown[] edited = [.. Raws.OnDisk(Raws.Run(page)).Select(f => f with { Text = f.Text + "\nOne more line.\n" })];
        string body = string.Join("\n\n", Raws.Body.Split("\n\n").Reverse()).Replace(" the ", " this ", StringComparison.Ordinal);
        NormalizeResult result =
            Normalizer.Run([Raws.Article("b.txt", "Ferry Line Adds a Night Crossing", "10 March 2031", body)], edited, Raws.Options);
        Assert.Equal(MarkdownAction.KeepEdited, Assert.Single(result.Files).Action);
        Assert.Equal(["EXPO1202"], Raws.Codes(result));
    }

    [Fact]
    public void The_same_article_in_two_raw_files_is_written_once_with_a_warning()
    {
        NormalizeResult result =
            Raws.Run(Raws.Article("a.txt", "Robots Learn to Fold Sails"), Raws.Article("b.txt", "Robots Learn to Fold Sails"));
        Assert.Equal("a.txt", Assert.Single(result.Files).Source);
        Assert.Equal(["EXPO1203"], Raws.Codes(result));
    }

    [Fact]
    public void Two_stories_that_want_one_name_get_numbered_files_and_keep_them()
    {
        RawFile a = Raws.Article("a.txt", "Robots Learn to Fold Sails");
        RawFile b = Raws.Article("b.txt", "Robots Learn to Fold Sails", body: Raws.Body.Replace("three", "four", StringComparison.Ordinal));
        NormalizeResult first = Raws.Run(a, b);
        Assert.Equal(
            ["2031-03-12-robots-learn-to-fold-sails-2.md", "2031-03-12-robots-learn-to-fold-sails.md"], first.Files.Select(f => f.Path));
        NormalizeResult second = Normalizer.Run([b], Raws.OnDisk(first), Raws.Options);
        Assert.Equal(
            ("2031-03-12-robots-learn-to-fold-sails-2.md", MarkdownAction.Unchanged), (second.Files[0].Path, second.Files[0].Action));
    }

    private static string IdOf(MarkdownFile file) => file.Text.Split('\n').First(l => l.StartsWith("id: ", StringComparison.Ordinal));
}
