using ExpoSite.Site.Subscribers;

namespace ExpoSite.Cli.Reporting.Impact;

/// <summary>What subscribers will see, as Markdown for the summary of a workflow's job, folded by kind.</summary>
internal static class ImpactMarkdown
{
    public static string Of(SubscriberImpact impact, string published)
    {
        var text = new StringBuilder("## What subscribers will see\n\n");
        text.Append(StepSummary.Escaped(ImpactLines.Heading(impact, published))).Append("\n\n");
        foreach ((string what, string[] stories) in ImpactLines.Stories(impact))
            Fold(text, $"{Quantity.Of(stories.Length, "story", "stories")} {what}", Items(stories));
        FeedImpact[] feeds = ImpactLines.Feeds(impact);
        if (feeds.Length > 0)
            Fold(text, Quantity.Of(feeds.Length, "feed changes", "feeds change"), Table(feeds));
        return text.ToString();
    }

    // GitHub reads Markdown again after an empty line.
    private static void Fold(StringBuilder text, string summary, string content) => text.Append(
        CultureInfo.InvariantCulture, $"<details><summary>{summary}</summary>\n\n{content}\n</details>\n\n");

    private static string Items(string[] stories)
    {
        var text = new StringBuilder();
        foreach (string title in stories.Take(ImpactLines.MostStories))
            text.Append(CultureInfo.InvariantCulture, $"- {StepSummary.Escaped(title)}\n");
        if (stories.Length > ImpactLines.MostStories)
            text.Append(CultureInfo.InvariantCulture, $"- and {stories.Length - ImpactLines.MostStories} more\n");
        return text.ToString();
    }

    private static string Table(FeedImpact[] feeds)
    {
        var text = new StringBuilder("| Feed | New | Updated | Unchanged | Gone |\n| --- | ---: | ---: | ---: | ---: |\n");
        foreach (FeedImpact feed in feeds.Take(ImpactLines.MostFeeds))
        {
            string path = StepSummary.Escaped(feed.Paths[0]);
            text.Append(CultureInfo.InvariantCulture,
                $"| {path} | {feed.New.Length} | {feed.Updated.Length} | {feed.Unchanged} | {feed.Gone.Length} |\n");
        }

        if (feeds.Length > ImpactLines.MostFeeds)
            text.Append(CultureInfo.InvariantCulture, $"\nand {feeds.Length - ImpactLines.MostFeeds} more feeds\n");
        return text.ToString();
    }
}
