namespace ExpoSite.Cli.Tests;

/// <summary>Links out of the root, also where reading begins, and files that are none.</summary>
public sealed class StartingPointTests
{
    private const string Secret = "a-secret-of-another-folder";

    [Theory]
    [InlineData("input/media")]
    [InlineData("input/articles")]
    [InlineData("input/pages")]
    [InlineData("theme")]
    [InlineData("theme/assets")]
    [InlineData("theme/templates")]
    public void A_folder_that_leads_out_of_the_root_is_said_and_not_read(string folder)
    {
        using var site = TemporarySite.WithOneArticle();
        using var other = new TemporarySite();
        foreach (string file in (string[])["note.txt", "own.css", "assets/own.css", "templates/not-found.liquid", "not-found.liquid"])
            other.Write(file, Secret);
        other.Write("story.md", TemporarySite.Article(Secret));
        string link = site.Path(folder);
        if (Directory.Exists(link))
            Directory.Delete(link, recursive: true);
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        Directory.CreateSymbolicLink(link, other.Folder);
        RunResult run = site.Run("build");
        Assert.Contains($"{folder}", run.Error, StringComparison.Ordinal);
        Assert.Contains("warning EXPO5003", run.Error, StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(site.Path("output"), "*", SearchOption.AllDirectories),
            f => Assert.DoesNotContain(Secret, File.ReadAllText(f), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("input/site.yml", "title: a-secret-of-another-folder\nurl: https://example.org/\n")]
    [InlineData("input/expos.yml", "- id: x\n  name: a-secret-of-another-folder\n  start: 2026-01-01\n  end: 2026-01-02\n")]
    [InlineData("input/exhibitors.yml", "- name: a-secret-of-another-folder\n")]
    [InlineData("input/articles/linked.md", "---\ntitle: a-secret-of-another-folder\npublished: 2025-11-04\n---\n\nText.\n")]
    public void A_file_that_leads_out_of_the_root_is_said_and_not_read(string file, string text)
    {
        using var site = TemporarySite.WithOneArticle();
        using var other = new TemporarySite();
        other.Write("elsewhere", text);
        File.Delete(site.Path(file));
        File.CreateSymbolicLink(site.Path(file), other.Path("elsewhere"));
        RunResult run = site.Run("build", "--base-url", "https://example.org/");
        Assert.Contains($"{file}: warning EXPO5003", run.Error, StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(site.Path("output"), "*", SearchOption.AllDirectories),
            f => Assert.DoesNotContain(Secret, File.ReadAllText(f), StringComparison.Ordinal));
        Assert.Equal(text, other.Read("elsewhere"));
    }

    [Fact]
    public void A_link_by_way_of_a_folder_within_the_root_that_leads_out_is_not_followed()
    {
        using var site = TemporarySite.WithOneArticle();
        using var other = new TemporarySite();
        other.Write("secret.txt", Secret);
        Directory.CreateDirectory(site.Path("input/media"));
        Directory.CreateSymbolicLink(site.Path("beside"), other.Folder);
        File.CreateSymbolicLink(site.Path("input/media/note.txt"), "../../beside/secret.txt");
        RunResult run = site.Run("build");
        Assert.Contains("input/media/note.txt: warning EXPO5003", run.Error, StringComparison.Ordinal);
        Assert.False(site.Has("output/media/note.txt"));
    }

    [Fact]
    public void A_link_to_a_folder_within_the_root_is_a_place_to_start()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("pictures/note.txt", "Open to all");
        Directory.CreateSymbolicLink(site.Path("input/media"), "../pictures");
        Assert.Equal((0, ""), (site.Run("build") is var run ? run.Code : -1, run.Error));
        Assert.Equal("Open to all", site.Read("output/media/note.txt"));
    }

    [Fact]
    public void Nothing_is_written_through_a_link_out_of_the_root()
    {
        using var site = TemporarySite.WithOneArticle();
        using var other = new TemporarySite();
        Directory.Delete(site.Path("input/articles"), recursive: true);
        Directory.CreateSymbolicLink(site.Path("input/articles"), other.Folder);
        Directory.CreateSymbolicLink(site.Path(".exposite"), other.Folder);
        site.Write("input/raw/story.txt",
            "The gates open early\n\n4 November 2025\n\nThe gates of the fair open at eight, an hour earlier than in all the years "
            + "before, as the hall said on Monday.\n");
        RunResult run = site.Run("normalize");
        Assert.Equal(1, run.Code);
        Assert.Contains("EXPO5003", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("1 written", run.Out, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(other.Folder));
    }

    [Fact]
    public void The_folder_of_a_saved_page_that_leads_out_of_the_root_gives_no_pictures()
    {
        using var site = TemporarySite.WithOneArticle();
        using var other = new TemporarySite();
        other.Write("hall.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='900' height='600'><rect width='9' height='9'/></svg>");
        site.Write("input/raw/page.html",
            "<html><head><title>Hall</title></head><body><article><h1>The gates open early</h1><p>The gates of the fair open at eight, "
            + "an hour earlier than in all the years before.</p><img src='page_files/hall.svg' alt='Hall'></article></body></html>");
        Directory.CreateSymbolicLink(site.Path("input/raw/page_files"), other.Folder);
        RunResult run = site.Run("normalize");
        Assert.Contains("input/raw/page_files: warning EXPO5003", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Path("input/media")) && Directory.EnumerateFiles(site.Path("input/media")).Any());
    }

    // To open a pipe that nobody writes into waits for ever: then this test does.
    [Theory]
    [InlineData("input/media/clip.mp4")]
    [InlineData("input/media/hall.jpg")]
    [InlineData("input/articles/pipe.md")]
    [InlineData("input/expos.yml")]
    [InlineData("theme/assets/own.css")]
    public void A_pipe_among_the_files_is_said_and_not_opened(string path)
    {
        using var site = TemporarySite.WithOneArticle();
        Directory.CreateDirectory(Path.GetDirectoryName(site.Path(path))!);
        Shell(site, $"mkfifo '{path}'");
        foreach (string command in (string[])["build", "check"])
        {
            RunResult run = site.Run(command);
            Assert.Contains($"{path}: warning EXPO5005", run.Error, StringComparison.Ordinal);
        }

        Assert.True(site.Has("output/2025/11/opening/index.html"));
    }

    [Fact]
    public void A_pipe_among_raw_files_is_said_and_the_others_are_read()
    {
        using var site = TemporarySite.WithOneArticle();
        Directory.CreateDirectory(site.Path("input/raw"));
        Shell(site, "mkfifo input/raw/pipe.txt");
        Assert.Contains("input/raw/pipe.txt: warning EXPO5005", site.Run("normalize").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_no_address_can_have_are_said()
    {
        using var site = TemporarySite.WithOneArticle();
        Directory.CreateDirectory(site.Path("input/media/folder.jpg"));
        Shell(site, "printf hello > input/media/$'line\\nend.txt'; printf hello > input/media/$'esc\\e.txt'; printf hello > "
            + "input/media/$'bad\\xff.txt'; ln -s nowhere input/media/dangling.jpg; ln -s loop.jpg input/media/loop.jpg");
        RunResult run = site.Run("build");
        // The runtime cannot delete a name that it cannot say.
        Shell(site, "rm -r input/media");
        Assert.Contains("EXPO5006", run.Error, StringComparison.Ordinal);
        Assert.Contains("input/media/dangling.jpg: warning EXPO5003", run.Error, StringComparison.Ordinal);
        Assert.Contains("input/media/loop.jpg: warning EXPO5003", run.Error, StringComparison.Ordinal);
        Assert.Contains("input/media/bad\uFFFD.txt: error EXPO2004", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public void Folders_may_go_deep_and_one_that_cannot_be_listed_does_not_hide_the_others()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/media/" + string.Concat(Enumerable.Repeat("d/", 200)) + "deep.txt", "Deep");
        Assert.Equal((0, ""), (site.Run("build") is var run ? run.Code : -1, run.Error));
        Assert.Single(Directory.GetFiles(site.Path("output/media"), "deep.txt", SearchOption.AllDirectories));
    }

    private static void Shell(TemporarySite site, string script)
    {
        var start = new System.Diagnostics.ProcessStartInfo("bash", ["-c", script]) { WorkingDirectory = site.Folder };
        using var process = System.Diagnostics.Process.Start(start)!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
