using System.Text.Json;
using ExpoSite.Cli.Tests;

namespace ExpoSite.Feeds.Tests;

/// <summary>Real readers follow a site over HTTP, before and after each kind of edit: they show every story, and none twice.</summary>
public sealed class SubscriberTests(Subscribers subscribers) : IClassFixture<Subscribers>
{
    private static readonly string[] AllRss =
        ["author/lio-vance/feed.xml", "category/halls/feed.xml", "feed.xml", "tag/boats/feed.xml", "tag/quay/feed.xml"];

    public static TheoryData<string> Edits => [.. Newsroom.Edits.Keys];

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_subscriber_sees_each_story_once_after_a(string edit)
    {
        Assert.All(subscribers.KeptBefore, kept => Assert.Equal(3, kept.Length));
        ParsedFeed[] readBefore = subscribers.ReadBefore;
        using TemporarySite site = subscribers.Copy();
        Edit made = Newsroom.Edits[edit];
        made.Make(site);
        subscribers.Build(site, made.Now);
        KeptStory[][] kept = subscribers.Read(site);
        ParsedFeed[] readAfter = ParsedFeed.Read(site.Folder, subscribers.Feeds);

        int added = made.Added is null ? 0 : 1;
        Assert.All(kept, stories => Assert.Equal((3 + added, 3 + added), (stories.Length, stories.DistinctBy(s => s.Title).Count())));
        Assert.All(readBefore.Concat(readAfter), AssertWhole);
        Assert.Equal(3 + added, readBefore.Concat(readAfter).SelectMany(f => f.Entries).DistinctBy(e => e.Id).Count());
        Assert.Equal(3 + added, readAfter[0].Entries.Length);
        Assert.Equal(made.Added ?? readAfter[0].Entries[0].Title, readAfter[0].Entries[0].Title);
        Assert.All(readBefore.SelectMany(f => f.Entries), e => Assert.True(subscribers.Answers(e.Link), e.Link));
        Assert.Equal(readAfter[0].Entries.Select(e => e.Id), JsonIds(subscribers.Published("feed.json")));
    }

    [Fact]
    public async Task A_reader_shows_the_new_headline_and_the_correction_in_the_old_place()
    {
        using var site = new TemporarySite();
        Newsroom.Write(site);
        await using PagesServer server = await PagesServer.Start(site.Path("output"));
        Build(site, server);
        var newsboat = new NewsboatReader(site.Path("reader"), new Uri(server.Url, "feed.xml"));
        newsboat.Read();
        Newsroom.Edits["headline fix"].Make(site);
        Newsroom.Edits["correction"].Make(site);
        Build(site, server);

        KeptStory story = Assert.Single(newsboat.Read(), s => s.Title == "The ferry runs late again");

        Assert.Contains("It was the small ferry.", story.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_takes_over_the_list_of_all_feeds()
    {
        using var site = new TemporarySite();
        Newsroom.Write(site);
        await using PagesServer server = await PagesServer.Start(site.Path("output"));
        Build(site, server);

        string[] followed = new NewsboatReader(site.Path("reader")).Import(site.Path("output/feeds.opml"));

        Assert.Equal(
            AllRss.Select(f => server.Url + f),
            followed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_feed_of_the_sample_site_is_read_without_a_problem()
    {
        using var folder = new TemporarySite();
        await using PagesServer server = await PagesServer.Start(folder.Path("output"));
        RunResult run = folder.Run("build", "--root", Repository(), "--output", folder.Path("output"), "--base-url", server.Url.AbsoluteUri,
            "--now", "2026-12-01T12:00:00Z");
        Assert.True(run.Code == 0, run.Error);
        Uri[] feeds =
        [
            .. Directory.EnumerateFiles(folder.Path("output"), "*.xml", SearchOption.AllDirectories)
                .Where(f => Path.GetFileName(f) is "feed.xml" or "atom.xml" or "rss.xml")
                .Select(f => new Uri(server.Url, Path.GetRelativePath(folder.Path("output"), f)))
                .OrderBy(u => u.AbsoluteUri, StringComparer.Ordinal),
        ];

        ParsedFeed[] read = ParsedFeed.Read(folder.Folder, feeds);

        Assert.Equal(feeds.Length, read.Length);
        Assert.All(read, AssertWhole);
    }

    private static void AssertWhole(ParsedFeed feed)
    {
        Assert.True(feed.Problem.Length == 0, $"{feed.Url}: {feed.Problem}");
        Assert.NotEmpty(feed.Entries);
        Assert.Equal(feed.Entries.Length, feed.Entries.DistinctBy(e => e.Id).Count());
        Assert.All(feed.Entries, entry =>
        {
            Assert.StartsWith("urn:uuid:", entry.Id, StringComparison.Ordinal);
            Assert.NotEqual("", entry.Title);
            Assert.NotEqual("", entry.Text);
            Assert.True(entry.HasDates);
            Assert.StartsWith("http://", entry.Link, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"/", entry.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("src=\"/", entry.Text, StringComparison.Ordinal);
            Assert.True(entry.Enclosures.Length <= 1);
            Assert.All(entry.Enclosures, length => Assert.True(long.Parse(length, System.Globalization.CultureInfo.InvariantCulture) > 0));
        });
    }

    private static void Build(TemporarySite site, PagesServer server)
    {
        RunResult run = site.Run("build", "--base-url", server.Url.AbsoluteUri, "--now", "2026-09-18T00:00:00Z", "--quiet");
        Assert.True(run is { Code: 0, Error: "" }, run.Out + run.Error);
    }

    private static string?[] JsonIds(string json)
    {
        using JsonDocument feed = JsonDocument.Parse(json);
        return [.. feed.RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString())];
    }

    private static string Repository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ExpoSite.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run below the repository.");
    }
}
