namespace ExpoSite.Site.Subscribers;

/// <summary>What the subscribers of one list of stories will see, whatever format they follow it in.</summary>
public sealed record FeedImpact
{
    /// <summary>Paths of its feeds below the site, RSS first.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>Stories that are not in the published feed.</summary>
    public required ImmutableArray<ImpactItem> New { get; init; }

    /// <summary>Stories whose title, link or text changed.</summary>
    public required ImmutableArray<UpdatedItem> Updated { get; init; }

    public required int Unchanged { get; init; }

    /// <summary>Published stories that are in the feed no more, though newer ones did not push them out.</summary>
    public required ImmutableArray<ImpactItem> Gone { get; init; }

    public bool IsChanged => New.Length + Updated.Length + Gone.Length > 0;
}

/// <summary>A story in a feed.</summary>
/// <param name="Address">Within the site, without base path.</param>
/// <param name="Title">Its headline; the address of a story that has no file any more.</param>
public sealed record ImpactItem(Guid Id, string Address, string Title);

/// <summary>A known story as it will be.</summary>
/// <param name="Changed">Of title, link and text what changed; or that it was retracted.</param>
public sealed record UpdatedItem(ImpactItem Item, ImmutableArray<string> Changed);
