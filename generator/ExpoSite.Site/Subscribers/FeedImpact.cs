namespace ExpoSite.Site.Subscribers;

/// <summary>What the subscribers of one feed will see.</summary>
public sealed record FeedImpact
{
    /// <summary>Path of the feed below the site.</summary>
    public required string Path { get; init; }

    /// <summary>Stories that are not in the published feed in any form.</summary>
    public required ImmutableArray<SubscribedItem> New { get; init; }

    /// <summary>Known stories whose title, link, date or text changed.</summary>
    public required ImmutableArray<UpdatedItem> Updated { get; init; }

    public required int Unchanged { get; init; }

    /// <summary>Published stories that are in the feed no more, though newer ones did not push them out.</summary>
    public required ImmutableArray<SubscribedItem> Gone { get; init; }

    /// <summary>Known stories that readers show as new ones.</summary>
    public required ShownAgain Again { get; init; }

    public bool IsChanged => New.Length + Updated.Length + Gone.Length + Again.ById + Again.ByIdOrLink + Again.ByWhole > 0;
}

/// <summary>A known story as it was and as it will be.</summary>
/// <param name="Before">As published.</param>
/// <param name="After">As built.</param>
/// <param name="Changed">Of title, link, date and text what changed.</param>
public sealed record UpdatedItem(SubscribedItem Before, SubscribedItem After, ImmutableArray<string> Changed);

/// <summary>How many known stories come up a second time, by the way in which a reader matches items.</summary>
/// <param name="ById">In readers that go by guid or id.</param>
/// <param name="ByIdOrLink">In readers that go by guid, or by link without scheme and host.</param>
/// <param name="ByWhole">In readers that go by title, date and content: every edit of these.</param>
public readonly record struct ShownAgain(int ById, int ByIdOrLink, int ByWhole)
{
    public static ShownAgain operator +(ShownAgain a, ShownAgain b) =>
        new(a.ById + b.ById, a.ByIdOrLink + b.ByIdOrLink, a.ByWhole + b.ByWhole);
}
