using System.Collections.Immutable;
using System.Text.Json;
using ExpoSite.Cli.Disk;
using ExpoSite.Cli.Input;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Cli.Tests;

public sealed class NormalizeTests
{
    private const string Article = "input/articles/2025-11-04-hall-7-opens-early.md";
    private const string Proposed = "input/articles/2025-11-04-hall-7-opens-early.proposed.md";

    private const string Page =
        """
        <!DOCTYPE html><html><head><title>Hall 7 opens early</title></head><body><article><h1>Hall 7 opens early</h1>
        <p><time datetime="2025-11-04">4 November 2025</time></p>
        <p>The organisers opened Hall 7 at eight in the morning, an hour before the other halls, to let exhibitors set up their stands.</p>
        <p>Visitors who came early could walk through the hall and speak with the exhibitors before the crowd arrived at nine.</p>
        <p>The early hour will be kept for the rest of the expo, said the organisers, because exhibitors asked for it again and again.</p>
        </article></body></html>
        """;

    [Fact]
    public void Raw_files_become_Markdown_and_a_second_run_changes_nothing()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/raw/hall-7.html", Page);
        Assert.Equal(0, site.Run("normalize").Code);
        SortedDictionary<string, string> first = site.Snapshot("input/articles");
        Assert.Equal(2, first.Count);
        RunResult second = site.Run("normalize");
        Assert.Equal(0, second.Code);
        Assert.Contains("1 unchanged", second.Out, StringComparison.Ordinal);
        Assert.Equal(first, site.Snapshot("input/articles"));
    }

    [Theory]
    [InlineData("input/raw/hall-7.html", "input/raw/hall-7.html")]
    [InlineData("input/raw/hall 7 (2).html", "\"input/raw/hall 7 (2).html\"")]
    public void What_an_editor_deleted_stays_deleted_until_it_is_asked_for(string raw, string written)
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write(raw, Page);
        site.Run("normalize");
        Assert.Contains(Path.GetFileName(Article), File.ReadAllText(site.Path("input/normalized.tsv")), StringComparison.Ordinal);
        File.Delete(site.Path(Article));
        RunResult second = site.Run("normalize");
        Assert.Equal(0, second.Code);
        Assert.Contains($"normalize --again {written}\n", second.Out + second.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(site.Path(Article)));
        Assert.Equal(0, site.Run("normalize", "--again", raw).Code);
        Assert.True(File.Exists(site.Path(Article)));
    }

    [Fact]
    public void What_is_withheld_elsewhere_is_in_no_file_of_the_site()
    {
        const string Text =
            "The fair society said on Tuesday that this is a story that must stay hidden from readers for now, and it gave no reason.\n";
        using var site = TemporarySite.WithOneArticle();
        string[] held =
        [
            "---\ntitle: Crane\ndate: 2024-03-01\npublishDate: 2131-01-01\n---\n",
            "---\ntitle: Offer\ndate: 2024-03-01\nexpiryDate: 2024-04-01\n---\n",
            "---\ntitle: Hemp\ndate: 2024-04-03\npublished: false\n---\n", "---\ntitle: Own\ndate: 2025-03-06\nexpires: 2025-04-01\n---\n",
            "---\ntitle: Eleven\ndate: 2025-03-06\npermalink: false\n---\n",
            "+++\ntitle = \"Build\"\ndate = 2024-01-01\n[build]\nrender = \"never\"\n+++\n",
            "{\"title\": \"Json\", \"date\": \"2024-01-01\", \"status\": \"private\"}\n",
            "Title: Pelican\nDate: 2024-01-01\nStatus: hidden\n\n",
        ];
        for (int i = 0; i < held.Length; i++)
            site.Write($"input/raw/held-{i}.md", $"{held[i]}TOKEN-{i} {Text}");
        site.Write("input/raw/page.html", $"---\ntitle: A page\ndate: 2024-01-01\ndraft: true\n---\n<p>TOKEN-PAGE {Text}</p><p>{Text}</p>");
        site.Write("input/pages/secret.md", "---\ntitle: Draft page\ndraft: true\n---\nTOKEN-SECRET page.\n");
        Assert.Equal(0, site.Run("normalize").Code);
        Assert.Equal(held.Length + 1, Directory.GetFiles(site.Path("input/articles"), "*.md")
            .Count(f => File.ReadAllText(f).Contains("TOKEN-", StringComparison.Ordinal)));
        RunResult build = site.Run("build");
        Assert.Equal(0, build.Code);
        Assert.Contains($"{held.Length + 2} held back", build.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(site.Path("output"), "*", SearchOption.AllDirectories),
            f => File.ReadAllText(f).Contains("TOKEN-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dry_run_shows_a_diff_and_writes_nothing()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/raw/hall-7.html", Page);
        SortedDictionary<string, string> before = site.Snapshot();
        RunResult run = site.Run("normalize", "--dry-run");
        Assert.Contains("--- /dev/null\n+++ b/2025-11-04-hall-7-opens-early.md\n@@ -0,0 +1,", run.Out, StringComparison.Ordinal);
        Assert.Contains("+title:", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, site.Snapshot());
    }

    [Fact]
    public void Files_from_elsewhere_need_no_root_and_never_name_absolute_paths()
    {
        using var site = new TemporarySite();
        site.Write("mail/inbox/hall-7.html", Page);
        site.Write("mail/.hidden.html", Page);
        site.Write("mail/Thumbs.db", "x");
        RunResult run = site.Run("normalize", "mail", "--output", "drafts");
        Assert.Equal(0, run.Code);
        string text = File.ReadAllText(Assert.Single(Directory.GetFiles(site.Path("drafts"))));
        Assert.Contains("source: inbox/hall-7.html", text, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Folder, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_of_a_saved_page_go_to_the_media_folder_once_and_its_folder_holds_no_raw_files()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/raw/hall-7.html",
            Page.Replace("<p>Visitors", "<p><img src=\"hall-7_files/a.png\" alt=\"The doors\"></p><p>Visitors", StringComparison.Ordinal));
        site.Write("input/raw/hall-7_files/site.js", "alert(1)");
        site.WriteBytes("input/raw/hall-7_files/a.png", Picture);
        Assert.Equal(0, site.Run("normalize").Code);
        string picture = Assert.Single(Directory.GetFiles(site.Path("input/media")));
        Assert.Equal(Picture, File.ReadAllBytes(picture));
        Assert.Contains($"(/media/{Path.GetFileName(picture)})", site.Read("input/articles/2025-11-04-hall-7-opens-early.md"),
            StringComparison.Ordinal);
        SortedDictionary<string, string> first = site.Snapshot();
        Assert.Equal(0, site.Run("normalize").Code);
        Assert.Equal(first, site.Snapshot());
    }

    [Fact]
    public void Pictures_go_below_the_output_that_the_command_line_names_and_a_dry_run_only_tells_of_them()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("in/hall-7.html",
            Page.Replace("<p>Visitors", "<p><img src=\"hall-7_files/a.png\" alt=\"The doors\"></p><p>Visitors", StringComparison.Ordinal));
        site.WriteBytes("in/hall-7_files/a.png", Picture);
        Assert.Contains(
            "b/media/the-doors-", site.Run("normalize", "in/hall-7.html", "--output", "out", "--dry-run").Out, StringComparison.Ordinal);
        Assert.False(site.Has("out"));
        Assert.Equal(0, site.Run("normalize", "in/hall-7.html", "--output", "out").Code);
        Assert.Single(Directory.GetFiles(site.Path("out/media")));
        Assert.False(site.Has("input/media"));
    }

    [Fact]
    public void Pictures_that_a_Markdown_file_names_beside_it_come_along_and_are_no_raw_files()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/raw/boats.md",
            "---\ntitle: Boats come early\ndate: 2025-11-04\n---\n\nThe boats came two days before the fair, and the quay was full of "
            + "people who wanted to see them.\n\n![A boat](boat.png)\n\n<p><img src=\"./pictures/the%20quay.png\" alt=\"The "
            + "quay\"></p>\n\n![Nothing](../site.yml.png)\n");
        site.WriteBytes("input/raw/boat.png", Picture);
        site.WriteBytes("input/raw/pictures/the quay.png", [.. Picture, 0]);
        site.WriteBytes("input/site.yml.png", Picture);
        RunResult run = site.Run("normalize");
        Assert.Equal(0, run.Code);
        Assert.Contains("'../site.yml.png' was not saved with the file", run.Out + run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(site.Path("input/media")).Length);
        string text = site.Read("input/articles/2025-11-04-boats-come-early.md");
        Assert.Contains("![A boat](/media/a-boat-", text, StringComparison.Ordinal);
        Assert.Contains("![The quay](/media/the-quay-", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_never_written_over_another_file()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/media/a-1.png", "mine");
        var findings = new List<Diagnostic>();
        new MediaFolder(SiteFolder.Of(site.Folder), site.Path("input/media")).Write([new MediaFile("a-1.png", Picture)], findings, []);
        Assert.Equal("EXPO5004", Assert.Single(findings).Rule.Code);
        Assert.Equal("mine", site.Read("input/media/a-1.png"));
    }

    [Fact]
    public void Explain_shows_each_line_with_its_role_and_as_one_document_in_json()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/raw/hall-7.html", Page);
        Assert.Contains("input/raw/hall-7.html\n", site.Run("normalize", "--explain", "--dry-run").Out, StringComparison.Ordinal);
        Assert.Matches("title +\\d+%  Hall 7 opens early\n", site.Run("normalize", "--explain", "--dry-run").Out);
        using var json = JsonDocument.Parse(site.Run("normalize", "--explain", "--dry-run", "--format", "json").Out);
        Assert.Equal("input/raw/hall-7.html", json.RootElement.GetProperty("readings")[0].GetProperty("path").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("diagnostics").GetArrayLength());
        JsonElement reading = json.RootElement.GetProperty("readings")[0];
        Assert.Equal("2025-11-04-hall-7-opens-early.md", reading.GetProperty("file").GetString());
        Assert.Equal(0, reading.GetProperty("briefs").GetArrayLength());
        JsonElement title = reading.GetProperty("values").EnumerateArray().Single(v => v.GetProperty("key").GetString() == "title");
        Assert.Equal("Hall 7 opens early", title.GetProperty("value").GetString());
        Assert.True(title.GetProperty("lines").GetArrayLength() > 0 && title.GetProperty("confidence")
            .GetDouble() > 0 && title.GetProperty("rule").GetString()!.Length > 0);
    }

    [Fact]
    public void An_explanation_fits_a_terminal_shows_the_article_and_counts_the_frame()
    {
        using var site = TemporarySite.WithOneArticle();
        string links = string.Concat(Enumerable.Range(0, 30).Select(i => $"<li><a href='/{i}'>Link {i}</a></li>"));
        site.Write("input/raw/hall-7.html", Page.Replace("<body>", $"<body><nav><ul>{links}</ul></nav>", StringComparison.Ordinal));
        string[] lines = site.Run("normalize", "--explain", "--dry-run").Out.Split('\n').SkipWhile(l => l != "input/raw/hall-7.html")
            .TakeWhile(l => !l.StartsWith("  -> ", StringComparison.Ordinal)).ToArray();
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
        Assert.Contains(lines, l => l.StartsWith("  left out, 3", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, l => l.Contains("Link 7", StringComparison.Ordinal));
        Assert.True(Array.FindIndex(lines, l => l.Contains("the article, ", StringComparison.Ordinal))
            < Array.FindIndex(lines, l => l.Contains("left out, ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_new_reading_of_an_edited_article_stands_beside_it_until_it_is_taken_over_and_is_no_part_of_the_site()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/raw/hall-7.html", Page);
        site.Run("normalize");
        site.Write(Article, site.Read(Article).Replace("an hour before", "one hour before", StringComparison.Ordinal));
        string edited = site.Read(Article);
        site.Write("input/raw/hall-7.html", Page.Replace("at nine", "at ten", StringComparison.Ordinal));
        RunResult run = site.Run("normalize");
        Assert.Contains("EXPO1201", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 new reading offered", run.Out, StringComparison.Ordinal);
        Assert.Equal(edited, site.Read(Article));
        Assert.Contains("crowd arrived at ten", site.Read(Proposed), StringComparison.Ordinal);

        RunResult check = site.Run("check");
        Assert.Equal((0, 1), (check.Code, check.Error.Split(CheckRules.ProposalPending.Code).Length - 1));
        Assert.Contains("input/articles/2025-11-04-hall-7-opens-early.proposed.md: warning", check.Error, StringComparison.Ordinal);
        site.Run("check", "--fix");
        site.Run("build");
        Assert.DoesNotContain(site.Snapshot("output").Keys, path => path.Contains("proposed", StringComparison.Ordinal));

        SortedDictionary<string, string> before = site.Snapshot("input");
        site.Run("normalize");
        Assert.Equal(before, site.Snapshot("input"));
        File.Move(site.Path(Proposed), site.Path(Article), overwrite: true);
        Assert.Contains("1 unchanged", site.Run("normalize").Out, StringComparison.Ordinal);
        Assert.False(site.Has(Proposed));
    }

    [Fact]
    public void A_dry_run_shows_proposals_that_come_and_go()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/raw/hall-7.html", Page);
        site.Run("normalize");
        site.Write(Article, site.Read(Article) + "\nEdited.\n");
        site.Write("input/raw/hall-7.html", Page.Replace("at nine", "at ten", StringComparison.Ordinal));
        Assert.Contains("--- /dev/null\n+++ b/2025-11-04-hall-7-opens-early.proposed.md\n", site.Run("normalize", "--dry-run").Out,
            StringComparison.Ordinal);
        Assert.False(site.Has(Proposed));
        site.Run("normalize");
        site.Write("input/raw/hall-7.html", Page);
        Assert.Contains("--- a/2025-11-04-hall-7-opens-early.proposed.md\n+++ /dev/null\n", site.Run("normalize", "--dry-run").Out,
            StringComparison.Ordinal);
        Assert.True(site.Has(Proposed));
        site.Run("normalize");
        Assert.False(site.Has(Proposed));
    }

    [Fact]
    public void An_article_whose_raw_file_was_removed_stays_with_a_warning()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/raw/hall-7.html", Page);
        site.Run("normalize");
        File.Delete(site.Path("input/raw/hall-7.html"));
        RunResult run = site.Run("normalize");
        Assert.Contains("input/raw/hall-7.html: warning EXPO1602", run.Error, StringComparison.Ordinal);
        Assert.True(site.Has(Article));
        Assert.DoesNotContain("EXPO1602", site.Run("normalize", "input/raw").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_raw_files_never_share_a_name()
    {
        using var site = new TemporarySite();
        site.Write("a/page.html", Page);
        site.Write("b/page.html", Page);
        Assert.Equal(2, site.Run("normalize", "a", "b", "--output", "drafts").Code);
    }

    [Fact]
    public void A_file_over_the_limit_is_reported_and_the_others_go_on()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/raw/hall-7.html", Page);
        using (FileStream huge = File.Create(site.Path("input/raw/huge.html")))
            huge.SetLength(25 << 20);
        RunResult run = site.Run("normalize");
        Assert.Equal(1, run.Code);
        Assert.Contains("input/raw/huge.html: error EXPO2005", run.Error, StringComparison.Ordinal);
        Assert.True(site.Has("input/articles/2025-11-04-hall-7-opens-early.md"));
    }

    [Fact]
    public void A_file_that_appeared_meanwhile_is_not_overwritten()
    {
        using var site = TemporarySite.WithOneArticle();
        Assert.Equal("EXPO5004", Assert.Single(Write(site, MarkdownAction.Create)).Rule.Code);
        Assert.Contains("Opening day", site.Read("input/articles/2025-11-04-opening.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_edited_meanwhile_is_not_rewritten()
    {
        using var site = TemporarySite.WithOneArticle();
        var findings = Write(site, MarkdownAction.Rewrite, () => site.Write("input/articles/2025-11-04-opening.md", "edited"));
        Assert.Equal("EXPO5004", Assert.Single(findings).Rule.Code);
        Assert.Equal("edited", site.Read("input/articles/2025-11-04-opening.md"));
    }

    [Fact]
    public void A_file_that_is_no_text_is_not_overwritten()
    {
        using var site = TemporarySite.WithOneArticle();
        File.WriteAllBytes(site.Path("input/articles/2025-11-04-opening.md"), [0x2D, 0xFF, 0xFE, 0x80]);
        Assert.Equal("EXPO5004", Assert.Single(Write(site, MarkdownAction.Create)).Rule.Code);
        Assert.Equal([0x2D, 0xFF, 0xFE, 0x80], File.ReadAllBytes(site.Path("input/articles/2025-11-04-opening.md")));
    }

    [Fact]
    public void Without_a_command_raw_files_become_a_site_with_one_summary()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/raw/hall-7.html", Page);
        RunResult run = site.Run();
        Assert.Equal(0, run.Code);
        string[] lines = run.Out.TrimEnd().Split('\n');
        Assert.Equal("new        input/articles/2025-11-04-hall-7-opens-early.md", Assert.Single(lines[..^1]));
        Assert.StartsWith("2 stories", lines[^1], StringComparison.Ordinal);
        Assert.Single(site.Run().Out.TrimEnd().Split('\n'));
        Assert.True(site.Has("output/2025/11/hall-7-opens-early/index.html"));
    }

    // The head of a PNG file of 512 times 512 pixels.
    private static byte[] Picture =>
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 2, 0, 0, 0, 2, 0, 8, 2, 0, 0, 0];

    private static List<Diagnostic> Write(TemporarySite site, MarkdownAction action, Action? meanwhile = null)
    {
        var folder = new MarkdownFolder(SiteFolder.Of(site.Folder), site.Path("input/articles"));
        ImmutableArray<ExistingMarkdown> _ = folder.Read();
        meanwhile?.Invoke();
        var findings = new List<Diagnostic>();
        folder.Write([new MarkdownFile("2025-11-04-opening.md", "new", action, false, "input/raw/x.txt")], findings, []);
        return findings;
    }
}
