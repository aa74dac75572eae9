using ExpoSite.Site.Subscribers;

namespace ExpoSite.Cli.Reporting.Impact;

/// <summary>What subscribers will see, as Markdown for the summary of a workflow's job.</summary>
internal static class ImpactMarkdown
{
    public static string Of(SubscriberImpact impact, string published)
    {
        var text = new StringBuilder("## What subscribers will see\n\n");
        text.Append(StepSummary.Escaped(ImpactLines.Heading(impact, published))).Append("\n\n");
        Faults(text, impact);
        Stories(text, impact);
        Feeds(text, impact);
        return text.ToString();
    }

    private static void Faults(StringBuilder text, SubscriberImpact impact)
    {
        Diagnostic[] faults = [.. impact.Findings.Where(f => f.Severity == Severity.Error)];
        if (faults.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"**{Quantity.Of(faults.Length, "fault")} would affect subscribers:**\n\n");
        foreach (Diagnostic fault in impact.Findings.Take(ImpactLines.MostStories))
            text.Append(CultureInfo.InvariantCulture, $"- {fault.Rule.Code} {StepSummary.Escaped($"{fault.Position}: {fault.Message}")}\n");
        if (!impact.Findings.IsEmpty)
            text.Append('\n');
    }

    private static void Stories(StringBuilder text, SubscriberImpact impact)
    {
        (string What, string Title)[] stories = ImpactLines.Stories(impact);
        foreach ((string what, string title) in stories.Take(ImpactLines.MostStories))
            text.Append(CultureInfo.InvariantCulture, $"- {what}: {StepSummary.Escaped(title)}\n");
        if (stories.Length > ImpactLines.MostStories)
            text.Append(CultureInfo.InvariantCulture, $"- and {stories.Length - ImpactLines.MostStories} more\n");
        if (stories.Length > 0)
            text.Append('\n');
    }

    private static void Feeds(StringBuilder text, SubscriberImpact impact)
    {
        FeedImpact[] feeds = ImpactLines.Feeds(impact);
        if (feeds.Length == 0)
            return;
        text.Append("| Feed | New | Updated | Unchanged | Gone | Again by id | Again by id or link | Again by title, date and text |\n");
        text.Append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (FeedImpact feed in feeds.Take(ImpactLines.MostFeeds))
        {
            var (added, updated, unchanged, gone, again) = ImpactLines.Counts(feed);
            text.Append(CultureInfo.InvariantCulture,
                $"| {StepSummary.Escaped(feed.Path)} | {added} | {updated} | {unchanged} | {gone} | {again.ById} | {again.ByIdOrLink} | "
                + $"{again.ByWhole} |\n");
        }

        if (feeds.Length > ImpactLines.MostFeeds)
            text.Append(CultureInfo.InvariantCulture, $"\nand {feeds.Length - ImpactLines.MostFeeds} more feeds\n");
        text.Append('\n');
    }
}
