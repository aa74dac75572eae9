using ExpoSite.Site.Subscribers;

namespace ExpoSite.Cli.Reporting.Impact;

/// <summary>What subscribers will see, in the words that text and Markdown share.</summary>
internal static class ImpactLines
{
    /// <summary>Stories named of each kind; the rest is counted.</summary>
    public const int MostStories = 30;

    public const int MostFeeds = 50;

    /// <summary>Feeds that change, the site's own first.</summary>
    public static FeedImpact[] Feeds(SubscriberImpact impact) =>
        [.. impact.Changed.OrderBy(f => f.Paths[0].Count(c => c == '/')).ThenBy(f => f.Paths[0], StringComparer.Ordinal)];

    /// <summary>Each story once by what happens to it: new and gone by the site's own feed, updates of every feed.</summary>
    public static (string What, string[] Stories)[] Stories(SubscriberImpact impact)
    {
        FeedImpact[] feeds = Feeds(impact);
        FeedImpact[] main = [.. feeds.Take(1).Where(f => !f.Paths[0].Contains('/', StringComparison.Ordinal))];
        IEnumerable<UpdatedItem> updated = feeds.SelectMany(f => f.Updated).DistinctBy(u => u.Item.Id);
        (string What, string[] Stories)[] kinds =
        [
            ("new", [.. main.SelectMany(f => f.New).Select(i => i.Title)]),
            .. updated.GroupBy(u => $"updated ({string.Join(", ", u.Changed)})").OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, g.Select(u => u.Item.Title).ToArray())),
            ("gone", [.. main.SelectMany(f => f.Gone).Select(i => i.Title)]),
        ];
        return [.. kinds.Where(k => k.Stories.Length > 0)];
    }

    public static string Heading(SubscriberImpact impact, string published)
    {
        string added = impact.NewFeeds == 0 ? "" : $" {Quantity.Of(impact.NewFeeds, "list")} {(impact.NewFeeds == 1 ? "is" : "are")} new.";
        string changed = Quantity.Of(impact.Changed.Count(), "list changes", "lists change");
        return $"Subscribers, compared with {published}: {changed} of {impact.Feeds.Length}.{added}";
    }

    public static string Counts(FeedImpact feed) =>
        $"{feed.New.Length} new, {feed.Updated.Length} updated, {feed.Unchanged} unchanged, {feed.Gone.Length} gone";
}

/// <summary>What subscribers will see, as lines of text.</summary>
internal static class ImpactText
{
    public static void Write(SubscriberImpact impact, string published, TextWriter output)
    {
        output.WriteLine(ImpactLines.Heading(impact, published));
        foreach ((string what, string[] stories) in ImpactLines.Stories(impact))
        {
            foreach (string title in stories.Take(ImpactLines.MostStories))
                output.WriteLine($"  {what}: {Printable.Of(title)}");
            if (stories.Length > ImpactLines.MostStories)
                output.WriteLine($"  {what}: {stories.Length - ImpactLines.MostStories} more; --format json lists all");
        }

        FeedImpact[] feeds = ImpactLines.Feeds(impact);
        foreach (FeedImpact feed in feeds.Take(ImpactLines.MostFeeds))
            output.WriteLine($"  {Printable.Of(feed.Paths[0])}: {ImpactLines.Counts(feed)}");
        if (feeds.Length > ImpactLines.MostFeeds)
            output.WriteLine($"  and {feeds.Length - ImpactLines.MostFeeds} more feeds; --format json lists all");
    }
}
