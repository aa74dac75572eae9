using System.Buffers;
using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
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
        Assert.Contains(PreviewSite.ScriptPath, await Body(home), StringComparison.Ordinal);
        using (LiveNews events = await preview.Events())
        {
            string version = JsonDocument.Parse(await events.Next()).RootElement.GetProperty("version").GetString()!;
            Assert.Equal($"version;desc=\"{version}\"", home.Headers.GetValues("Server-Timing").Single());
        }

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
    public async Task Seven_open_pages_hear_of_a_change_and_the_eighth_still_loads()
    {
        using var site = TemporarySite.WithOneArticle();
        await using var preview = await RunningPreview.Start(site);
        LiveNews[] open = await Task.WhenAll(Enumerable.Range(0, 7).Select(_ => preview.Events()));
        foreach (LiveNews page in open)
            await page.Next();
        site.Write(Opening, site.Read(Opening).Replace("at nine", "at ten", StringComparison.Ordinal));
        foreach (LiveNews page in open)
        {
            await page.Next();
            page.Dispose();
        }

        Assert.Contains("at ten", await Body(await preview.Get("2025/11/opening/")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://evil.example", true)]
    [InlineData("null", true)]
    [InlineData("http://localhost:1", true)]
    [InlineData("own", false)]
    public async Task A_page_of_another_site_hears_nothing(string origin, bool isRefused)
    {
        using var site = TemporarySite.WithOneArticle();
        await using var preview = await RunningPreview.Start(site);
        Task<LiveNews> opening = preview.Events(origin == "own" ? preview.Origin : origin);
        if (isRefused)
            await Assert.ThrowsAsync<WebSocketException>(() => opening);
        else
            Assert.Contains("version", await (await opening).Next(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await preview.Get(PreviewNews.Path.TrimStart('/'))).StatusCode);
    }

    [Fact]
    public async Task A_folder_that_is_exchanged_for_another_is_watched_anew()
    {
        using var site = TemporarySite.WithOneArticle();
        await using var preview = await RunningPreview.Start(site);
        using LiveNews events = await preview.Events();
        await NextEvent(events);
        Directory.Move(site.Path("input"), site.Path("before"));
        site.Write("next/site.yml", site.Read("before/site.yml"));
        site.Write("next/articles/2025-11-04-opening.md", TemporarySite.Article("Exchanged"));
        Directory.Move(site.Path("next"), site.Path("input"));
        await Until(events, preview, "Exchanged");
        site.Write(Opening, TemporarySite.Article("Saved after it"));
        await Until(events, preview, "Saved after it");
    }

    [Fact]
    public async Task A_plain_folder_of_Markdown_is_watched_and_what_a_build_writes_there_is_not()
    {
        using var site = new TemporarySite();
        site.Write("2025-11-04-opening.md", TemporarySite.Article("Opening day"));
        await using var preview = await RunningPreview.Start(site);
        using LiveNews events = await preview.Events();
        await NextEvent(events);
        site.Write("output/index.html", "<p>Built</p>");
        site.Write("2025-11-04-opening.md", TemporarySite.Article("Plain and new"));
        await Until(events, preview, "Plain and new");
    }

    private static async Task Until(LiveNews events, RunningPreview preview, string words)
    {
        while (!(await Body(await preview.Get(""))).Contains(words, StringComparison.Ordinal))
            await NextEvent(events);
    }

    [Fact]
    public async Task A_change_reloads_the_browser_and_an_error_keeps_the_last_good_page_under_a_banner()
    {
        using var site = TemporarySite.WithOneArticle();
        await using var preview = await RunningPreview.Start(site);
        using LiveNews events = await preview.Events();
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
        using LiveNews events = await preview.Events();
        await NextEvent(events);

        site.Write(file, text);

        await NextEvent(events);
        Assert.Contains("Washed ashore", await Body(await preview.Get(page)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_beside_a_story_that_changes_is_drawn_anew_and_one_that_goes_is_told()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write(Opening, site.Read(Opening) + "\n![Stands](halls.csv)\n");
        site.Write("input/articles/halls.csv", "Hall,Stands\nA,164\n");
        await using var preview = await RunningPreview.Start(site);
        using LiveNews events = await preview.Events();
        await NextEvent(events);
        Assert.Contains(">164</text>", await Body(await preview.Get("2025/11/opening/")), StringComparison.Ordinal);

        site.Write("input/articles/halls.csv", "Hall,Stands\nA,731\n");
        await NextEvent(events);
        Assert.Contains(">731</text>", await Body(await preview.Get("2025/11/opening/")), StringComparison.Ordinal);
        Assert.Contains("A,731", await Body(await preview.Get("articles/halls.csv")), StringComparison.Ordinal);

        File.Delete(site.Path("input/articles/halls.csv"));
        await NextEvent(events);
        Assert.Contains("There is no table halls.csv", await Body(await preview.Get("2025/11/opening/")), StringComparison.Ordinal);
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
        using LiveNews events = await preview.Events();
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
        using LiveNews events = await preview.Events();
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
        using LiveNews events = await preview.Events();
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

    private const string Opening = "input/articles/2025-11-04-opening.md";

    private static Task<string> Body(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static Task<string> NextEvent(LiveNews events) => events.Next();

    private sealed class RunningPreview(Task<int> running, CancellationTokenSource stop, HttpClient client) : IAsyncDisposable
    {
        public static async Task<RunningPreview> Start(TemporarySite site)
        {
            int port = LoopbackPort.Choose(0);
            var stop = new CancellationTokenSource();
            Session session = site.Session(TextWriter.Null, TextWriter.Null, "", stop.Token);
            Task<int> running = Task.Run(() => CommandLine.Run(["preview", "--root", ".", "--port", $"{port}"], session));
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

        public string Origin => client.BaseAddress!.AbsoluteUri.TrimEnd('/');

        public async Task<LiveNews> Events(string? origin = null)
        {
            var socket = new ClientWebSocket();
            if (origin is not null)
                socket.Options.SetRequestHeader("Origin", origin);
            await socket.ConnectAsync(
                new Uri($"ws://127.0.0.1:{client.BaseAddress!.Port}{PreviewNews.Path}"), TestContext.Current.CancellationToken);
            return new LiveNews(socket);
        }

        public async ValueTask DisposeAsync()
        {
            await stop.CancelAsync();
            Assert.Equal(0, await running);
            client.Dispose();
            stop.Dispose();
        }
    }

    /// <summary>What an open page hears.</summary>
    private sealed class LiveNews(ClientWebSocket socket) : IDisposable
    {
        public async Task<string> Next()
        {
            var message = new ArrayBufferWriter<byte>();
            byte[] part = new byte[4096];
            WebSocketReceiveResult got;
            do
            {
                got = await socket.ReceiveAsync(part, TestContext.Current.CancellationToken);
                Assert.Equal(WebSocketMessageType.Text, got.MessageType);
                message.Write(part.AsSpan(0, got.Count));
            }
            while (!got.EndOfMessage);
            return Encoding.UTF8.GetString(message.WrittenSpan);
        }

        public void Dispose() => socket.Dispose();
    }
}
