using System.Text.Json;

namespace ExpoSite.Cli.Tests.Identity;

public sealed class AgainstTests
{
    private const string Opening = "input/articles/2025-11-04-opening.md";

    [Fact]
    public void Against_an_unchanged_site_nothing_is_reported()
    {
        using TemporarySite site = Published();
        RunResult run = site.Run("check", "--against", "output");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("compared with output: 0 lists change of", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_headline_fix_is_an_update_and_a_changed_id_an_error_at_its_line()
    {
        using TemporarySite site = Published();
        string text = site.Read(Opening);
        site.Write(Opening, text.Replace("Opening day", "Doors open", StringComparison.Ordinal));
        RunResult fixedHeadline = site.Run("check", "--against", "output");
        Assert.Equal(0, fixedHeadline.Code);
        Assert.Contains("  updated (title): Doors open\n", fixedHeadline.Out, StringComparison.Ordinal);
        Assert.Contains(
            "  feed.xml: 0 new, 1 updated, 0 unchanged, 0 gone\n", fixedHeadline.Out, StringComparison.Ordinal);

        site.Write(Opening, "---\nid: 5b0b6a3e-0c58-4c55-9a34-2f6d1d3f9b10\n" + text[(text.IndexOf('\n', 4) + 1)..]);
        RunResult changedId = site.Run("check", "--against", "output");
        Assert.Equal(1, changedId.Code);
        Assert.StartsWith($"{Opening}(2,5): error EXPO3164", changedId.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_lists_every_feed_and_item()
    {
        using TemporarySite site = Published();
        site.Write("input/articles/second.md", TemporarySite.Article("Second story"));
        using var json = JsonDocument.Parse(site.Run("check", "--against", "output", "--format", "json").Out);
        JsonElement feed = json.RootElement.GetProperty("impact").GetProperty("changed").EnumerateArray()
            .Single(f => f.GetProperty("paths")[2].GetString() == "feed.json");
        Assert.Equal("Second story", feed.GetProperty("new")[0].GetProperty("title").GetString());
        Assert.Equal(1, feed.GetProperty("unchanged").GetInt32());
        Assert.Equal("/2025/11/second/", feed.GetProperty("new")[0].GetProperty("address").GetString());
    }

    [Fact]
    public void The_summary_is_appended_as_Markdown_in_which_a_headline_is_only_text()
    {
        using TemporarySite site = Published();
        site.Write("summary.md", "# Build\n\n");
        site.Write("input/articles/second.md", TemporarySite.Article("'A | B <b>c</b> @everyone'"));
        Assert.Equal(0, site.Run("check", "--against", "output", "--summary", "summary.md").Code);
        string summary = site.Read("summary.md");
        Assert.StartsWith("# Build\n\n## What subscribers will see\n", summary, StringComparison.Ordinal);
        Assert.Contains("<details><summary>1 story new</summary>\n\n- A \\| B \\<b\\>c\\</b\\> &#64;everyone\n\n</details>\n", summary, StringComparison.Ordinal);
        Assert.Contains("| feed.xml | 1 | 0 | 1 | 0 |\n", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_workflow_the_jobs_summary_is_written_without_being_asked_for_and_annotations_are_relative_to_its_folder()
    {
        using TemporarySite site = Published();
        site.Write("input/media/evil.js", "x()");
        RunResult run = ProgramProcess.Run(
            AppContext.BaseDirectory, [("GITHUB_STEP_SUMMARY", site.Path("step.md")), ("GITHUB_WORKSPACE", Path.GetDirectoryName(site.Folder)!)],
            "check", "--root", site.Folder, "--against", site.Path("output"), "--format", "github");
        Assert.Equal(0, run.Code);
        Assert.Contains($"::warning file={Path.GetFileName(site.Folder)}/input/media/evil.js", run.Out, StringComparison.Ordinal);
        Assert.Contains("0 lists change", site.Read("step.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_is_neither_folder_nor_address_is_a_usage_error()
    {
        using TemporarySite site = Published();
        Assert.Equal(2, site.Run("check", "--against", "nowhere").Code);
        Assert.Equal(2, site.Run("check", "--against", "ftp://example.org/").Code);
    }

    [Fact]
    public void A_place_where_nothing_was_published_is_told_and_stops_nothing()
    {
        using TemporarySite site = Published();
        Directory.CreateDirectory(site.Path("empty"));
        RunResult run = site.Run("check", "--against", "empty");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("empty: warning EXPO3180", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_published_sites_are_a_usage_error()
    {
        using TemporarySite site = Published();
        Assert.Equal(2, site.Run("check", "--against", "output", "--published", "elsewhere").Code);
        Assert.Equal(0, site.Run("check", "--against", "output", "--published", "output").Code);
    }

    [Fact]
    public async Task A_published_site_is_asked_for_its_record_alone()
    {
        using TemporarySite site = Published();
        await using LocalServer server = await LocalServer.Start();
        server.Folder = site.Path("output");
        site.Write("input/articles/second.md", TemporarySite.Article("Second story"));
        RunResult run = site.Run("check", "--against", server.Url);
        Assert.Equal(0, run.Code);
        Assert.Contains("  new: Second story\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(["/published.json"], server.Asked);
    }

    [Fact]
    public async Task A_site_that_fails_stops_the_check_and_no_other_host_is_asked()
    {
        using TemporarySite site = Published();
        await using LocalServer server = await LocalServer.Start();
        server.Folder = site.Path("output");
        server.Special = context => (context.Response.StatusCode = 503) > 0;
        RunResult fails = site.Run("check", "--against", server.Url);
        Assert.Equal(1, fails.Code);
        Assert.Contains(
            $"{server.Url}published.json: error EXPO3181: The file cannot be read: the answer was 503.", fails.Error, StringComparison.Ordinal);

        server.Special = context =>
        {
            context.Response.Redirect(server.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + "elsewhere.json");
            return true;
        };
        RunResult elsewhere = site.Run("check", "--against", server.Url);
        Assert.Equal(1, elsewhere.Code);
        Assert.Contains("it leads on to another host, localhost:", elsewhere.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("/elsewhere.json", server.Asked);
    }

    private static TemporarySite Published()
    {
        var site = TemporarySite.WithOneArticle();
        Assert.Equal(0, site.Run("build").Code);
        return site;
    }
}
