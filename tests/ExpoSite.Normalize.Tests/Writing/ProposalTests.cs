using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Writing;

public sealed class ProposalTests
{
    private static readonly RawFile Raw = Raws.Article("a.txt", "Robots Learn to Fold Sails");
    private static readonly RawFile ChangedRaw =
        Raws.Article("a.txt", "Robots Learn to Fold Sails", body: Raws.Body.Replace("three", "four", StringComparison.Ordinal));
    private static readonly RawFile ChangedAgain =
        Raws.Article("a.txt", "Robots Learn to Fold Sails", body: Raws.Body.Replace("three", "five", StringComparison.Ordinal));

    private static ExistingMarkdown Written { get; } = Raws.OnDisk(Raws.Run(Raw))[0];

    private static ExistingMarkdown Edited { get; } = Written with { Text = Written.Text + "\nA line of the editor's.\n" };

    private static ExistingMarkdown Offered { get; } =
        Standing(Assert.Single(Normalizer.Run([ChangedRaw], [Edited], Raws.Options).Proposals));

    [Fact]
    public void The_new_reading_of_a_changed_raw_file_is_offered_beside_the_edited_file()
    {
        NormalizeResult result = Normalizer.Run([ChangedRaw], [Edited], Raws.Options);
        Assert.Equal((Edited.Text, MarkdownAction.KeepEdited), (result.Files[0].Text, result.Files[0].Action));
        MarkdownFile proposal = Assert.Single(result.Proposals);
        Assert.Equal(("2031-03-12-robots-learn-to-fold-sails.proposed.md", MarkdownAction.Create), (proposal.Path, proposal.Action));
        Assert.Contains("four special trains", proposal.Text, StringComparison.Ordinal);
        Assert.Equal(["EXPO1201"], Raws.Codes(result));
    }

    [Fact]
    public void Nothing_is_offered_while_the_raw_file_is_the_same_or_reads_the_same()
    {
        RawFile otherFrame = Raws.Text("a.txt", System.Text.Encoding.UTF8.GetString(Raw.Content.Span) + "\n\n\n");
        Assert.Empty(Normalizer.Run([Raw], [Edited], Raws.Options).Proposals);
        NormalizeResult result = Normalizer.Run([otherFrame], [Edited], Raws.Options);
        Assert.Empty(result.Proposals);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void A_second_run_leaves_the_proposal_and_a_newer_reading_replaces_it()
    {
        Assert.Equal(
            MarkdownAction.Unchanged, Assert.Single(Normalizer.Run([ChangedRaw], [Edited, Offered], Raws.Options).Proposals).Action);
        MarkdownFile newer = Assert.Single(Normalizer.Run([ChangedAgain], [Edited, Offered], Raws.Options).Proposals);
        Assert.Equal(MarkdownAction.Rewrite, newer.Action);
        Assert.Contains("five special trains", newer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_proposal_goes_when_it_was_taken_over_or_the_raw_file_is_as_before()
    {
        ExistingMarkdown replaced = Offered with { Path = Written.Path };
        string hash = Offered.Text.Split('\n').Single(l => l.StartsWith("sourceHash:", StringComparison.Ordinal));
        string old = Edited.Text.Split('\n').Single(l => l.StartsWith("sourceHash:", StringComparison.Ordinal));
        ExistingMarkdown merged = Edited with { Text = Edited.Text.Replace(old, hash, StringComparison.Ordinal) };
        Assert.Equal(
            MarkdownAction.Remove, Assert.Single(Normalizer.Run([ChangedRaw], [replaced, Offered], Raws.Options).Proposals).Action);
        Assert.Equal(MarkdownAction.Remove, Assert.Single(Normalizer.Run([ChangedRaw], [merged, Offered], Raws.Options).Proposals).Action);
        Assert.Equal(MarkdownAction.Remove, Assert.Single(Normalizer.Run([Raw], [Edited, Offered], Raws.Options).Proposals).Action);
        Assert.Equal(MarkdownAction.Unchanged, Normalizer.Run([ChangedRaw], [replaced], Raws.Options).Files[0].Action);
    }

    [Fact]
    public void A_proposal_that_a_person_edited_is_neither_replaced_nor_removed()
    {
        ExistingMarkdown theirs = Offered with { Text = Offered.Text + "\nMine.\n" };
        MarkdownFile kept = Assert.Single(Normalizer.Run([ChangedAgain], [Edited, theirs], Raws.Options).Proposals);
        Assert.Equal((MarkdownAction.KeepEdited, theirs.Text), (kept.Action, kept.Text));
        Assert.Empty(Normalizer.Run([Raw], [Edited, theirs], Raws.Options).Proposals);
    }

    [Fact]
    public void A_proposal_is_no_article()
    {
        NormalizeResult result = Normalizer.Run([ChangedRaw], [Offered], Raws.Options);
        Assert.Equal((Written.Path, MarkdownAction.Create), (result.Files[0].Path, result.Files[0].Action));
        Assert.Equal(MarkdownAction.Remove, Assert.Single(result.Proposals).Action);
    }

    [Fact]
    public void The_article_of_an_edited_brief_is_offered_under_the_briefs_name_and_id()
    {
        string cards = Raws.Block(Raws.Card("Ferry Line Adds a Night Crossing"), Raws.Card("Rope Works Wins a Prize for Its Roof"),
            Raws.Card("Second Quay Must Wait for the Tides"));
        NormalizeResult first = Raws.Run(Raws.Article("a.txt", "Beekeepers Find Their Market", body: Raws.Body + cards));
        ExistingMarkdown brief = Raws.OnDisk(first).Single(f => f.Path.Contains("ferry", StringComparison.Ordinal));
        NormalizeResult result = Normalizer.Run(
            [Raws.Article("b.txt", "Ferry Line Adds a Night Crossing", "10 March 2031")],
            [brief with { Text = brief.Text + "\nMine.\n" }], Raws.Options);
        MarkdownFile proposal = Assert.Single(result.Proposals);
        Assert.Equal("briefs/2031-03-10-ferry-line-adds-a-night-crossing.proposed.md", proposal.Path);
        Assert.Equal(brief.Text.Split('\n')[1], proposal.Text.Split('\n')[1]);
        Assert.Equal(["EXPO1202", "EXPO1788"], Raws.Codes(result));
    }

    private static ExistingMarkdown Standing(MarkdownFile file) => new(file.Path, file.Text);
}
