using ExpoSite.Cli.Preview;
using ExpoSite.Cli.Running;

namespace ExpoSite.Cli.Tests;

/// <summary>What a preview shows after a save or a rebuild, without a server around it.</summary>
public sealed class PreviewSiteTests
{
    private const string Opening = "input/articles/2025-11-04-opening.md";

    private const string Broken = "---\ntitle: [\n---\n\nText.\n";

    [Fact]
    public void An_error_in_one_story_leaves_its_last_page_and_all_others_go_on()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/articles/2025-11-05-second.md", TemporarySite.Article("Second"));
        PreviewSite preview = Rebuilt(site);
        foreach (bool isSketch in (bool[])[true, false])
        {
            site.Write(Opening, Broken);
            Save(preview, site, Opening, isSketch);
            string page = preview.Answer("/2025/11/opening/").Text();
            Assert.Contains("The halls opened at nine", page, StringComparison.Ordinal);
            Assert.Contains("An error stops what you saved: this is the last page without it.", page, StringComparison.Ordinal);
            Assert.Contains($"<li>{Opening}(", page, StringComparison.Ordinal);
            Assert.Contains("<details open", page, StringComparison.Ordinal);

            string words = $"Another headline {isSketch}";
            site.Write("input/articles/2025-11-05-second.md", TemporarySite.Article(words));
            Save(preview, site, "input/articles/2025-11-05-second.md", isSketch);
            string home = preview.Answer("/").Text();
            Assert.Contains(words, home, StringComparison.Ordinal);
            Assert.Contains("In other files: 1 error", home, StringComparison.Ordinal);
            Assert.DoesNotContain("<details open", home, StringComparison.Ordinal);
            Assert.Contains("The halls opened at nine", preview.Answer("/2025/11/opening/").Text(), StringComparison.Ordinal);

            site.Write(Opening, TemporarySite.Article($"Mended {isSketch}"));
            Save(preview, site, Opening, isSketch);
            Assert.Contains($"Mended {isSketch}", preview.Answer("/2025/11/opening/").Text(), StringComparison.Ordinal);
            Assert.DoesNotContain("exposite-preview", preview.Answer("/2025/11/opening/").Text(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("input/site.yml")]
    [InlineData("input/expos.yml")]
    [InlineData("theme/templates/home.liquid")]
    public void An_error_that_shapes_every_page_leaves_the_last_good_site(string file)
    {
        using var site = TemporarySite.WithOneArticle();
        PreviewSite preview = Rebuilt(site);
        string? before = site.Has(file) ? site.Read(file) : null;
        site.Write(file, file.EndsWith(".yml", StringComparison.Ordinal) ? "title: [\n" : "{% if %}");
        site.Write(Opening, TemporarySite.Article("Written meanwhile"));
        Save(preview, site, Opening, isSketch: false);
        Assert.False(preview.TrySketch([site.Path(Opening)]));
        string home = preview.Answer("/").Text();
        Assert.Contains("Opening day", home, StringComparison.Ordinal);
        Assert.DoesNotContain("Written meanwhile", home, StringComparison.Ordinal);
        Assert.Contains("the last site without it is shown", home, StringComparison.Ordinal);
        Assert.Contains(file, home, StringComparison.Ordinal);
        if (before is null)
            File.Delete(site.Path(file));
        else
            site.Write(file, before);
        Save(preview, site, file, isSketch: false);
        Assert.Contains("Written meanwhile", preview.Answer("/").Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("exposite-preview", preview.Answer("/").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_stand_on_the_page_of_their_story_alone_and_their_text_is_escaped()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write(Opening, TemporarySite.Article("Opening day", "\"<i>sect\": 1\n"));
        PreviewSite preview = Rebuilt(site);
        string page = preview.Answer("/2025/11/opening/").Text();
        Assert.Contains("In this story: 1 warning", page, StringComparison.Ordinal);
        Assert.Contains("&lt;i&gt;sect", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>sect", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"exposite-preview\"", preview.Answer("/").Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("exposite-preview", preview.Answer("/feed.xml").Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft: true\n", "Draft", "A draft: it stays hidden until &#39;draft&#39; is removed.")]
    [InlineData("embargo: 2026-02-01T09:00:00Z\n", "Embargoed", "Under embargo until 2026-02-01 09:00 +00:00.")]
    [InlineData("expires: 2026-01-01T09:00:00Z\n", "Expired", "Expired: it is not shown any more.")]
    public void What_readers_do_not_see_says_what_it_waits_for(string more, string label, string state)
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write(Opening, TemporarySite.Article("Opening day", more));
        PreviewSite preview = Rebuilt(site);
        Assert.Contains(state, preview.Answer("/2025/11/opening/").Text(), StringComparison.Ordinal);
        Assert.Equal([(label, "/2025/11/opening/")], preview.Held.Select(h => (h.Hold!.Reason.ToString(), h.Address)));
    }

    [Fact]
    public void Time_goes_on_from_a_given_instant_and_an_embargo_ends_in_it()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write(Opening, TemporarySite.Article("Opening day", "embargo: 2030-02-01T09:00:00Z\n"));
        var clock = new MovableClock();
        var preview = Of(site, clock, new DateTimeOffset(2030, 2, 1, 8, 50, 0, TimeSpan.Zero));
        preview.Rebuild(withRaw: false, [], TestContext.Current.CancellationToken);
        Assert.Single(preview.Held);
        Assert.Equal(new DateTimeOffset(2030, 2, 1, 9, 0, 0, TimeSpan.Zero), preview.NextChange);
        clock.Now += TimeSpan.FromMinutes(10);
        preview.Rebuild(withRaw: false, [], TestContext.Current.CancellationToken);
        Assert.Empty(preview.Held);
    }

    [Fact]
    public void The_terminal_says_where_what_was_saved_can_be_seen()
    {
        using var site = TemporarySite.WithOneArticle();
        using var said = new StringWriter();
        PreviewSite preview = Of(site, TimeProvider.System, TemporarySite.Now, said);
        preview.Rebuild(withRaw: false, [], TestContext.Current.CancellationToken);
        Assert.DoesNotContain("opening", said.ToString(), StringComparison.Ordinal);
        preview.Rebuild(withRaw: false, [site.Path(Opening), site.Path("input/site.yml")], TestContext.Current.CancellationToken);
        Assert.Contains($"{Opening}: http://localhost:1/2025/11/opening/\n", said.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rebuild_that_throws_what_nobody_foresaw_is_shown_and_the_next_one_recovers()
    {
        using var site = TemporarySite.WithOneArticle();
        using var said = new StringWriter();
        bool isBroken = true;
        var preview = new PreviewSite(
            site.Session(TextWriter.Null, said, "", TestContext.Current.CancellationToken), new CommandSettings
            {
                Now = DateTimeOffset.UnixEpoch,
                Format = ReportFormat.Text,
                IsQuiet = true,
                Root = site.Folder,
            }, Disk.SiteFolder.Of(site.Folder), "http://localhost:1/")
        {
            BeforeReading = () => _ = isBroken ? throw new KeyNotFoundException("of a stage") : 0,
        };
        preview.Rebuild(withRaw: true, [], TestContext.Current.CancellationToken);
        Assert.Contains("EXPO9001", said.ToString(), StringComparison.Ordinal);
        PreviewAnswer answer = preview.Answer("/");
        Assert.Equal(500, answer.Status);
        Assert.Contains("EXPO9001", answer.Text(), StringComparison.Ordinal);
        isBroken = false;
        preview.Rebuild(withRaw: true, [], TestContext.Current.CancellationToken);
        Assert.DoesNotContain("EXPO9001", preview.Answer("/").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void New_words_of_a_known_file_show_before_anything_is_checked_and_a_rebuild_finds_what_is_wrong()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/articles/second.md", TemporarySite.Article("Second"));
        PreviewSite preview = Rebuilt(site);
        int reloads = 0;
        preview.Rebuilt += () => reloads++;
        site.Write(Opening, site.Read("input/articles/second.md").Replace("Second", "Closing day", StringComparison.Ordinal));

        Assert.True(preview.TrySketch([site.Path(Opening), site.Path("input/articles/.opening.md.swp"), site.Path("input/articles/4913")]));
        Assert.Equal(1, reloads);
        Assert.Contains("Closing day", preview.Answer("/").Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("role=\"alert\"", preview.Answer("/").Text(), StringComparison.Ordinal);

        preview.Rebuild(withRaw: false, [], TestContext.Current.CancellationToken);
        Assert.Equal(2, reloads);
        Assert.Contains("role=\"alert\"", preview.Answer("/").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_was_sketched_right_is_not_loaded_again()
    {
        using var site = TemporarySite.WithOneArticle();
        PreviewSite preview = Rebuilt(site);
        site.Write(Opening, site.Read(Opening).Replace("at nine", "at ten", StringComparison.Ordinal));
        Assert.True(preview.TrySketch([site.Path(Opening)]));
        string version = preview.Version;
        Assert.Contains("at ten", preview.Answer("/2025/11/opening/").Text(), StringComparison.Ordinal);
        preview.Rebuild(withRaw: false, [], TestContext.Current.CancellationToken);
        Assert.Equal(version, preview.Version);
        site.Write("input/site.yml", site.Read("input/site.yml").Replace("Hall News", "Pier News", StringComparison.Ordinal));
        preview.Rebuild(withRaw: false, [], TestContext.Current.CancellationToken);
        Assert.NotEqual(version, preview.Version);
    }

    [Theory]
    [InlineData("input/articles/2025-11-05-new.md", "---\ntitle: New\npublished: 2025-11-05\ncategory: Business\n---\n\nText.\n")]
    [InlineData("input/site.yml", "title: Pier News\nurl: https://example.org/\n")]
    [InlineData("input/media/quay.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("input/raw/a.txt", "Text")]
    [InlineData(Opening, "")]
    [InlineData(Opening, null)]
    public void What_is_more_than_words_waits_for_a_rebuild(string path, string? text)
    {
        using var site = TemporarySite.WithOneArticle();
        PreviewSite preview = Rebuilt(site);
        string before = preview.Answer("/").Text();
        if (text is null)
            File.Delete(site.Path(path));
        else
            site.Write(path, text);
        Assert.False(preview.TrySketch([site.Path(path)]));
        Assert.Equal(before, preview.Answer("/").Text());
    }

    [Fact]
    public void A_rebuild_that_a_change_made_needless_changes_nothing()
    {
        using var site = TemporarySite.WithOneArticle();
        PreviewSite preview = Rebuilt(site);
        string before = preview.Answer("/").Text();
        string version = preview.Version;
        site.Write("input/site.yml", "title: Pier News\nurl: https://example.org/\n");
        preview.Rebuild(withRaw: false, [], new CancellationToken(canceled: true));
        Assert.Equal((version, before), (preview.Version, preview.Answer("/").Text()));
    }

    [Fact]
    public void What_is_wrong_with_a_raw_file_is_shown_until_raw_files_are_read_again()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/raw/broken.docx", "not a document");
        PreviewSite preview = Rebuilt(site);
        foreach (bool withRaw in (bool[])[true, false, false])
        {
            preview.Rebuild(withRaw, [], TestContext.Current.CancellationToken);
            Assert.Contains("input/raw/broken.docx", preview.Answer("/").Text(), StringComparison.Ordinal);
        }

        File.Delete(site.Path("input/raw/broken.docx"));
        preview.Rebuild(withRaw: true, [], TestContext.Current.CancellationToken);
        Assert.DoesNotContain("role=\"alert\"", preview.Answer("/").Text(), StringComparison.Ordinal);
    }

    private static PreviewSite Rebuilt(TemporarySite site)
    {
        PreviewSite preview = Of(site, TimeProvider.System, TemporarySite.Now);
        preview.Rebuild(withRaw: false, [], TestContext.Current.CancellationToken);
        return preview;
    }

    private static PreviewSite Of(TemporarySite site, TimeProvider clock, DateTimeOffset now, TextWriter? said = null) => new(
        site.Session(said ?? TextWriter.Null, TextWriter.Null, "", TestContext.Current.CancellationToken) with { Clock = clock },
        new CommandSettings { Now = now, Format = ReportFormat.Text, IsQuiet = said is null, Root = site.Folder },
        Disk.SiteFolder.Of(site.Folder), "http://localhost:1/");

    private static void Save(PreviewSite preview, TemporarySite site, string file, bool isSketch)
    {
        if (isSketch)
            Assert.True(preview.TrySketch([site.Path(file)]));
        else
            preview.Rebuild(withRaw: false, [], TestContext.Current.CancellationToken);
    }

    private sealed class MovableClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
