using System.Net;
using System.Text.RegularExpressions;
using ExpoSite.Cli.Tests;

namespace ExpoSite.Feeds.Tests;

/// <summary>
/// The newsroom as it was first published, and readers that have read it: the same for every edit, so that it is built and read once.
/// </summary>
public sealed partial class Subscribers : IAsyncLifetime
{
    private static readonly string[] Followed = ["feed.xml", "atom.xml", "category/halls/feed.xml", "tag/quay/atom.xml"];

    private static readonly bool HasLiferea = Environment.GetEnvironmentVariable("EXPOSITE_READERS") == "all";

    private readonly TemporarySite site = new();
    private readonly HttpClient browser = new();
    private PagesServer? server;
    private PagesServer? otherServer;

    internal Uri[] Feeds { get; private set; } = [];

    /// <summary>What feedparser read of each feed.</summary>
    internal ParsedFeed[] ReadBefore { get; private set; } = [];

    /// <summary>What the readers hold, list by list.</summary>
    internal KeptStory[][] KeptBefore { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        Newsroom.Write(site);
        server = await PagesServer.Start(site.Path("output"));
        otherServer = await PagesServer.Start(site.Path("output"));
        Feeds = [.. Followed.Select(f => new Uri(server.Url, f))];
        Build(site, ["--now", Newsroom.FirstPublish, "--base-url", server.Url.AbsoluteUri]);
        KeptBefore = Read(site);
        ReadBefore = ParsedFeed.Read(Feeds);
    }

    public async ValueTask DisposeAsync()
    {
        await server!.DisposeAsync();
        await otherServer!.DisposeAsync();
        browser.Dispose();
        site.Dispose();
    }

    /// <summary>The newsroom and its readers in a folder of their own.</summary>
    internal TemporarySite Copy()
    {
        var copy = new TemporarySite();
        foreach (string file in Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(site.Folder, file);
            if (!path.StartsWith("output/", StringComparison.Ordinal))
                copy.WriteBytes(path, File.ReadAllBytes(file));
        }

        return copy;
    }

    /// <summary>Publishes a copy where the readers look, with the record of what it published before.</summary>
    internal void Publish(TemporarySite copy, Edit edit)
    {
        server!.MovedTo = edit.HasOtherDomain ? otherServer!.Url : null;
        otherServer!.MovedTo = edit.HasOtherDomain ? null : server.Url;
        Build(copy, ["--now", edit.Now, "--base-url", (server.MovedTo ?? server.Url).AbsoluteUri, "--published", copy.Path("record")]);
    }

    /// <summary>Lets the readers of a copy read, and returns all that they then hold, list by list.</summary>
    internal KeptStory[][] Read(TemporarySite copy) => [.. Readers(copy).SelectMany(r => r.Read())];

    /// <summary>The address at which a person is who opens a link, after every page that leads on; a dead one fails the test.</summary>
    internal async Task<string> Open(string link)
    {
        using HttpResponseMessage answer = await browser.GetAsync(new Uri(link));
        Assert.True(answer.IsSuccessStatusCode, $"{link}: {answer.StatusCode}");
        Uri address = answer.RequestMessage!.RequestUri!;
        Match leading = Leading().Match(await answer.Content.ReadAsStringAsync());
        return leading.Success
            ? await Open(new Uri(address, WebUtility.HtmlDecode(leading.Groups[1].Value)).AbsoluteUri)
            : address.AbsoluteUri;
    }

    /// <summary>A file as it is published.</summary>
    internal string Published(string path) => site.Read("output/" + path);

    private void Build(TemporarySite copy, string[] arguments)
    {
        RunResult run = copy.Run(["build", "--output", site.Path("output"), "--quiet", .. arguments]);
        Assert.True(run is { Code: 0, Error: "" }, run.Out + run.Error);
        copy.Write("record/published.json", Published("published.json"));
    }

    // newsboat shows a story that stands in several of its feeds once, so that a third one follows all of them
    private IFeedReader[] Readers(TemporarySite copy) =>
    [
        new NewsboatReader(copy.Path("newsboat"), Feeds[..1], Feeds[1..2], Feeds),
        new Rss2EmailReader(copy.Path("mails"), Feeds),
        .. HasLiferea ? [new LifereaReader(copy.Path("liferea"), Feeds)] : (IFeedReader[])[],
    ];

    [GeneratedRegex("""<meta http-equiv="refresh" content="0; url=([^"]+)">""")]
    private static partial Regex Leading();
}
