namespace ExpoSite.Site.Feeds;

/// <summary>What all feed formats say. Every address is absolute, every text fit for XML.</summary>
internal sealed record Feed
{
    /// <summary><c>urn:uuid:...</c>: the same at another address.</summary>
    public required string Id { get; init; }

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
}
