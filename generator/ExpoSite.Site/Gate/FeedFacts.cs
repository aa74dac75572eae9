using ExpoSite.Site.Feeds;
using ExpoSite.Site.Feeds.Lists;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Gate;

/// <summary>What is true of the site, for the feed gate to hold feeds against.</summary>
internal sealed record FeedFacts
{
    public required SiteConfig Config { get; init; }

    /// <summary>What has feeds, by their output paths; looked up only where something is wrong.</summary>
    public required Lazy<FrozenDictionary<string, FeedList>> Lists { get; init; }

    /// <summary>A date after this one is not to be believed.</summary>
    public required DateTimeOffset Latest { get; init; }

    /// <summary>Shown stories by <c>urn:uuid:</c> id.</summary>
    public required FrozenDictionary<string, Story> Stories { get; init; }

    /// <summary>Bytes of each file in <c>input/media/</c>, by absolute address.</summary>
    public required FrozenDictionary<string, long> Media { get; init; }

    /// <summary>Absolute addresses of the RSS feeds.</summary>
    public required FrozenSet<string> RssFeeds { get; init; }

    public static FeedFacts Of(SiteContext site) => new()
    {
        Config = site.Config,
        Lists = new(() => FeedLists.Files(site).ToFrozenDictionary(f => f.Path, f => f.List, StringComparer.Ordinal)),
        // Scheduled stories are shown when they are asked for: then their dates are right.
        Latest = site.Index.Stories.Select(s => s.FirstPublic).Append(site.Options.Now.AddMinutes(10)).Max(),
        // Two stories with one id are a finding of their own.
        Stories = site.Index.Stories.DistinctBy(s => s.Article.Id)
            .ToFrozenDictionary(s => "urn:uuid:" + s.Article.Id, StringComparer.Ordinal),
        Media = site.Media.ToFrozenDictionary(m => site.Views.Absolute(m.Address), m => m.Length, StringComparer.Ordinal),
        RssFeeds = FeedLists.Of(site).SelectMany(g => g.Lists).Select(l => site.Views.Absolute(l.AddressOf(FeedFormat.Rss)))
            .ToFrozenSet(StringComparer.Ordinal),
    };

    public string Absolute(string path) => SiteAddress.ToAbsolute(Config.Url, path);
}
