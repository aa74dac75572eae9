using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Stories;

public sealed class EditedFileTests
{
    private static readonly RawFile Raw = Raws.Article("a.txt", "Robots Learn to Fold Sails");
    private static readonly RawFile ChangedRaw =
        Raws.Article("a.txt", "Robots Learn to Fold Sails", body: Raws.Body.Replace("three", "four", StringComparison.Ordinal));

    private static ExistingMarkdown Written { get; } = Raws.OnDisk(Raws.Run(Raw))[0];

    [Fact]
    public void An_untouched_file_is_rewritten_when_its_raw_file_changed_and_keeps_its_id()
    {
        MarkdownFile file = Assert.Single(Normalizer.Run([ChangedRaw], [Written], Raws.Options).Files);
        Assert.Equal((Written.Path, MarkdownAction.Rewrite), (file.Path, file.Action));
        Assert.Contains("four special trains", file.Text, StringComparison.Ordinal);
        Assert.Equal(Written.Text.Split('\n')[1], file.Text.Split('\n')[1]);
    }

    [Fact]
    public void A_headline_changed_in_the_raw_file_keeps_file_and_id()
    {
        MarkdownFile file =
            Assert.Single(Normalizer.Run([Raws.Article("a.txt", "Robots Now Fold Sails by Themselves")], [Written], Raws.Options).Files);
        Assert.Equal((Written.Path, MarkdownAction.Rewrite), (file.Path, file.Action));
        Assert.Equal(Written.Text.Split('\n')[1], file.Text.Split('\n')[1]);
    }

    [Fact]
    public void Another_story_in_the_place_of_a_raw_file_gets_a_file_and_an_id_of_its_own()
    {
        const string Other = """
            A choir of forty sang from the lock at dusk, and the boats that had waited for the water joined in with their horns.

            It will sing again on Friday, when the gates are closed for repair, and the port asks everybody to bring a lamp.
            """;
        MarkdownFile file =
            Assert.Single(Normalizer.Run([Raws.Article("a.txt", "Forty Voices at the Lock", body: Other)], [Written], Raws.Options).Files);
        Assert.Equal(MarkdownAction.Create, file.Action);
        Assert.NotEqual(Written.Text.Split('\n')[1], file.Text.Split('\n')[1]);
    }

    [Theory]
    [InlineData("title: Robots", "title: Machines")]
    [InlineData("source: a.txt\n", "source: a.txt\nexpo: Meridian Fair\n")]
    [InlineData("Nobody had counted", "No one had counted")]
    public void An_edited_file_is_never_touched(string before, string after)
    {
        ExistingMarkdown edited = Written with { Text = Written.Text.Replace(before, after, StringComparison.Ordinal) };
        NormalizeResult result = Normalizer.Run([Raw], [edited], Raws.Options);
        Assert.Equal(new MarkdownFile(edited.Path, edited.Text, MarkdownAction.KeepEdited, false, "a.txt"), Assert.Single(result.Files));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void An_edited_file_whose_raw_file_changed_is_kept_with_a_warning()
    {
        ExistingMarkdown edited = Written with { Text = Written.Text + "\nA line of the editor's.\n" };
        NormalizeResult result = Normalizer.Run([ChangedRaw], [edited], Raws.Options);
        Assert.Equal(MarkdownAction.KeepEdited, Assert.Single(result.Files).Action);
        Assert.Equal(["EXPO1201"], Raws.Codes(result));
    }

    [Fact]
    public void Other_line_ends_are_no_edit()
    {
        ExistingMarkdown checkedOut = Written with { Text = Written.Text.ReplaceLineEndings("\r\n") };
        Assert.Equal(MarkdownAction.Unchanged, Assert.Single(Normalizer.Run([Raw], [checkedOut], Raws.Options).Files).Action);
    }

    [Fact]
    public void A_handwritten_story_under_the_same_headline_and_day_stays_the_editors()
    {
        var written = new ExistingMarkdown("robots.md", "---\ntitle: Robots learn to fold sails\npublished: 2031-03-12\n---\n\nMine.\n");
        MarkdownFile file = Assert.Single(Normalizer.Run([Raw], [written], Raws.Options).Files);
        Assert.Equal(("robots.md", MarkdownAction.KeepEdited), (file.Path, file.Action));
    }

    [Fact]
    public void A_handwritten_file_of_another_story_keeps_its_name()
    {
        var written = new ExistingMarkdown(Written.Path, "---\ntitle: Something else\npublished: 2031-03-12\n---\n\nMine.\n");
        MarkdownFile file = Assert.Single(Normalizer.Run([Raw], [written], Raws.Options).Files);
        Assert.Equal(("2031-03-12-robots-learn-to-fold-sails-2.md", MarkdownAction.Create), (file.Path, file.Action));
    }

    [Fact]
    public void A_file_whose_front_matter_broke_while_edited_is_kept()
    {
        ExistingMarkdown broken = Written with { Text = Written.Text.Replace("title: ", "title: \"", StringComparison.Ordinal) };
        MarkdownFile file = Assert.Single(Normalizer.Run([Raw], [broken], Raws.Options).Files);
        Assert.Equal((Written.Path, MarkdownAction.KeepEdited), (file.Path, file.Action));
    }
}
