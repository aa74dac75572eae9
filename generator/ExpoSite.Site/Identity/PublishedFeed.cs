namespace ExpoSite.Site.Identity;

/// <summary>What the record remembers of the feeds of one list: its files in each format say the same.</summary>
internal sealed record PublishedFeed
{
    /// <summary>Of its files below the site; RSS first, never empty.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>Another one after each change that subscribers may see: sixteen hexadecimal digits.</summary>
    public required string Mark { get; init; }

    /// <summary>When its latest change became public.</summary>
    public required DateTimeOffset Changed { get; init; }

    /// <summary>Ids of its stories, in its order.</summary>
    public required ImmutableArray<Guid> Stories { get; init; }
}
