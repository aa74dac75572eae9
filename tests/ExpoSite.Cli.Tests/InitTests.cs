using ExpoSite.Cli.Disk;
using ExpoSite.Cli.Founding;
using ExpoSite.Cli.Tests.Workflows;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Cli.Tests;

public sealed class InitTests
{
    [Fact]
    public void A_new_newsroom_builds_and_passes_the_check_without_an_error()
    {
        using var site = new TemporarySite();
        RunResult run = site.Run("init", "Hall \"Seven\" & News", "--url", "https://example.org/fair/", "--language", "pt_br",
            "--time-zone", "America/Sao_Paulo");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("input/site.yml\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("language: pt-BR\ntimeZone: America/Sao_Paulo\n", site.Read("input/site.yml"), StringComparison.Ordinal);
        Assert.True(site.Has("input/raw") && site.Has("input/media") && site.Has("input/articles"));

        Assert.Equal(0, site.Run("new", "Doors open", "--category", "Visitors").Code);
        Assert.Equal(0, site.Run("check").Code);
        Assert.Equal(0, site.Run("build", "--drafts").Code);
        Assert.Contains("<title>Hall &quot;Seven&quot; &amp; News</title>", site.Read("output/index.html"), StringComparison.Ordinal);
        Assert.Contains("Doors open", site.Read("output/index.html"), StringComparison.Ordinal);
        Assert.True(site.Has("output/imprint/index.html"));
    }

    [Fact]
    public void The_editor_completes_and_checks_the_files_by_their_schemas()
    {
        using var site = new TemporarySite();
        Assert.Equal(0, site.Run("init", "Hall Seven News").Code);
        using var settings = System.Text.Json.JsonDocument.Parse(site.Read(".vscode/settings.json"));
        var schemas = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject()
            .ToDictionary(p => p.Value.GetString()!, p => p.Name);

        Assert.Equal(["input/articles/**/*.md", "input/exhibitors.yml", "input/expos.yml", "input/site.yml", "theme/i18n/*.yml"],
            schemas.Keys.Order(StringComparer.Ordinal));
        Assert.All(InputSchema.OfYaml.Append(InputSchema.FrontMatter), s => Assert.Equal(s.Text, site.Read(schemas[s.File])));
        Assert.True(site.Has(".vscode/extensions.json"));
        Assert.True(site.Has(".vscode/exposite-front-matter.code-snippets"));
        Assert.True(site.Has(".vscode/exposite-blocks.code-snippets"));
    }

    [Fact]
    public void In_a_repository_with_files_they_stay_and_are_named()
    {
        using var site = new TemporarySite();
        site.Write(".vscode/settings.json", "{ \"editor.wordWrap\": \"on\" }");
        site.Write("README.md", "Ours");
        site.Write(".gitignore", "*.log\n");
        RunResult run = site.Run("init", "Hall Seven News");
        Assert.Equal(0, run.Code);
        Assert.Equal(("{ \"editor.wordWrap\": \"on\" }", "Ours"), (site.Read(".vscode/settings.json"), site.Read("README.md")));
        Assert.Contains("Kept as they were: .gitignore, README.md, .vscode/settings.json\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("Add the line  output/  to .gitignore", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\nREADME.md\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n.github/workflows/publish.yml\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_workflows_are_those_of_this_repository_and_call_the_version_of_the_program()
    {
        using var site = new TemporarySite();
        Assert.Equal(0, site.Run("init", "Hall Seven News").Code);
        string called = $"{NewsroomFiles.Repository["https://github.com/".Length..]}/.github/workflows/newsroom.yml@{NewsroomFiles.Tag}";
        Assert.Matches("^v[0-9]+\\.[0-9]+\\.[0-9]+$", NewsroomFiles.Tag);
        foreach (string name in (string[])["publish", "wake-up"])
        {
            string file = $".github/workflows/{name}.yml";
            string own = File.ReadAllText(Path.Combine(WorkflowFile.Repository, file));
            Assert.Contains("    uses: ./.github/workflows/newsroom.yml\n", own, StringComparison.Ordinal);
            Assert.Equal(own.Replace("./.github/workflows/newsroom.yml", called, StringComparison.Ordinal), site.Read(file));
        }

        Assert.All((string[])["pull-request", "upload"],
            name => Assert.DoesNotContain("./.github/", site.Read($".github/workflows/{name}.yml"), StringComparison.Ordinal));
        Assert.All(site.Snapshot().Keys, file => Assert.DoesNotMatch(@"[^$]\{\{", site.Read(file)));
    }

    [Fact]
    public void A_newsroom_that_is_there_gets_the_workflows_that_it_lacks_and_nothing_else()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write(".github/workflows/publish.yml", "name: ours\n");
        string[] before = [.. site.Snapshot().Keys];
        RunResult run = site.Run("init", "--workflows");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal("name: ours\n", site.Read(".github/workflows/publish.yml"));
        Assert.Contains("Kept as they were: publish.yml.", run.Out, StringComparison.Ordinal);
        string[] added = [.. site.Snapshot().Keys.Except(before)];
        Assert.Equal(["pull-request", "upload", "wake-up"], added.Select(f => Path.GetFileNameWithoutExtension(f)!));
        Assert.Contains($"newsroom-upload.yml@{NewsroomFiles.Tag}", site.Read(".github/workflows/upload.yml"), StringComparison.Ordinal);
        Assert.Equal(2, site.Run("init", "--workflows", "A title").Code);
    }

    [Fact]
    public void Git_keeps_every_folder_and_nothing_that_is_made()
    {
        using var site = new TemporarySite();
        site.Git("init", "--quiet");
        Assert.Equal(0, site.Run("init", "Hall Seven News", "--quiet").Code);
        site.WriteBytes("input/raw/notes/told.txt", "Told at the quay.\r\n"u8.ToArray());
        Commit();
        Assert.Equal("", site.Git("status", "--porcelain"));
        site.Git("clone", "--quiet", ".", "clone");
        Assert.Equal("Told at the quay.\r\n", site.Read("clone/input/raw/notes/told.txt"));
        Assert.True(site.Has("clone/.vscode/settings.json"));
        Assert.All((string[])["raw", "media", "articles", "pages"], f => Assert.True(site.Has($"clone/input/{f}")));

        Directory.Delete(site.Path("clone"), recursive: true);
        Directory.Delete(site.Path("input/raw/notes"), recursive: true);
        Commit();
        Assert.Equal(0, site.Run().Code);
        Assert.DoesNotContain(Directory.EnumerateFiles(site.Path("output"), "*", SearchOption.AllDirectories),
            f => Path.GetFileName(f) is ".gitkeep" or "README.md");
        Assert.Equal("", site.Git("status", "--porcelain"));

        void Commit()
        {
            site.Git("add", "--all");
            site.Git("commit", "--quiet", "--message", "A newsroom");
        }
    }

    [Fact]
    public void What_is_left_to_write_is_told_at_its_place_and_holds_the_first_publish()
    {
        using var site = new TemporarySite();
        Assert.Equal(0, site.Run("init", "Hall Seven News").Code);
        string[] places =
            ["input/pages/about.md(6,1)", "input/pages/contact.md(5,1)", "input/pages/imprint.md(5,1)", "input/site.yml(8,6)"];
        RunResult check = site.Run("check");
        Assert.Equal(0, check.Code);
        Assert.All(places, p => Assert.Contains($"{p}: warning {LoadRules.PlaceholderText.Code}", check.Error, StringComparison.Ordinal));

        Directory.CreateDirectory(site.Path("live"));
        RunResult first = site.Run("build", "--published", "live");
        Assert.Equal((1, false), (first.Code, site.Has("output")));
        Assert.All(
            places, p => Assert.Contains($"{p}: error {LoadRules.PlaceholderPublished.Code}", first.Error, StringComparison.Ordinal));
        RunResult elsewhere = site.Run("build", "--published", "live", "--base-url", "https://our.example/");
        Assert.DoesNotContain("site.yml", elsewhere.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_of_a_new_newsroom_is_made()
    {
        using var site = new TemporarySite();
        RunResult run = site.Run("init", "Hall Seven News", "--root", "fair/news");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.True(site.Has("fair/news/input/site.yml"));
    }

    [Fact]
    public void A_newsroom_that_is_there_is_left_alone()
    {
        using var site = TemporarySite.WithOneArticle();
        SortedDictionary<string, string> before = site.Snapshot();
        RunResult run = site.Run("init", "Hall Seven News");
        Assert.Equal(2, run.Code);
        Assert.Contains("hint: move it away first", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Snapshot());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void A_site_has_a_title(string title)
    {
        using var site = new TemporarySite();
        RunResult run = site.Run("init", title);
        Assert.Equal((2, "The title is empty.\n  hint: exposite init \"Hall Seven News\"\n"), (run.Code, run.Error));
        Assert.Empty(site.Snapshot());
    }

    [Theory]
    [InlineData("input/articles")]
    [InlineData("notes/2026")]
    public void Inside_a_newsroom_another_one_is_made_only_where_the_root_is_given(string folder)
    {
        using var site = TemporarySite.WithOneArticle();
        Directory.CreateDirectory(site.Path(folder));
        SortedDictionary<string, string> before = site.Snapshot();
        RunResult run = site.RunIn(folder, "init", "Hall Seven News");
        Assert.Equal(2, run.Code);
        Assert.Contains($"inside the newsroom '{site.Folder}'", run.Error, StringComparison.Ordinal);
        Assert.Contains("--root .", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Snapshot());

        Assert.Equal(0, site.RunIn(folder, "init", "Hall Seven News", "--root", ".").Code);
        Assert.True(site.Has(folder + "/input/site.yml"));
    }

    [Fact]
    public void Below_a_folder_that_is_only_called_input_a_newsroom_is_made()
    {
        using var site = new TemporarySite();
        site.Write("input/scans/a.txt", "A");
        Directory.CreateDirectory(site.Path("news"));
        Assert.Equal(0, site.RunIn("news", "init", "Hall Seven News").Code);
    }

    [Fact]
    public void What_cannot_be_written_is_named_with_what_to_do()
    {
        using var site = new TemporarySite();
        RunResult run = Refused(site, "init", "Hall Seven News");
        Assert.Equal(2, run.Code);
        Assert.Equal("'.gitattributes' cannot be written: the system denies access.\n"
            + $"  hint: check permissions of '{site.Folder}' and free space, or choose another folder with --root\n", run.Error);

        site.Write("input/site.yml", "title: News\nurl: https://example.org/\n");
        run = Refused(site, "new", "Doors open");
        Assert.StartsWith("'input/articles/2026-01-15-doors-open.md' cannot be written: ", run.Error, StringComparison.Ordinal);
        Assert.Contains($"check permissions of '{site.Path("input")}'", run.Error, StringComparison.Ordinal);

        site.Write("input/articles", "A file where the folder should be.");
        run = site.Run("new", "Doors open");
        Assert.Equal(2, run.Code);
        Assert.Contains("2026-01-15-doors-open.md' cannot be written: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("hint: check permissions of", run.Error, StringComparison.Ordinal);

        static RunResult Refused(TemporarySite site, params string[] args)
        {
            // As a folder answers that may only be read.
            DiskChange.Watcher = _ => throw new UnauthorizedAccessException("Access to the path '/x/.exposite-1.tmp' is denied.");
            try
            {
                return site.Run(args);
            }
            finally
            {
                DiskChange.Watcher = null;
            }
        }
    }

    [Theory]
    [InlineData("--url", "example.org")]
    [InlineData("--language", "english")]
    [InlineData("--time-zone", "Hannover")]
    public void A_wrong_value_is_a_usage_error_and_nothing_is_written(string option, string value)
    {
        using var site = new TemporarySite();
        RunResult run = site.Run("init", "Hall Seven News", option, value);
        Assert.Equal(2, run.Code);
        Assert.Contains($"hint: write for example  {option} ", run.Error, StringComparison.Ordinal);
        Assert.Empty(site.Snapshot());
    }
}
