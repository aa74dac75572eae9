namespace ExpoSite.Site.Gate;

/// <summary>A feed as it was read back, in any format. Null is what the feed does not say.</summary>
internal sealed record ReadFeed
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? HomeUrl { get; init; }

    public string? SelfUrl { get; init; }

    /// <summary>Media type that the self link tells; null where the format has none.</summary>
    public string? SelfType { get; init; }

    public string? HubUrl { get; init; }

    public string? Language { get; init; }

    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public required ImmutableArray<ReadItem> Items { get; init; }
}

/// <summary>One story of a feed that was read back.</summary>
internal sealed record ReadItem
{
    /// <summary>Where it stands in the feed.</summary>
    public required SourcePosition Place { get; init; }

    public string? Id { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Summary { get; init; }

    public string? Html { get; init; }

    public string? Language { get; init; }

    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public ImmutableArray<string> Categories { get; init; } = [];

    public ImmutableArray<ReadEnclosure> Enclosures { get; init; } = [];
}

/// <summary>A file that a feed attaches to a story, as it is written.</summary>
internal sealed record ReadEnclosure(string? Url, string? MediaType, string? Length);
