using ExpoSite.Cli.Tests;

namespace ExpoSite.Feeds.Tests;

/// <summary>
/// The newsroom as it was first published, and readers that have read it: the same for every edit, so that it is built and read once.
/// </summary>
public sealed class Subscribers : IAsyncLifetime
{
    private static readonly string[] Followed = ["feed.xml", "atom.xml", "category/halls/feed.xml", "tag/quay/atom.xml"];

    // newsboat keeps a story that stands in several of its feeds once, so that a third reader follows all of them
    private static readonly (string Name, Range Feeds)[] Readers = [("rss", ..1), ("atom", 1..2), ("all", ..)];

    private readonly TemporarySite site = new();
    private PagesServer? server;

    internal Uri[] Feeds { get; private set; } = [];

    /// <summary>What feedparser read of each feed.</summary>
    internal ParsedFeed[] ReadBefore { get; private set; } = [];

    /// <summary>What each newsboat holds.</summary>
    internal KeptStory[][] KeptBefore { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        Newsroom.Write(site);
        server = await PagesServer.Start(site.Path("output"));
        Feeds = [.. Followed.Select(f => new Uri(server.Url, f))];
        Directory.CreateDirectory(site.Path("first"));
        Build(site, Newsroom.FirstPublish);
        File.Copy(site.Path("output/published.json"), site.Path("first/published.json"));
        KeptBefore = Read(site);
        ReadBefore = ParsedFeed.Read(site.Folder, Feeds);
    }

    public async ValueTask DisposeAsync()
    {
        await server!.DisposeAsync();
        site.Dispose();
    }

    /// <summary>The newsroom and its readers in a folder of their own.</summary>
    internal TemporarySite Copy()
    {
        var copy = new TemporarySite();
        foreach (string file in Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(site.Folder, file);
            if (!path.StartsWith("output/", StringComparison.Ordinal) && !path.StartsWith("first/", StringComparison.Ordinal))
                copy.WriteBytes(path, File.ReadAllBytes(file));
        }

        return copy;
    }

    /// <summary>Publishes a copy where the readers look, as the second version of the site.</summary>
    internal void Build(TemporarySite copy, string now)
    {
        RunResult run = copy.Run(
            "build", "--output", site.Path("output"), "--base-url", server!.Url.AbsoluteUri, "--published", site.Path("first"), "--now", now, "--quiet");
        Assert.True(run is { Code: 0, Error: "" }, run.Out + run.Error);
    }

    /// <summary>Lets the readers of a copy read, and returns all that each of them holds.</summary>
    internal KeptStory[][] Read(TemporarySite copy) =>
        [.. Readers.Select(r => new NewsboatReader(copy.Path(r.Name), Feeds[r.Feeds]).Read())];

    /// <summary>True when a page stands at an address that was published.</summary>
    internal bool Answers(string link) => site.Has($"output/{link[server!.Url.AbsoluteUri.Length..]}index.html");

    /// <summary>A file as it is published.</summary>
    internal string Published(string path) => site.Read("output/" + path);
}
