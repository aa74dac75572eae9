using ExpoSite.Site.Subscribers;

namespace ExpoSite.Cli.Reporting.Impact;

/// <summary>What subscribers will see, in the words that text and Markdown share.</summary>
internal static class ImpactLines
{
    /// <summary>Stories named of each kind; the rest is counted.</summary>
    public const int MostStories = 30;

    public const int MostFeeds = 50;

    /// <summary>Feeds that stand for their Atom and JSON siblings, which say the same, and siblings that say something else.</summary>
    public static FeedImpact[] Feeds(SubscriberImpact impact)
    {
        Dictionary<string, FeedImpact> listed = impact.Changed.Where(f => SubscriptionList.IsListed(f.Path))
            .ToDictionary(f => FolderOf(f.Path));
        return
        [
            .. impact.Changed
                .Where(f => SubscriptionList.IsListed(f.Path) || !listed.TryGetValue(FolderOf(f.Path), out FeedImpact? rss)
                    || Counts(rss) != Counts(f))
                .OrderBy(f => f.Path.Count(c => c == '/')).ThenBy(f => f.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>Each story once, with what happens to it: new and gone by the site's own feed, updates of every feed.</summary>
    public static (string What, string Title)[] Stories(SubscriberImpact impact)
    {
        FeedImpact[] feeds = Feeds(impact);
        FeedImpact[] main = [.. feeds.Take(1).Where(f => !f.Path.Contains('/', StringComparison.Ordinal))];
        IEnumerable<UpdatedItem> updated = feeds.SelectMany(f => f.Updated).DistinctBy(u => u.After.Id);
        return
        [
            .. main.SelectMany(f => f.New).Select(i => ("new", i.Title)),
            .. updated.Select(u => ($"updated ({string.Join(", ", u.Changed)})", u.After.Title)),
            .. main.SelectMany(f => f.Gone).Select(i => ("gone", i.Title)),
        ];
    }

    public static string Heading(SubscriberImpact impact, string published)
    {
        string added = impact.NewFeeds == 0 ? "" : $" {Quantity.Of(impact.NewFeeds, "feed")} {(impact.NewFeeds == 1 ? "is" : "are")} new.";
        string changed = Quantity.Of(impact.Changed.Count(), "feed changes", "feeds change");
        return $"Subscribers, compared with {published}: {changed} of {impact.Feeds.Length}.{added}";
    }

    public static (int New, int Updated, int Unchanged, int Gone, ShownAgain Again) Counts(FeedImpact feed) =>
        (feed.New.Length, feed.Updated.Length, feed.Unchanged, feed.Gone.Length, feed.Again);

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];
}

/// <summary>What subscribers will see, as lines of text.</summary>
internal static class ImpactText
{
    public static void Write(SubscriberImpact impact, string published, TextWriter output)
    {
        output.WriteLine(ImpactLines.Heading(impact, published));
        (string What, string Title)[] stories = ImpactLines.Stories(impact);
        foreach ((string what, string title) in stories.Take(ImpactLines.MostStories))
            output.WriteLine($"  {what}: {Printable.Of(title)}");
        if (stories.Length > ImpactLines.MostStories)
            output.WriteLine($"  and {stories.Length - ImpactLines.MostStories} more; --format json lists all");
        FeedImpact[] feeds = ImpactLines.Feeds(impact);
        foreach (FeedImpact feed in feeds.Take(ImpactLines.MostFeeds))
        {
            var (added, updated, unchanged, gone, again) = ImpactLines.Counts(feed);
            output.WriteLine(
                $"  {Printable.Of(feed.Path)}: {added} new, {updated} updated, {unchanged} unchanged, {gone} gone; shown again "
                + $"{again.ById} / {again.ByIdOrLink} / {again.ByWhole}");
        }

        if (feeds.Length > ImpactLines.MostFeeds)
            output.WriteLine($"  and {feeds.Length - ImpactLines.MostFeeds} more feeds; --format json lists all");
        if (feeds.Length > 0)
            output.WriteLine("  (shown again in readers that know an item by id; by id or link; by title, date and text)");
    }
}
