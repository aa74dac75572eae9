using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Cli.Tests.Identity;

public sealed class LedgerTests
{
    private const string Ledger = "input/published.tsv";
    private const string Opening = "input/articles/2025-11-04-opening.md";

    [Fact]
    public void Fix_writes_the_ledger_once_and_check_alone_never_does()
    {
        using var site = TemporarySite.WithOneArticle();
        Assert.Equal((0, ""), (site.Run("check").Code, site.Run("check").Error));
        Assert.False(site.Has(Ledger));
        RunResult run = site.Run("check", "--fix");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("input/published.tsv written", run.Out, StringComparison.Ordinal);
        Assert.Contains("\t/2025/11/opening/\t", site.Read(Ledger), StringComparison.Ordinal);
        SortedDictionary<string, string> once = site.Snapshot();
        Assert.DoesNotContain("written", site.Run("check", "--fix").Out, StringComparison.Ordinal);
        Assert.Equal(once, site.Snapshot());
    }

    [Fact]
    public void A_story_that_vanished_fails_until_it_is_retracted_or_back()
    {
        using TemporarySite site = Recorded();
        string text = site.Read(Opening);
        string id = text.Split('\n')[1]["id: ".Length..];
        File.Delete(site.Path(Opening));
        RunResult gone = site.Run("check");
        Assert.Equal(1, gone.Code);
        Assert.Contains("input/published.tsv(1,1): error EXPO3163", gone.Error, StringComparison.Ordinal);
        Assert.Contains($"exposite check --fix --retract {id}", gone.Error, StringComparison.Ordinal);
        site.Write(Opening, text);
        Assert.Equal(0, site.Run("check").Code);
        File.Delete(site.Path(Opening));
        Assert.Equal(0, site.Run("check", "--fix", "--retract", id).Code);
        Assert.EndsWith("\tretracted\n", site.Read(Ledger), StringComparison.Ordinal);
        Assert.DoesNotContain("EXPO316", site.Run("check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Retract_wants_fix_and_a_recorded_story_that_is_not_shown()
    {
        using TemporarySite site = Recorded();
        string id = site.Read(Ledger)[..36];
        Assert.Equal(2, site.Run("check", "--retract", id).Code);
        Assert.Equal(2, site.Run("check", "--fix", "--retract", id).Code);
        Assert.Equal(2, site.Run("check", "--fix", "--retract", Guid.NewGuid().ToString()).Code);
        Assert.Equal(2, site.Run("check", "--fix", "--retract", "opening").Code);
        Assert.DoesNotContain("retracted", site.Read(Ledger), StringComparison.Ordinal);
    }

    [Fact]
    public void With_any_error_the_ledger_stays_as_it_is()
    {
        using TemporarySite site = Recorded();
        string before = site.Read(Ledger);
        site.Write("input/articles/second.md", TemporarySite.Article("Second"));
        site.Write("input/articles/broken.md", "---\ntitle: [\n---\n");
        Assert.Equal(1, site.Run("check", "--fix").Code);
        Assert.Equal(before, site.Read(Ledger));
    }

    [Fact]
    public void An_id_that_was_edited_by_hand_is_found_at_its_line()
    {
        using TemporarySite site = Recorded();
        string[] lines = site.Read(Opening).Split('\n');
        string was = lines[1];
        lines[1] = $"id: {Guid.NewGuid()}";
        site.Write(Opening, string.Join('\n', lines));
        RunResult run = site.Run("check");
        Assert.Equal(1, run.Code);
        Assert.Contains($"{Opening}(2,5): error EXPO3164", run.Error, StringComparison.Ordinal);
        Assert.Contains($"hint: write  {was}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_id_is_given_back_by_fix()
    {
        using TemporarySite site = Recorded();
        string before = site.Read(Opening);
        site.Write(Opening, string.Join('\n', before.Split('\n').Where((_, i) => i != 1)));
        Assert.Equal(1, site.Run("check").Code);
        Assert.Equal((0, ""), Short(site.Run("check", "--fix")));
        Assert.Equal(before, site.Read(Opening));
    }

    [Fact]
    public void A_minted_id_is_the_one_that_the_feeds_have_already()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/articles/no-id.md", "---\ntitle: No id\npublished: 2025-11-04\n---\n\nText.\n");
        site.Run("build");
        string before = site.Read("output/feed.xml");
        site.Run("check", "--fix");
        site.Run("build");
        Assert.Equal(before, site.Read("output/feed.xml"));
    }

    [Fact]
    public void A_moved_story_leaves_its_address_behind_and_preview_and_build_agree()
    {
        using TemporarySite site = Recorded();
        File.Move(site.Path(Opening), site.Path("input/articles/2025-11-04-first-day.md"));
        Assert.Equal(0, site.Run("build").Code);
        Assert.Contains("url=/2025/11/first-day/", site.Read("output/2025/11/opening/index.html"), StringComparison.Ordinal);
        Assert.Contains(IdentityRules.UnrecordedStories.Code, site.Run("check").Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), Short(site.Run("check", "--fix")));
        Assert.Contains("/2025/11/opening/ /2025/11/first-day/", site.Read(Ledger), StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_ledger_stops_a_build_at_its_line_and_column()
    {
        using TemporarySite site = Recorded();
        site.Write(Ledger, site.Read(Ledger) + "what is this\n");
        RunResult run = site.Run("build");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("input/published.tsv(2,1): error EXPO3160", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_plain_folder_of_articles_the_ledger_stands_beside_them()
    {
        using var site = new TemporarySite();
        site.Write("story.md", TemporarySite.Article("Opening day"));
        site.Run("check", "--fix", "--root", site.Folder);
        Assert.True(site.Has("published.tsv"));
        Assert.False(site.Has("input"));
    }

    private static TemporarySite Recorded()
    {
        var site = TemporarySite.WithOneArticle();
        Assert.Equal(0, site.Run("check", "--fix").Code);
        return site;
    }

    private static (int Code, string Error) Short(RunResult run) => (run.Code, run.Error);
}
