using ExpoSite.Cli.Terminal;
using ExpoSite.Site.Subscribers;

namespace ExpoSite.Cli.Reporting.Impact;

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
            output.WriteLine($"  (shown again in readers that know an item {ImpactLines.Ways})");
    }
}
