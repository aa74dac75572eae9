using System.Net;
using ExpoSite.Cli.Commands;
using ExpoSite.Cli.Preview;
using ExpoSite.Cli.Running;

namespace ExpoSite.Cli.Tests;

public sealed class PreviewTests
{
    [Theory]
    [InlineData("index.html", "text/html; charset=utf-8")]
    [InlineData("assets/site.CSS", "text/css; charset=utf-8")]
    [InlineData("assets/search.js", "text/javascript; charset=utf-8")]
    [InlineData("feed.xml", "application/xml; charset=utf-8")]
    [InlineData("feeds.opml", "application/xml; charset=utf-8")]
    [InlineData("feed.json", "application/json; charset=utf-8")]
    [InlineData("calendar.ics", "text/calendar; charset=utf-8")]
    [InlineData("assets/icon.svg", "image/svg+xml")]
    [InlineData("media/hall.avif", "image/avif")]
    [InlineData("media/talk.opus", "audio/ogg")]
    [InlineData("CNAME", "application/octet-stream")]
    public void A_file_has_the_type_of_its_ending(string path, string type) => Assert.Equal(type, MediaTypes.Of(path));

    [Fact]
    public async Task Preview_serves_pages_feeds_and_its_own_404_to_this_machine_only()
    {
        using var site = TemporarySite.WithOneArticle();
        await using var preview = await RunningPreview.Start(site);

        HttpResponseMessage home = await preview.Get("");
        Assert.Equal((HttpStatusCode.OK, "text/html"), (home.StatusCode, home.Content.Headers.ContentType!.MediaType));
        Assert.Contains(PreviewSite.EventsPath, await Body(home), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await preview.Get("2025/11/opening/")).StatusCode);
        Assert.Equal("application/xml", (await preview.Get("feed.xml")).Content.Headers.ContentType!.MediaType);

        HttpResponseMessage moved = await preview.Get("2025/11/opening");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/2025/11/opening/"), (moved.StatusCode, moved.Headers.Location!.OriginalString));
        HttpResponseMessage missing = await preview.Get("nowhere/");
        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (missing.StatusCode, missing.Content.Headers.ContentType!.MediaType));
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Get("..%2f..%2finput/site.yml")).StatusCode);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await preview.Get("", host: "evil.example")).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await preview.Post("")).StatusCode);
        Assert.False(site.Has("output"));
    }

    [Fact]
    public async Task A_change_reloads_the_browser_and_an_error_keeps_the_last_good_page_under_a_banner()
    {
        using var site = TemporarySite.WithOneArticle();
        await using var preview = await RunningPreview.Start(site);
        using StreamReader events = await preview.Events();
        string first = await NextEvent(events);

        site.Write("input/articles/2025-11-05-second.md", TemporarySite.Article("Second story"));
        Assert.NotEqual(first, await NextEvent(events));
        Assert.Contains("Second story", await Body(await preview.Get("")), StringComparison.Ordinal);

        site.Write("input/articles/bad.md", "---\ntitle: [\n---\n");
        await NextEvent(events);
        string page = await Body(await preview.Get(""));
        Assert.Contains("input/articles/bad.md", page, StringComparison.Ordinal);
        Assert.Contains("Second story", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("theme/templates/not-found.liquid", "<h1>Washed ashore</h1>", "nowhere/")]
    [InlineData("input/site.yml", "title: Washed ashore\nurl: https://example.org/\n", "")]
    [InlineData("input/pages/about.md", "---\ntitle: About\n---\n\nWashed ashore.\n", "about/")]
    public async Task A_change_of_theme_settings_or_pages_shows_at_once(string file, string text, string page)
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("theme/templates/not-found.liquid", "<h1>Calm</h1>");
        await using var preview = await RunningPreview.Start(site);
        using StreamReader events = await preview.Events();
        await NextEvent(events);

        site.Write(file, text);

        await NextEvent(events);
        Assert.Contains("Washed ashore", await Body(await preview.Get(page)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_answer_is_the_site_although_raw_files_were_normalized_for_it()
    {
        using TemporarySite site = Machines.MachineSite.Create();
        await using var preview = await RunningPreview.Start(site);
        Assert.Equal(HttpStatusCode.OK, (await preview.Get("")).StatusCode);
        Assert.True(site.Has("input/articles/briefs"));
    }

    [Fact]
    public async Task A_theme_that_is_begun_while_the_preview_runs_is_watched()
    {
        using var site = TemporarySite.WithOneArticle();
        await using var preview = await RunningPreview.Start(site);
        using StreamReader events = await preview.Events();
        await NextEvent(events);
        Directory.CreateDirectory(site.Path("theme/templates"));
        await NextEvent(events);
        site.Write("theme/templates/not-found.liquid", "<h1>Washed ashore</h1>");
        await NextEvent(events);
        Assert.Contains("Washed ashore", await Body(await preview.Get("nowhere/")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_raw_file_is_normalized_while_the_preview_runs()
    {
        using var site = TemporarySite.WithOneArticle();
        Directory.CreateDirectory(site.Path("input/raw"));
        await using var preview = await RunningPreview.Start(site);
        using StreamReader events = await preview.Events();
        await NextEvent(events);
        site.Write("input/raw/broken.docx", "not a document");
        await NextEvent(events);
        Assert.Contains("input/raw/broken.docx", await Body(await preview.Get("")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input/articles/bad.md", "---\ntitle: [\n---\n")]
    [InlineData("input/site.yml", "title: [\n")]
    [InlineData("theme/templates/article.liquid", "{% for i in (1..1000000000) %}x{% endfor %}")]
    [InlineData("theme/templates/home.liquid", "{% render 'nowhere' %}")]
    [InlineData("input/media/evil.svg", "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'x'>]><svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("input/expos.yml", "[[[[")]
    public async Task A_hostile_file_keeps_the_preview_alive_and_the_next_save_recovers(string path, string content)
    {
        using var site = TemporarySite.WithOneArticle();
        Directory.CreateDirectory(site.Path("theme"));
        string? before = site.Has(path) ? site.Read(path) : null;
        await using var preview = await RunningPreview.Start(site);
        using StreamReader events = await preview.Events();
        await NextEvent(events);
        site.Write(path, content);
        await NextEvent(events);
        foreach (string page in (string[])["", "2025/11/opening/", "404.html", "feed.xml"])
            await preview.Get(page);
        if (before is null)
            File.Delete(site.Path(path));
        else
            site.Write(path, before);
        site.Write("input/articles/2025-11-06-recovered.md", TemporarySite.Article("Recovered"));
        string home;
        do
        {
            await NextEvent(events);
            home = await Body(await preview.Get(""));
        }
        while (!home.Contains("Recovered", StringComparison.Ordinal) || home.Contains("role=\"alert\"", StringComparison.Ordinal));
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
        preview.Rebuild(withRaw: true, TestContext.Current.CancellationToken);
        Assert.Contains("EXPO9001", said.ToString(), StringComparison.Ordinal);
        PreviewAnswer answer = preview.Answer("/");
        Assert.Equal(500, answer.Status);
        Assert.Contains("EXPO9001", answer.Text(), StringComparison.Ordinal);
        isBroken = false;
        preview.Rebuild(withRaw: true, TestContext.Current.CancellationToken);
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

        preview.Rebuild(withRaw: false, TestContext.Current.CancellationToken);
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
        preview.Rebuild(withRaw: false, TestContext.Current.CancellationToken);
        Assert.Equal(version, preview.Version);
        site.Write("input/site.yml", site.Read("input/site.yml").Replace("Hall News", "Pier News", StringComparison.Ordinal));
        preview.Rebuild(withRaw: false, TestContext.Current.CancellationToken);
        Assert.NotEqual(version, preview.Version);
    }

    [Theory]
    [InlineData("input/articles/2025-11-05-new.md", "---\ntitle: New\npublished: 2025-11-05\ncategory: Business\n---\n\nText.\n")]
    [InlineData("input/site.yml", "title: Pier News\nurl: https://example.org/\n")]
    [InlineData("input/media/quay.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("input/raw/a.txt", "Text")]
    [InlineData(Opening, "")]
    [InlineData(Opening, "---\ntitle: [\n---\n")]
    [InlineData(Opening, null)]
    public void What_is_more_than_words_or_is_broken_waits_for_a_rebuild(string path, string? text)
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
        preview.Rebuild(withRaw: false, new CancellationToken(canceled: true));
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
            preview.Rebuild(withRaw, TestContext.Current.CancellationToken);
            Assert.Contains("input/raw/broken.docx", preview.Answer("/").Text(), StringComparison.Ordinal);
        }

        File.Delete(site.Path("input/raw/broken.docx"));
        preview.Rebuild(withRaw: true, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("role=\"alert\"", preview.Answer("/").Text(), StringComparison.Ordinal);
    }

    private const string Opening = "input/articles/2025-11-04-opening.md";

    private static PreviewSite Rebuilt(TemporarySite site)
    {
        var preview = new PreviewSite(
            site.Session(TextWriter.Null, TextWriter.Null, "", TestContext.Current.CancellationToken),
            new CommandSettings { Now = TemporarySite.Now, Format = ReportFormat.Text, IsQuiet = true, Root = site.Folder },
            Disk.SiteFolder.Of(site.Folder), "http://localhost:1/");
        preview.Rebuild(withRaw: false, TestContext.Current.CancellationToken);
        return preview;
    }

    private static Task<string> Body(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static async Task<string> NextEvent(StreamReader events)
    {
        while (true)
        {
            string line = await events.ReadLineAsync(TestContext.Current.CancellationToken)
                ?? throw new InvalidOperationException("The stream ended.");
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return line;
        }
    }

    private sealed class RunningPreview(Task<int> running, CancellationTokenSource stop, HttpClient client) : IAsyncDisposable
    {
        public static async Task<RunningPreview> Start(TemporarySite site)
        {
            int port = LoopbackPort.Choose(0);
            var stop = new CancellationTokenSource();
            Session session = site.Session(TextWriter.Null, TextWriter.Null, "", stop.Token);
            Task<int> running = Task.Run(() => CommandLine.Run(["preview", "--port", $"{port}"], session));
            var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
            { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };
            var preview = new RunningPreview(running, stop, client);
            while (!running.IsCompleted && !await preview.Answers())
                await Task.Delay(50);
            return preview;
        }

        private async Task<bool> Answers()
        {
            try
            {
                using HttpResponseMessage response = await Get("");
                return true;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }

        public async Task<HttpResponseMessage> Get(string path, string? host = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Host = host;
            return await client.SendAsync(request);
        }

        public Task<HttpResponseMessage> Post(string path) => client.PostAsync(new Uri(path, UriKind.Relative), null);

        public async Task<StreamReader> Events() => new(await client.GetStreamAsync(new Uri(PreviewSite.EventsPath, UriKind.Relative)));

        public async ValueTask DisposeAsync()
        {
            await stop.CancelAsync();
            Assert.Equal(0, await running);
            client.Dispose();
            stop.Dispose();
        }
    }
}
