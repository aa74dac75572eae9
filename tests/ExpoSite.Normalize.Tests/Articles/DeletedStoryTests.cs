using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Articles;

public sealed class DeletedStoryTests
{
    private static readonly RawFile Page = Raws.Article("page.txt", "Robots Learn to Fold Sails", body: Raws.Body + Raws.Block(
        Raws.Card("Ferry Line Adds a Night Crossing"), Raws.Card("Rope Works Wins a Prize for Its Roof"),
        Raws.Card("Second Quay Must Wait for the Tides")));

    [Fact]
    public void A_story_that_an_editor_deleted_is_not_written_again_and_is_named()
    {
        NormalizeResult first = Raws.Run(Page);
        Assert.Equal(4, first.Files.Length);
        NormalizeOptions known = Raws.Options with { Record = StoryRecord.Read(StoryRecord.Empty.With(first.Stories).Text()) };
        foreach (MarkdownFile deleted in first.Files)
        {
            ExistingMarkdown[] left = [.. Raws.OnDisk(first).Where(f => f.Path != deleted.Path)];
            NormalizeResult second = Normalizer.Run([Page], left, known);
            Assert.DoesNotContain(second.Files, f => f.Path == deleted.Path);
            Assert.Contains(
                "--again page.txt", Assert.Single(second.Diagnostics, d => d.Rule.Code == "EXPO1786").Hint, StringComparison.Ordinal);
            Assert.Contains(Normalizer.Run([Page], left, known with { WritesDeleted = true }).Files,
                f => f.Path == deleted.Path && f.Action == MarkdownAction.Create);
        }
    }

    [Fact]
    public void A_renamed_file_is_not_deleted()
    {
        NormalizeResult first = Raws.Run(Page);
        NormalizeOptions known = Raws.Options with { Record = StoryRecord.Empty.With(first.Stories) };
        ExistingMarkdown[] moved = [.. Raws.OnDisk(first).Select(f => f with { Path = "elsewhere/" + f.Path })];
        Assert.DoesNotContain("EXPO1786", Raws.Codes(Normalizer.Run([Page], moved, known)));
    }

    [Fact]
    public void The_record_is_read_in_any_order_and_past_the_marks_of_a_merge()
    {
        string text = StoryRecord.Empty.With(Raws.Run(Page).Stories).Text();
        string merged = "<<<<<<< ours\n" + string.Join('\n', text.Split('\n').Reverse()) + "\n=======\n>>>>>>> theirs\r\n";
        Assert.Equal(text, StoryRecord.Read(merged).Text());
        Assert.Equal(text, StoryRecord.Read(text.Replace("\n", "\r\n", StringComparison.Ordinal)).Text());
    }
}
