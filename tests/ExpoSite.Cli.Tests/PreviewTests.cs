using System.Net;
using ExpoSite.Cli.Commands;
using ExpoSite.Cli.Preview;

namespace ExpoSite.Cli.Tests;

public sealed class PreviewTests
{
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

    private static Task<string> Body(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static async Task<string> NextEvent(StreamReader events)
    {
        while (true)
        {
            string line = await events.ReadLineAsync(TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("The stream ended.");
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
            var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };
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
