using ExpoSite.Cli.Cms;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Content;
using ExpoSite.Core.Yaml;
using ExpoSite.Yaml;

namespace ExpoSite.Cli.Tests.Editors;

/// <summary>What <c>init --cms</c> writes, what of it is published, and what check says of it.</summary>
public sealed class CmsTests
{
    private const string Config = "admin/config.yml";

    [Fact]
    public void A_newsroom_that_is_there_gets_what_it_lacks_and_nothing_else_changes()
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        SortedDictionary<string, string> before = site.Snapshot();
        site.Write("admin/start.js", "// ours\n");

        RunResult run = site.Run("init", "--cms");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(before, new(site.Snapshot().Where(f => !f.Key.StartsWith("admin", StringComparison.Ordinal)).ToDictionary()));
        Assert.Equal("// ours\n", site.Read("admin/start.js"));
        Assert.Contains("1 file of admin/ kept as they were", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nadmin/config.yml\n", run.Out, StringComparison.Ordinal);

        SortedDictionary<string, string> whole = site.Snapshot();
        Assert.Equal(0, site.Run("init", "--cms").Code);
        Assert.Equal(whole, site.Snapshot());
    }

    [Fact]
    public void A_new_newsroom_has_it_at_once()
    {
        using var site = new TemporarySite();
        Assert.Equal(0, site.Run("init", "Hall Seven News", "--cms", "--time-zone", "Europe/Lisbon").Code);
        string config = site.Read(Config);
        Assert.Contains("app_title: Hall Seven News\n", config, StringComparison.Ordinal);
        Assert.Contains("options: [Exhibitors, Technology, Visitors]\n", config, StringComparison.Ordinal);
        Assert.Contains("input_timezone: Europe/Lisbon\n", config, StringComparison.Ordinal);
        Assert.DoesNotContain("your-site.example", config, StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_title_a_newsroom_that_is_there_is_told_how()
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        RunResult run = site.Run("init", "Hall Seven News", "--cms");
        Assert.Equal(2, run.Code);
        Assert.Contains("hint: leave out the title to add a CMS", run.Error, StringComparison.Ordinal);
        Assert.False(site.Has("admin"));
    }

    [Theory]
    [InlineData("https://github.com/our-expo/newsroom.git", "our-expo/newsroom")]
    [InlineData("https://github.com/our-expo/news.room", "our-expo/news.room")]
    [InlineData("https://ada:secret@github.com/our-expo/newsroom/", "our-expo/newsroom")]
    [InlineData("git@github.com:our-expo/newsroom.git", "our-expo/newsroom")]
    [InlineData("ssh://git@github.com/our-expo/newsroom.git", "our-expo/newsroom")]
    [InlineData("https://example.org/our-expo/newsroom.git", null)]
    [InlineData("https://github.com.example.org/our-expo/newsroom.git", null)]
    [InlineData("/srv/git/newsroom.git", null)]
    public void The_repository_is_that_of_git_and_never_more_than_its_name(string remote, string? expected)
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        site.Git("init", "--quiet");
        site.Git("remote", "add", "fork", "https://example.org/a/b.git");
        site.Git("remote", "add", "origin", remote);
        Assert.Equal(expected, GitRemote.Around(site.Folder).Repository);

        RunResult run = site.Run("init", "--cms");
        Assert.Contains($"  repo: {expected ?? CmsConfig.NoRepository}\n", site.Read(Config), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", site.Read(Config), StringComparison.Ordinal);
        Assert.Equal(expected is null, run.Out.Contains("No remote of this repository is on GitHub", StringComparison.Ordinal));
        Assert.Equal(expected is null, site.Run("check").Error.Contains("admin/config.yml(5,9): warning EXPO3870", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_two_repositories_on_GitHub_it_is_the_origin()
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        site.Git("init", "--quiet");
        site.Git("remote", "add", "fork", "git@github.com:ada/newsroom.git");
        Assert.Equal("ada/newsroom", GitRemote.Around(site.Folder).Repository);
        site.Git("remote", "add", "origin", "git@github.com:our-expo/newsroom.git");
        site.Git("remote", "add", "zeta", "git@github.com:zeta/newsroom.git");
        Assert.Equal("our-expo/newsroom", GitRemote.Around(site.Path("input")).Repository);
    }

    [Fact]
    public void In_a_folder_of_a_repository_it_saves_into_that_folder()
    {
        using var site = new TemporarySite();
        site.Git("init", "--quiet");
        site.Git("remote", "add", "origin", "git@github.com:our-expo/all.git");
        Assert.Equal(0, site.Run("init", "Hall Seven News", "--cms", "--root", "sites/news").Code);
        string config = site.Read("sites/news/admin/config.yml");
        Assert.Contains("folder: sites/news/input/articles\n", config, StringComparison.Ordinal);
        Assert.Contains("media_folder: sites/news/input/media\n", config, StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_has_it_as_it_is_and_leads_nobody_there()
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        Assert.Equal(0, site.Run("init", "--cms").Code);
        Assert.Equal(0, site.Run("build").Code);
        Assert.Equal(
            site.Snapshot("admin").Select(f => (f.Key, f.Value)), site.Snapshot("output/admin").Select(f => (f.Key["output/".Length..], f.Value)));
        Assert.Contains("name=\"robots\" content=\"noindex", site.Read("output/admin/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(site.Path("output"), "*", SearchOption.AllDirectories),
            f => !f.StartsWith(site.Path("output/admin"), StringComparison.Ordinal) && Path.GetFileName(f) is not ".exposite-output"
                && File.ReadAllText(f).Contains("admin", StringComparison.Ordinal));
    }

    [Fact]
    public void The_preview_of_a_change_does_without()
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        Assert.Equal(0, site.Run("init", "--cms").Code);
        site.Write("changed", "input/articles/2025-11-04-opening.md\n");
        Assert.Equal(0, site.Run("build", "--changed", "changed", "--relative-urls", "--output", "preview").Code);
        Assert.Equal((true, false), (site.Has("preview/index.html"), site.Has("preview/admin")));
    }

    [Fact]
    public void A_folder_of_that_name_that_is_none_is_not_published()
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        site.Write("admin/index.html", "<p>Ours alone.</p>");
        site.Write("admin/passwords.txt", "secret");
        RunResult run = site.Run("build");
        Assert.Equal((0, false), (run.Code, site.Has("output/admin")));
        Assert.DoesNotContain("admin", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_beside_it_is_named_and_stays_where_it_is()
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        Assert.Equal(0, site.Run("init", "--cms").Code);
        site.Write("admin/notes.html", "<script>alert(1)</script>");
        RunResult run = site.Run("build");
        Assert.Contains("admin/notes.html: warning EXPO3873", run.Error, StringComparison.Ordinal);
        Assert.Equal((0, false), (run.Code, site.Has("output/admin/notes.html")));
    }

    [Fact]
    public void What_only_a_story_held_back_has_is_no_choice()
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        site.Write("input/articles/2025-11-05-a.md", TemporarySite.Article("A", "tags: [shown]\nauthors: [Ada Quay]\n"));
        site.Write("input/articles/2025-11-05-b.md", TemporarySite.Article("B", "draft: true\ntags: [merger]\nauthors: [Mole]\n"));
        site.Write("input/articles/2025-11-05-c.md", TemporarySite.Article("C", "embargo: 2027-01-01\ntags: [takeover]\n"));
        Assert.Equal(0, site.Run("init", "--cms").Code);
        Assert.Contains("options: [shown]\n", site.Read(Config), StringComparison.Ordinal);
        Assert.DoesNotMatch("merger|Mole|takeover", site.Read(Config));
    }

    [Fact]
    public void A_key_is_a_field_or_stays_as_it_is()
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        Assert.Equal(0, site.Run("init", "--cms").Code);
        YamlMappingNode config = new YamlSource(Config, site.Read(Config), 1).ReadMapping([])!;
        var stories = (YamlMappingNode)((YamlSequenceNode)config.Child("collections")!).Children[0];
        Dictionary<string, YamlMappingNode> fields = Fields(stories).ToDictionary(f => Value(f, "name"));
        Assert.True(fields.Remove("body"));

        // The CMS would write a default into stories that are there, and drop an empty list, which means none in these.
        Assert.DoesNotContain(fields.Values, f => f.Child("default") is not null);
        Assert.DoesNotContain(fields.Keys, n => n is "id" or "source" or "sourceHash" or "countries" or "exhibitors");
        Assert.Equal(["published", "title"],
            fields.Where(f => Value(f.Value, "required") == "true").Select(f => f.Key).Order(StringComparer.Ordinal));
        Assert.All(fields, f => Assert.Equal(FrontMatterKeys.Table.Find(f.Key)!.Description, Value(f.Value, "hint")));
        Assert.Equal("datetime", Value(fields["embargo"], "widget"));
        Assert.Equal(["date", "text"], Fields(fields["corrections"]).Select(f => Value(f, "name")));

        static IEnumerable<YamlMappingNode> Fields(YamlMappingNode node) =>
            ((YamlSequenceNode)node.Child("fields")!).Children.Cast<YamlMappingNode>();
        static string Value(YamlMappingNode node, string key) => ((YamlScalarNode)node.Child(key)!).Value;
    }

    [Fact]
    public void A_choice_that_came_later_is_missed()
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        Assert.Equal(0, site.Run("init", "--cms").Code);
        Assert.DoesNotContain("EXPO3871", site.Run("check").Error, StringComparison.Ordinal);
        site.Write("input/site.yml", site.Read("input/site.yml").Replace("Culture", "Culture, Ports", StringComparison.Ordinal));
        Assert.Matches(@"admin/config\.yml\(\d+,\d+\): warning EXPO3871: The form does not offer 'Ports' as 'category'\.", site.Run("check").Error);
        File.Delete(site.Path(Config));
        Assert.Equal(0, site.Run("init", "--cms").Code);
        Assert.DoesNotContain("EXPO3871", site.Run("check").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tags: quay, boats", "write  tags: [quay, boats]")]
    [InlineData("authors: Ada Quay, Bo Hall", "write  authors: [Ada Quay, Bo Hall]")]
    [InlineData("summary: Told.", "write  description:  instead")]
    [InlineData("Tags: [quay]", "write  tags:  instead")]
    [InlineData("expo:", "remove 'expo' from the form")]
    public void A_value_that_it_would_change_is_told(string line, string hint)
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        site.Write("input/articles/2025-11-05-a.md", TemporarySite.Article("A", line + "\n"));
        Assert.DoesNotContain("EXPO3872", site.Run("check").Error, StringComparison.Ordinal);
        site.Write("input/expos.yml", "- {id: quay, name: Quay Fair, starts: 2026-09-14, ends: 2026-09-16}\n");
        Assert.Equal(0, site.Run("init", "--cms").Code);
        string said = site.Run("check").Error;
        Assert.Contains("input/articles/2025-11-05-a.md(6,", said, StringComparison.Ordinal);
        Assert.Contains("warning EXPO3872", said, StringComparison.Ordinal);
        Assert.Contains(hint, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tags: [quay, boats]\nauthors: [Ada Quay]\nlayout: post")]
    [InlineData("tags: quay")]
    [InlineData("countries: []\nexhibitors: \"\"")]
    public void A_value_that_it_keeps_is_not(string lines)
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        site.Write("input/articles/2025-11-05-a.md", TemporarySite.Article("A", lines + "\n"));
        Assert.Equal(0, site.Run("init", "--cms").Code);
        Assert.DoesNotContain("EXPO3872", site.Run("check").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: [")]
    [InlineData("- a list\n")]
    [InlineData("collections: none\nbackend: [a]\n")]
    [InlineData("collections: [{name: stories, fields: [title]}]\n")]
    [InlineData("")]
    public void A_broken_configuration_is_a_finding_at_most_and_the_site_goes_on(string config)
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        Assert.Equal(0, site.Run("init", "--cms").Code);
        site.Write(Config, config);
        string said = site.Run("check").Error;
        Assert.DoesNotContain("EXPO9", said, StringComparison.Ordinal);
        if (config is "title: [" or "- a list\n")
            Assert.Contains("admin/config.yml(", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_with_an_error_are_told_and_no_form_is_made_of_them()
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        site.Write("input/site.yml", "title: [\nurl: https://example.org/\n");
        RunResult run = site.Run("init", "--cms");
        Assert.Equal((1, false), (run.Code, site.Has("admin")));
        Assert.Contains("input/site.yml(", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_the_version_that_is_named_byte_for_byte()
    {
        Dictionary<string, byte[]> shipped = CmsFiles.Shipped().ToDictionary(f => f.Path, f => f.Content);
        using var named = System.Text.Json.JsonDocument.Parse(shipped[CmsFiles.Version]);
        Dictionary<string, string> hashes = named.RootElement.GetProperty("sha256").EnumerateObject()
            .ToDictionary(f => CmsFiles.Program + f.Name, f => f.Value.GetString()!);
        Assert.Equal("@sveltia/cms", named.RootElement.GetProperty("package").GetString());
        Assert.Equal(hashes.Keys.Append(CmsFiles.Version).Order(StringComparer.Ordinal),
            shipped.Keys.Where(p => p.StartsWith(CmsFiles.Program, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(hashes, h => Assert.Equal(h.Value, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(shipped[h.Key]))));
        Assert.Contains(hashes.Keys, p => p.EndsWith("LICENSE.txt", StringComparison.Ordinal));
    }
}
