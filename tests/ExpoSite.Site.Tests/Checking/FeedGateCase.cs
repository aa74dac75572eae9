using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Knowledge;
using ExpoSite.Core.Vectors;
using ExpoSite.Site.Articles;
using ExpoSite.Site.Feeds;
using ExpoSite.Site.Feeds.Lists;
using ExpoSite.Site.Gate;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Media;
using ExpoSite.Site.Settings;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Tests.Checking;

/// <summary>A good feed of two stories, spoiled at one place and handed to the gate.</summary>
internal static class FeedGateCase
{
    public const string Story = "input/articles/a.md";

    public static readonly SmallSite Site = new SmallSite
    {
        Configuration = "title: Pier Gazette\nurl: https://example.org/\ndescription: From the quay.\nhub: https://hub.example.org/\n"
            + SmallSite.EveryFeed,
        Media = [new CopiedFile("input/media/hall.jpg", 512)],
    }.With(
        SmallSite.Story(
            "a",
            $"id: {SmallSite.Id}\ntitle: Ropewalk opens\npublished: 2026-09-14T09:30:00Z\nupdated: 2026-09-15T10:00:00Z\ncategory: "
                + $"Halls\ntags: [quay, ice]\nauthors: [Lio Vance]\nimage: hall.jpg\nimageAlt: The hall\nlang: en-GB",
            "The *doors* open.\n\nSee [the map](https://maps.example/quay) of it.\n"),
        SmallSite.Story("b", "title: Ferry late\npublished: 2026-09-13T08:00:00Z"));

    private static readonly SortedDictionary<string, string> Files = Site.Render();
    private static readonly FeedFacts Facts = MakeFacts();

    public static string Good(string name) => Files[name];

    /// <summary>Findings of the gate about a feed in which one text stands for another.</summary>
    public static ImmutableArray<Diagnostic> Check(string name, string find, string replace)
    {
        string good = Files[name];
        Assert.Contains(find, good, StringComparison.Ordinal);
        int at = good.IndexOf(find, StringComparison.Ordinal);
        return CheckText(name, string.Concat(good.AsSpan(0, at), replace, good.AsSpan(at + find.Length)));
    }

    /// <summary>Findings of the gate about a file.</summary>
    public static ImmutableArray<Diagnostic> CheckText(string name, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var gate = new FeedGate(Facts);
        return name == "feeds.opml"
            ? gate.CheckOpml(name, bytes)
            : gate.Check(FeedFormat.All.Single(f => name.EndsWith(f.FileName, StringComparison.Ordinal)), name, bytes);
    }

    private static FeedFacts MakeFacts()
    {
        SiteConfig config = SiteConfigReader.Read(SmallSite.File("input/site.yml", Site.Configuration!)).Value!;
        var reader = new StoryReader(new BodyRenderer(config), new StoryLinker(ExpoKnowledge.Empty, config.Language), new(), config.Language);
        string[] lists = ["", "category/halls/", "author/lio-vance/", "tag/ice/", "tag/quay/"];
        return new FeedFacts
        {
            Config = config,
            Lists = new(FrozenDictionary<string, FeedList>.Empty),
            Latest = Site.Options.Now,
            Stories = Site.Articles.Select(a => reader.Read(ArticleReader.Read(a, config).Value!, new WordCounter(), [], out _))
                .ToFrozenDictionary(s => "urn:uuid:" + s.Article.Id),
            Media = Site.Media.ToFrozenDictionary(m => "https://example.org/media/hall.jpg", m => m.Length),
            RssFeeds = lists.Select(l => $"https://example.org/{l}feed.xml").ToFrozenSet(),
        };
    }
}
