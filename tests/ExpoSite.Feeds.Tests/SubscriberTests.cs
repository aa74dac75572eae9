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
    public async Task A_subscriber_sees_each_story_once_after_a(string edit)
    {
        using TemporarySite site = subscribers.Copy();
        ParsedFeed[] read = subscribers.ReadBefore;
        KeptStory[][] kept = subscribers.KeptBefore;
        Assert.Equal(3, read[0].Entries.Length);
        foreach (Edit made in Newsroom.Edits[edit])
        {
            AssertHeld(kept, read);
            ParsedFeed[] before = read;
            made.Make(site);
            subscribers.Publish(site, made);
            kept = subscribers.Read(site);
            read = ParsedFeed.Read(subscribers.Feeds);
            Assert.Equal(before[1].Id, read[1].Id);
            AssertOrder(before[0].Entries, read[0].Entries, made);
            await AssertAnswering(before, read);
            Assert.Equal(read[0].Entries.Select(e => e.Id), JsonIds(subscribers.Published("feed.json")));
        }

        AssertHeld(kept, read);
    }

    [Fact]
    public async Task A_reader_shows_the_new_headline_and_the_correction_in_the_old_place()
    {
        using var site = new TemporarySite();
        Newsroom.Write(site);
        await using PagesServer server = await PagesServer.Start(site.Path("output"));
        Build(site, server);
        var newsboat = new NewsboatReader(site.Path("reader"), [new Uri(server.Url, "feed.xml")]);
        newsboat.Read();
        Newsroom.Edits["headline fix"].Single().Make(site);
        Newsroom.Edits["correction"].Single().Make(site);
        Build(site, server);

        KeptStory story = Assert.Single(newsboat.Read().Single(), s => s.Title == "The ferry runs late again");

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

        ParsedFeed[] read = ParsedFeed.Read(feeds);

        Assert.Equal(feeds.Length, read.Length);
        Assert.All(read, AssertWhole);
    }

    // Each list of each reader shows each story once, also one whose feed does not have it any more.
    private static void AssertHeld(KeptStory[][] kept, ParsedFeed[] read)
    {
        Assert.All(read, AssertWhole);
        string[] ids = [.. read[0].Entries.Select(e => e.Id).Order(StringComparer.Ordinal)];
        foreach (KeptStory[] list in kept)
        {
            Assert.Equal(ids, list.Select(s => s.Id).Order(StringComparer.Ordinal));
            Assert.Distinct(list.Select(s => s.Title));
        }

        Assert.All(read, feed => Assert.Subset(ids.ToHashSet(), feed.Entries.Select(e => e.Id).ToHashSet()));
    }

    private static void AssertOrder(ParsedEntry[] before, ParsedEntry[] after, Edit made)
    {
        List<string> ids = [.. before.Select(e => e.Id)];
        if ((made.Added ?? made.Raised) is { } headline)
        {
            Assert.Equal(headline, after[0].Title);
            Assert.Equal(made.Raised is not null, ids.Remove(after[0].Id));
            ids.Insert(0, after[0].Id);
        }

        Assert.Equal(ids, after.Select(e => e.Id));
    }

    // What was linked to is there, and every address that a story had leads to its page.
    private async Task AssertAnswering(ParsedFeed[] before, ParsedFeed[] after)
    {
        foreach (ParsedEntry entry in before.Concat(after).SelectMany(f => f.Entries).DistinctBy(e => e.Link))
            Assert.Equal(after[0].Entries.Single(e => e.Id == entry.Id).Link, await subscribers.Open(entry.Link));
    }

    private static void AssertWhole(ParsedFeed feed)
    {
        Assert.True(feed.Problem.Length == 0, $"{feed.Url}: {feed.Problem}");
        Assert.NotEmpty(feed.Entries);
        Assert.Equal(feed.Entries.Length, feed.Entries.DistinctBy(e => e.Id).Count());
        Assert.Equal(feed.Entries.Select(e => e.Published).OrderDescending(StringComparer.Ordinal), feed.Entries.Select(e => e.Published));
        Assert.All(feed.Entries, entry =>
        {
            Assert.StartsWith("urn:uuid:", entry.Id, StringComparison.Ordinal);
            Assert.NotEqual("", entry.Title);
            Assert.NotEqual("", entry.Text);
            Assert.NotEqual("", entry.Published);
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
