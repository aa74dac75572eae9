using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Cli.Tests;

/// <summary>What of input/media/ stands under the site's own address.</summary>
public sealed class MediaListTests
{
    [Theory]
    [InlineData("plan.pdf", "%PDF-1.7 ...")]
    [InlineData("table.csv", "hall,stand\n7,A1\n")]
    [InlineData("words.txt", "Doors at nine, for < 500 visitors.")]
    [InlineData("film.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nHello")]
    [InlineData("days.ICS", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")]
    [InlineData("kit.zip", "PK\u0003\u0004....")]
    [InlineData("talk.ogg", "OggS....")]
    public void A_file_that_is_what_its_name_says_and_runs_nothing_is_published(string name, string content)
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/media/" + name, content);
        RunResult run = site.Run("build");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(content, site.Read("output/media/" + name));
    }

    [Fact]
    public void A_table_beside_a_story_is_published_with_it_and_one_that_waits_or_is_no_table_stays()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/articles/2025-11-04-opening.md", TemporarySite.Article("Opening day") + "\n![Stands](halls.csv)\n\n![Ice](ice.csv)\n");
        site.Write("input/articles/wait.md", TemporarySite.Article("Waiting", "draft: true\n") + "\n![Plan](plan.csv)\n");
        site.Write("input/articles/halls.csv", "Hall,Stands\nA,164\n");
        site.Write("input/articles/plan.csv", "Hall,Stands\nA,999\n");
        site.Write("input/articles/own.csv", "Name,Phone\nAda,1\n");
        site.Write("input/articles/ice.csv", "<script>alert(1)</script>");
        RunResult run = site.Run("build");
        Assert.Contains("input/articles/own.csv: warning EXPO3025", run.Error, StringComparison.Ordinal);
        Assert.Contains($"input/articles/ice.csv: warning {WriteRules.MediaNotPublished.Code}", run.Error, StringComparison.Ordinal);
        Assert.False(site.Has("output"));

        site.Write("input/articles/ice.csv", "Hall,Ice\nA,3\n");
        run = site.Run("build");
        Assert.Equal(0, run.Code);
        Assert.Equal(["halls.csv", "ice.csv"], Directory.GetFiles(site.Path("output/articles")).Select(Path.GetFileName).Order());
        Assert.Contains("<svg role=\"img\"", site.Read("output/2025/11/opening/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("999", string.Concat(site.Snapshot("output").Keys), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input/media/.notes.txt")]
    [InlineData("input/media/.git/config.txt")]
    [InlineData("input/media/halls/.cache/plan.txt")]
    [InlineData("input/media/Thumbs.db")]
    [InlineData("input/articles/.half-written.md")]
    [InlineData("input/articles/.trash/old.md")]
    [InlineData("input/pages/.half-written.md")]
    [InlineData("theme/assets/.env.css")]
    public void Hidden_files_and_those_of_desktops_are_not_read(string path)
    {
        using var site = TemporarySite.WithOneArticle();
        site.Run("build", "--now", "2026-01-01");
        SortedDictionary<string, string> before = site.Snapshot("output");
        site.Write(path,
            path.EndsWith(".md", StringComparison.Ordinal) ? "---\ntitle: Half written\npublished: 2025-11-04\n---\n\nNot yet.\n" : "x");
        RunResult run = site.Run("build", "--now", "2026-01-01");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(before, site.Snapshot("output"));
    }

    [Theory]
    [InlineData("evil.html", "<script>x</script>")]
    [InlineData("evil.xhtml", "<html/>")]
    [InlineData("evil.xml", "<x/>")]
    [InlineData("evil.js", "x()")]
    [InlineData("evil.mjs", "x()")]
    [InlineData("evil.wasm", "\0asm")]
    [InlineData("evil.swf", "CWS")]
    [InlineData("evil", "<html>")]
    [InlineData("evil.pdf", "<html><script>x</script>")]
    [InlineData("evil.txt", " \n<!DOCTYPE html><script>x</script>")]
    [InlineData("evil.csv", "\uFEFF<html>")]
    [InlineData("evil.mp4", "<html>")]
    [InlineData("evil.zip", "MZ")]
    [InlineData("evil.woff2", "x")]
    [InlineData("evil.html.", "<html>")]
    public void A_file_of_another_kind_or_with_another_content_is_left_out_and_told_by_check_and_build(string name, string content)
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/media/" + name, content);
        string expected = $"input/media/{name}: warning {WriteRules.MediaNotPublished.Code}";
        Assert.Contains(expected, site.Run("check").Error, StringComparison.Ordinal);
        Assert.Contains(expected, site.Run("build").Error, StringComparison.Ordinal);
        Assert.False(site.Has("output/media"));
    }

    [Fact]
    public void A_link_to_a_file_that_is_left_out_leads_nowhere()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/media/page.html", "<p>Hello</p>");
        site.Write("input/articles/2025-11-04-opening.md", TemporarySite.Article("Opening day") + "\nSee [the page](/media/page.html).\n");
        Assert.Contains("input/media/page.html is not published", site.Run("check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_vanishes_or_changes_before_it_is_copied_is_a_finding_and_the_last_good_site_stays()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Run("build");
        SortedDictionary<string, string> good = site.Snapshot("output");
        site.Write("input/media/gone.txt", "here");
        site.Write("input/media/grown.txt", "short");
        var folder = Disk.SiteFolder.Of(site.Folder);
        var reader = new Input.SourceReader(folder);
        Site.SitePlan plan = Site.SiteBuild.Plan(
            reader.Read(), new Site.Sources.BuildOptions { Now = new DateTimeOffset(2026, 1, 15, 0, 0, 0, TimeSpan.Zero) });
        File.Delete(site.Path("input/media/gone.txt"));
        File.AppendAllText(site.Path("input/media/grown.txt"), " and longer");
        var findings = Output.OutputFolder.At(site.Path("output"), folder).Write(plan, reader.Contents, TemporarySite.Now, null);
        Assert.Equal(["input/media/gone.txt", "input/media/grown.txt"],
            findings.Where(f => f.Rule == LoadRules.Unreadable).Select(f => f.Position.Path));
        Assert.Equal(good, site.Snapshot("output"));
    }
}
