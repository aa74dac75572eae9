using ExpoSite.Cli.Disk;
using ExpoSite.Cli.Input;
using ExpoSite.Cli.Output;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site;
using ExpoSite.Site.Planning;

namespace ExpoSite.Cli.Tests;

public sealed class BuildTests
{
    [Fact]
    public void A_build_writes_the_site_and_one_summary()
    {
        using var site = TemporarySite.WithOneArticle();
        RunResult run = site.Run("build");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("1 story", run.Out, StringComparison.Ordinal);
        Assert.Single(run.Out.TrimEnd().Split('\n'));
        Assert.True(site.Has("output/2025/11/opening/index.html"));
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        using var site = TemporarySite.WithOneArticle(hasCards: true);
        site.Run("build", "--now", "2026-01-01");
        SortedDictionary<string, string> first = site.Snapshot("output");
        site.Run("build", "--now", "2026-01-01");
        Assert.Equal(first, site.Snapshot("output"));
    }

    [Fact]
    public void With_an_error_nothing_is_written_and_the_last_good_site_stays()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Run("build");
        SortedDictionary<string, string> good = site.Snapshot("output");
        site.Write("input/articles/bad.md", "---\ntitle: [\n---\n");
        RunResult run = site.Run("build", "--clean");
        Assert.Equal(1, run.Code);
        Assert.Contains("The site was not written; the last good one is untouched.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("input/articles/bad.md(", run.Error, StringComparison.Ordinal);
        Assert.Equal(good, site.Snapshot("output"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("output/theirs.txt")]
    public void Where_no_site_stands_none_is_called_untouched(string? file)
    {
        using var site = TemporarySite.WithOneArticle();
        if (file is not null)
            site.Write(file, "Somebody's own.");
        site.Write("input/articles/bad.md", "---\ntitle: [\n---\n");
        Assert.EndsWith(" The site was not written.\n", site.Run("build").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_while_rendering_leaves_the_last_good_site_and_no_staging_folder()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Run("build");
        SortedDictionary<string, string> good = site.Snapshot("output");
        OutputFolder output = OutputFolder.At(site.Path("output"), SiteFolder.Of(site.Folder));
        var findings = output.Write(
            Plan(new PlannedFile("a/index.html", new RenderedContent(_ => [])), new PlannedFile("b/index.html",
                new RenderedContent(_ => [ThemeRules.RenderFailed.At("theme/x.liquid", "no")]))), PlannedContents.None, TemporarySite.Now,
            null);
        Assert.Equal("EXPO4004", Assert.Single(findings).Rule.Code);
        Assert.Equal(good, site.Snapshot("output"));
        Assert.Empty(Directory.GetDirectories(site.Folder, ".output.*"));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_a_finding_and_leaves_the_last_good_site()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Run("build");
        SortedDictionary<string, string> good = site.Snapshot("output");
        OutputFolder output = OutputFolder.At(site.Path("output"), SiteFolder.Of(site.Folder));
        var findings =
            output.Write(
                Plan(new PlannedFile("a/" + new string('x', 300), new RenderedContent(_ => []))), PlannedContents.None, TemporarySite.Now, null);
        Assert.Equal("EXPO5002", Assert.Single(findings).Rule.Code);
        Assert.Equal(good, site.Snapshot("output"));
    }

    [Fact]
    public void A_swap_that_fails_between_its_two_renames_puts_the_last_good_site_back()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Run("build");
        SortedDictionary<string, string> good = site.Snapshot("output");
        OutputFolder output = OutputFolder.At(site.Path("output"), SiteFolder.Of(site.Folder));
        // When the last file is written and nothing is renamed yet, the new site vanishes.
        var loss = new Told(() => Array.ForEach(
            Directory.GetDirectories(site.Folder, "*.staging-*", SearchOption.AllDirectories), d => Directory.Delete(d, recursive: true)));

        var findings = output.Write(
            Plan(new PlannedFile("index.html", new RenderedContent(_ => []))), PlannedContents.None, TemporarySite.Now, loss);

        Assert.Equal("EXPO5002", Assert.Single(findings).Rule.Code);
        Assert.Equal(good, site.Snapshot("output"));
        Assert.Empty(Directory.GetDirectories(site.Folder, ".output.*"));
    }

    private sealed class Told(Action then) : IProgress<int>
    {
        public void Report(int value) => then();
    }

    [Theory]
    [InlineData("../escaped.html")]
    [InlineData("a/../../escaped.html")]
    [InlineData("/escaped.html")]
    public void No_file_leaves_the_output_folder(string path)
    {
        using var site = TemporarySite.WithOneArticle();
        OutputFolder output = OutputFolder.At(site.Path("output"), SiteFolder.Of(site.Folder));
        Assert.ThrowsAny<Exception>(
            () => output.Write(Plan(new PlannedFile(path, new RenderedContent(_ => []))), PlannedContents.None, TemporarySite.Now, null));
        Assert.Empty(Directory.GetFiles(site.Folder, "escaped.html", SearchOption.AllDirectories));
        Assert.False(site.Has("output"));
    }

    [Fact]
    public void A_build_removes_what_killed_runs_left_and_puts_a_displaced_site_back_first()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Run("build");
        Directory.Move(site.Path("output"), site.Path(".output.old-1"));
        site.Write(".output.staging-999999999/half.html", "half");
        RunResult run = site.Run("build");
        Assert.Equal(0, run.Code);
        Assert.True(site.Has("output/index.html"));
        Assert.Empty(Directory.GetDirectories(site.Folder, ".output.*"));
    }

    [Fact]
    public void A_staging_folder_that_another_run_writes_into_is_left_alone()
    {
        using var site = TemporarySite.WithOneArticle();
        using var other = StagingFolder.Create(site.Folder, "output");
        Assert.Equal(0, site.Run("build").Code);
        Assert.Equal([other.Path], Directory.GetDirectories(site.Folder, ".output.*"));
    }

    [Fact]
    public void Removing_a_left_over_never_follows_links()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("elsewhere/deep/deeper/precious.txt", "precious");
        Directory.CreateSymbolicLink(site.Path(".output.staging-x"), site.Path("elsewhere"));
        site.Write(".output.staging-y/half.html", "half");
        Directory.CreateSymbolicLink(site.Path(".output.staging-y/link"), site.Path("elsewhere"));
        Assert.Equal(0, site.Run("build").Code);
        Assert.Equal("precious", site.Read("elsewhere/deep/deeper/precious.txt"));
        Assert.Empty(Directory.GetFileSystemEntries(site.Folder, ".output.*"));
    }

    [Fact]
    public void A_folder_with_files_of_somebody_else_is_refused()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("public/thesis.txt", "precious");
        RunResult run = site.Run("build", "--output", "public", "--clean");
        Assert.Equal(1, run.Code);
        Assert.Contains("error EXPO5001", run.Error, StringComparison.Ordinal);
        Assert.Equal("precious", site.Read("public/thesis.txt"));
    }

    [Fact]
    public void A_repository_or_a_link_is_never_replaced()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Run("build", "--output", "public");
        Directory.CreateDirectory(site.Path("public/.git"));
        Assert.Contains("EXPO5001", site.Run("build", "--output", "public").Error, StringComparison.Ordinal);
        Directory.CreateDirectory(site.Path("elsewhere"));
        Directory.CreateSymbolicLink(site.Path("link"), site.Path("elsewhere"));
        Assert.Contains("EXPO5001", site.Run("build", "--output", "link").Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(site.Path("elsewhere")));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("input")]
    [InlineData("input/articles/site")]
    [InlineData("theme")]
    public void An_output_folder_among_the_sources_is_refused(string output)
    {
        using var site = TemporarySite.WithOneArticle();
        Directory.CreateDirectory(site.Path("theme"));
        SortedDictionary<string, string> before = site.Snapshot();
        Assert.Equal(2, site.Run("build", "--output", output).Code);
        Assert.Equal(before, site.Snapshot());
    }

    [Fact]
    public void A_theme_folder_with_some_files_takes_the_others_from_the_program()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("theme/templates/not-found.liquid", "<h1>Washed ashore</h1>");
        site.Write("theme/assets/own.css", "body { color: teal; }");
        RunResult run = site.Run("build");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("Washed ashore", site.Read("output/404.html"), StringComparison.Ordinal);
        Assert.Matches("site\\.[0-9a-f]+\\.css.*\n.*own\\.[0-9a-f]+\\.css", site.Read("output/404.html"));
        Assert.Contains("<article", site.Read("output/2025/11/opening/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_folder_of_Markdown_is_a_site()
    {
        using var site = new TemporarySite();
        site.Write("stories/one.md", TemporarySite.Article("One"));
        RunResult run = site.Run("build", "stories", "--output", "public", "--base-url", "https://org.github.io/repo/");
        Assert.Equal(0, run.Code);
        Assert.True(site.Has("public/2025/11/one/index.html"));
        Assert.Contains("href=\"/repo/", site.Read("public/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_and_scheduled_stories_show_only_when_asked_for()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/articles/draft.md", TemporarySite.Article("Secret draft", "draft: true\n"));
        site.Write("input/articles/later.md", TemporarySite.Article("Later", "embargo: 2027-01-01T00:00:00Z\n"));
        site.Run("build");
        Assert.False(site.Has("output/2025/11/draft"));
        Assert.False(site.Has("output/2025/11/later"));
        site.Run("build", "--drafts", "--future");
        Assert.True(site.Has("output/2025/11/draft"));
        Assert.True(site.Has("output/2025/11/later"));
    }

    [Fact]
    public void A_file_over_the_limit_is_reported_and_not_read()
    {
        using var site = TemporarySite.WithOneArticle();
        using (FileStream huge = File.Create(site.Path("input/articles/huge.md")))
            huge.SetLength(9 << 20);
        RunResult run = site.Run("build");
        Assert.Equal(1, run.Code);
        Assert.Contains("input/articles/huge.md: error EXPO2005", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported_and_the_others_are_read()
    {
        using var site = TemporarySite.WithOneArticle();
        var findings = new List<Diagnostic>();
        string good = site.Path("input/articles/2025-11-04-opening.md");
        var read = FileReader.ReadAll([site.Path("gone.md"), good], p => Path.GetFileName(p), FileReader.TextLimit, findings.Add);
        Assert.Equal(Path.GetFileName(good), Assert.Single(read).Path);
        Diagnostic finding = Assert.Single(findings);
        Assert.Equal(("EXPO2004", "gone.md"), (finding.Rule.Code, finding.Position.Path));
        Assert.DoesNotContain(site.Folder, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_in_a_circle_is_reported_and_the_others_are_read()
    {
        using var site = TemporarySite.WithOneArticle();
        File.CreateSymbolicLink(site.Path("input/articles/circle.md"), site.Path("input/articles/circle.md"));
        RunResult run = site.Run("build");
        Assert.Equal(0, run.Code);
        Assert.Contains("input/articles/circle.md: warning EXPO5003", run.Error, StringComparison.Ordinal);
        Assert.True(site.Has("output/2025/11/opening/index.html"));
    }

    [Fact]
    public void A_link_out_of_the_root_is_not_published()
    {
        using var site = TemporarySite.WithOneArticle();
        using var other = new TemporarySite();
        other.Write("secret.txt", "secret");
        Directory.CreateDirectory(site.Path("input/media"));
        File.CreateSymbolicLink(site.Path("input/media/photo.txt"), other.Path("secret.txt"));
        RunResult run = site.Run("build");
        Assert.Equal(0, run.Code);
        Assert.Contains("input/media/photo.txt: warning EXPO5003", run.Error, StringComparison.Ordinal);
        Assert.False(site.Has("output/media/photo.txt"));
    }

    private static SitePlan Plan(params PlannedFile[] files) =>
        new()
        {
            Diagnostics = [],
            HeldBack = [],
            Files = [.. files],
            Config = new SiteConfig
            { Title = "News", Url = "https://example.org/" },
            Counts = new SiteCounts(0, 0, 0, 0)
        };

    // Assemblies that are there but empty fail when they are loaded.
    [Fact]
    public void A_build_of_texts_loads_no_library_of_raw_files_or_pictures()
    {
        using var site = TemporarySite.WithOneArticle();
        string program = site.Path("program");
        Directory.CreateDirectory(program);
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory))
            File.Copy(file, Path.Combine(program, Path.GetFileName(file)));
        foreach (string theme in Directory.EnumerateFiles(
            Path.Combine(AppContext.BaseDirectory, "theme"), "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(program, Path.GetRelativePath(AppContext.BaseDirectory, theme));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(theme, copy);
        }

        string[] libraries = ["DocumentFormat.OpenXml", "DocumentFormat.OpenXml.Framework", "MimeKit", "BouncyCastle.Cryptography",
            "UtfUnknown", "SmartReader", "NetVips"];
        foreach (string library in libraries)
        {
            string path = Path.Combine(program, library + ".dll");
            Assert.True(File.Exists(path), path);
            File.WriteAllBytes(path, []);
        }

        RunResult run = ProgramProcess.Run(program, [], "build", "--root", site.Folder);
        Assert.True(run.Code == 0, run.Out + run.Error);
        Assert.True(site.Has("output/index.html"));
    }
}
