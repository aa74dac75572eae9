namespace ExpoSite.Site.Subscribers;

/// <summary>Something about one item that would do subscribers wrong.</summary>
internal sealed record FeedFault(DiagnosticRule Rule, SubscribedItem? Before, SubscribedItem After, string Message, string Hint);

/// <summary>Compares one feed as published with the same feed as built, item by item.</summary>
internal sealed class FeedComparison
{
    private readonly NewSite site;
    private readonly List<FeedFault> faults = [];
    private readonly List<SubscribedItem> added = [];
    private readonly List<UpdatedItem> updated = [];
    private readonly HashSet<SubscribedItem> met = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, SubscribedItem> byId;
    private readonly Dictionary<string, SubscribedItem> byLink;
    private readonly ILookup<string, SubscribedItem> byTitle;
    private readonly HashSet<string> wholes;
    private readonly HashSet<string> newIds;
    private ShownAgain again;
    private int unchanged;

    private FeedComparison(SubscribedFeed before, SubscribedFeed after, NewSite site)
    {
        this.site = site;
        byId = FirstBy(before.Items, i => i.Id);
        byLink = FirstBy(before.Items, i => i.LinkPath);
        byTitle = before.Items.ToLookup(i => i.Title);
        wholes = [.. before.Items.Select(i => i.Whole)];
        newIds = [.. after.Items.Select(i => i.Id)];
        foreach (SubscribedItem item in after.Items)
            Meet(item);
        FindAlike(before, after);
    }

    public static (FeedImpact Impact, IReadOnlyList<FeedFault> Faults) Of(
        string path, SubscribedFeed before, SubscribedFeed after, NewSite site)
    {
        var comparison = new FeedComparison(before, after, site);
        return (comparison.Result(path, before, after), comparison.faults);
    }

    private void Meet(SubscribedItem item)
    {
        if (byId.TryGetValue(item.Id, out SubscribedItem? before))
            MeetKnown(before, item);
        else if (byLink.TryGetValue(item.LinkPath, out SubscribedItem? there))
            MeetAtKnownLink(there, item);
        else if (byTitle[item.Title].FirstOrDefault(o => IsRepeated(o, item)) is { } same)
            Repeat(same, item, new ShownAgain(1, 1, 0));
        else
            added.Add(item);
    }

    // A column has one title every week and perhaps one form: without the same text, it is a repetition only when its id is gone.
    private bool IsRepeated(SubscribedItem before, SubscribedItem item) =>
        (before.Text == item.Text && (item.Text.Length > 0 || before.Published == item.Published))
        || (site.PlaceOf(before) is null && before.Mark.SharesTextWith(item.Mark));

    private void MeetKnown(SubscribedItem before, SubscribedItem item)
    {
        met.Add(before);
        bool isMoved = before.LinkPath != item.LinkPath;
        if (isMoved && !item.TellsOf(before) && !site.HasAlias(item, before.LinkPath))
        {
            faults.Add(new FeedFault(IdentityRules.StoryTakenOver, before, item, $"'{item.Title}' has the id under which "
                + $"'{before.Title}' is published at {before.LinkPath}.", "remove the id; 'exposite check --fix' mints another"));
            return;
        }

        if (isMoved && !site.Answers(before.LinkPath))
        {
            faults.Add(new FeedFault(IdentityRules.AddressLeft, before, item, $"'{item.Title}' moved from {before.LinkPath}, where there "
                + $"is no page any more.", $"write  aliases: [{site.Address(before.LinkPath)}]"));
        }

        (string What, bool Differs)[] parts =
        [
            ("title", before.Title != item.Title), ("link", isMoved), ("date", before.Published != item.Published),
            ("text", before.Text != item.Text),
        ];
        ImmutableArray<string> changed = [.. parts.Where(p => p.Differs).Select(p => p.What)];
        again += new ShownAgain(0, 0, wholes.Contains(item.Whole) ? 0 : 1);
        if (changed.IsEmpty)
            unchanged++;
        else
            updated.Add(new UpdatedItem(before, item, changed));
    }

    private void MeetAtKnownLink(SubscribedItem there, SubscribedItem item)
    {
        if (item.TellsOf(there))
        {
            Repeat(there, item, new ShownAgain(1, 0, 0));
            return;
        }

        added.Add(item);
        faults.Add(new FeedFault(IdentityRules.StoryTakenOver, there, item,
            $"'{item.Title}' is at {item.LinkPath}, where '{there.Title}' is published.", "give it another slug"));
    }

    // A story that is known, under an id that is not.
    private void Repeat(SubscribedItem before, SubscribedItem item, ShownAgain seen)
    {
        met.Add(before);
        again += seen + new ShownAgain(0, 0, wholes.Contains(item.Whole) ? 0 : 1);
        string message = newIds.Contains(before.Id)
            ? $"'{item.Title}' repeats a story that is published at {before.LinkPath} with the id {before.Id}."
            : $"'{item.Title}' is published with the id {before.Id}, and would come back as {item.Id}.";
        faults.Add(new FeedFault(IdentityRules.ShownTwice, before, item, message,
            newIds.Contains(before.Id) ? "remove one of the two" : $"write  id: {NewSite.Bare(before.Id)}"));
    }

    // What has a fault already needs no second one.
    private void FindAlike(SubscribedFeed before, SubscribedFeed after)
    {
        HashSet<SubscribedItem> faulty = new(faults.Select(f => f.After), ReferenceEqualityComparer.Instance);
        foreach ((string what, Func<SubscribedItem, string> key) in new (string, Func<SubscribedItem, string>)[]
            { ("id", i => i.Id), ("address", i => i.LinkPath), ("title, date and text", i => i.Whole) })
        {
            HashSet<string> already = [.. before.Items.GroupBy(key, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => g.Key)];
            foreach (IGrouping<string, SubscribedItem> alike in after.Items.GroupBy(key, StringComparer.Ordinal)
                .Where(g => g.Key.Length > 0 && g.Skip(1).Any() && !already.Contains(g.Key) && !g.Any(faulty.Contains)))
            {
                faults.Add(new FeedFault(IdentityRules.ItemsAlike, alike.First(), alike.Last(), $"'{alike.First().Title}' and "
                    + $"'{alike.Last().Title}' have the same {what}.", "remove one of the two, or give it another id and another address"));
            }
        }
    }

    private FeedImpact Result(string path, SubscribedFeed before, SubscribedFeed after)
    {
        SubscribedItem[] missing = [.. before.Items.Where(i => !met.Contains(i) && !newIds.Contains(i.Id))];
        // Newer stories push the last ones out of a full feed: those are not gone.
        int pushed = after.Items.Length < site.FeedSize(path)
            ? 0 : Math.Min(added.Count, before.Items.Reverse().TakeWhile(missing.Contains).Count());
        return new FeedImpact
        {
            Path = path,
            New = [.. added],
            Updated = [.. updated],
            Unchanged = unchanged,
            Gone = [.. missing[..^pushed]],
            Again = again,
        };
    }

    private static Dictionary<string, SubscribedItem> FirstBy(ImmutableArray<SubscribedItem> items, Func<SubscribedItem, string> key) =>
        items.Where(i => key(i).Length > 0).GroupBy(key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
}
