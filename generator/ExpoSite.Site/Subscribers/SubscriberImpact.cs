using ExpoSite.Site.Identity;

namespace ExpoSite.Site.Subscribers;

/// <summary>What all subscribers will see when a build takes the place of the published site, by the records of both.</summary>
public sealed class SubscriberImpact
{
    private readonly PublicationRecord before;
    private readonly PublicationRecord after;
    private readonly SiteIdentity identity;

    private SubscriberImpact(PublicationRecord before, PublicationRecord after, SiteIdentity identity)
    {
        (this.before, this.after, this.identity) = (before, after, identity);
        Dictionary<string, PublishedFeed> known =
            before.Feeds.DistinctBy(f => f.Paths[0]).ToDictionary(f => f.Paths[0], StringComparer.Ordinal);
        Feeds = [.. after.Feeds.Where(f => known.ContainsKey(f.Paths[0])).Select(f => Compare(known[f.Paths[0]], f))];
        NewFeeds = after.Feeds.Length - Feeds.Length;
    }

    /// <summary>Feeds that are published and built, in the order of their paths.</summary>
    public ImmutableArray<FeedImpact> Feeds { get; }

    /// <summary>Lists that have feeds now and had none.</summary>
    public int NewFeeds { get; }

    public IEnumerable<FeedImpact> Changed => Feeds.Where(f => f.IsChanged);

    /// <summary>Compares; null where nothing is published, or where nobody says what is.</summary>
    public static SubscriberImpact? Of(SitePlan plan) =>
        plan.Published is { Stories.IsEmpty: false } before ? new SubscriberImpact(before, plan.Next!.Value, plan.Identity) : null;

    private FeedImpact Compare(PublishedFeed then, PublishedFeed now)
    {
        Guid[] added = [.. now.Stories.Except(then.Stories)];
        Guid[] missing = [.. then.Stories.Except(now.Stories)];
        // Newer stories push the last ones out of a full feed: those are not gone.
        int pushed = now.Stories.Length < then.Stories.Length
            ? 0 : Math.Min(added.Length, then.Stories.Reverse().TakeWhile(missing.Contains).Count());
        UpdatedItem[] updated = [.. now.Stories.Intersect(then.Stories).Select(Update).Where(u => !u.Changed.IsEmpty)];
        return new FeedImpact
        {
            Paths = now.Paths,
            New = [.. added.Select(id => Item(id, after))],
            Updated = [.. updated],
            Unchanged = now.Stories.Length - added.Length - updated.Length,
            Gone = [.. missing[..^pushed].Select(id => Item(id, before))],
        };
    }

    private UpdatedItem Update(Guid id)
    {
        (PublishedStory then, PublishedStory now) = (before.Find(id)!, after.Find(id)!);
        bool isTitled = then.Mark.Title != now.Mark.Title;
        (string What, bool Differs)[] parts =
        [
            ("retracted", now.IsRetracted && !then.IsRetracted),
            ("title", isTitled),
            ("link", then.Address != now.Address),
            ("text", then.Mark.Text != now.Mark.Text || (then.Words != now.Words && !isTitled && !now.IsRetracted)),
        ];
        return new UpdatedItem(Item(id, after), [.. parts.Where(p => p.Differs).Select(p => p.What)]);
    }

    private ImpactItem Item(Guid id, PublicationRecord record)
    {
        string address = record.Find(id)!.Address;
        return new ImpactItem(id, address, identity.TitleOf(id) ?? address);
    }
}
