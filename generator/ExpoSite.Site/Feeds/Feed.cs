using System.Collections.Immutable;
using ExpoSite.Site.Outputs;

namespace ExpoSite.Site.Feeds;

/// <summary>What all feed formats say. Every address is absolute, every text fit for XML.</summary>
internal sealed record Feed
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>The page that the feed follows.</summary>
    public required string HomeUrl { get; init; }

    public required string SelfUrl { get; init; }

    /// <summary>A WebSub hub, or null.</summary>
    public string? HubUrl { get; init; }

    public required string Language { get; init; }

    public required string Publisher { get; init; }

    /// <summary>When the newest of its stories was published; <see cref="FeedDates.None"/> for an empty feed.</summary>
    public required DateTimeOffset Published { get; init; }

    /// <summary>Newest change among its stories; <see cref="FeedDates.None"/> for an empty feed.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<FeedItem> Items { get; init; }

    public static Feed Of(SiteContext site, FeedItems items, FeedList list, FeedFormat format)
    {
        ImmutableArray<FeedItem> newest = [.. list.Stories.Take(site.Config.FeedSize).Select(items.Of)];
        string title = XmlText.Clean(list.Title);
        return new Feed
        {
            Title = title,
            Description = list.Description is { } description ? XmlText.Clean(description) : $"News: {title}",
            HomeUrl = site.Views.Absolute(list.Address),
            SelfUrl = site.Views.Absolute(list.AddressOf(format)),
            HubUrl = site.Config.Hub,
            Language = XmlText.Clean(site.Config.Language),
            Publisher = XmlText.Clean(site.Views.Site.Publisher),
            Published = newest.IsEmpty ? FeedDates.None : newest.Max(i => i.Published),
            Updated = newest.IsEmpty ? FeedDates.None : newest.Max(i => i.Updated),
            Items = newest,
        };
    }
}
