using ExpoSite.Site;
using ExpoSite.Site.Review;
using ExpoSite.Site.Stories;

namespace ExpoSite.Cli.Reporting;

/// <summary>What the preview of a change tells.</summary>
internal static class ChangeReport
{
    /// <summary>What was found, where errors of a draft are warnings: it is not finished, and nobody publishes it.</summary>
    public static IEnumerable<Diagnostic> Findings(IEnumerable<Diagnostic> found, SitePlan plan)
    {
        HashSet<string> drafts = [.. plan.Changes.Where(c => c.Hold?.Reason == HoldReason.Draft).Select(c => c.Path!)];
        return found.Select(f => f.Severity == Severity.Error && drafts.Contains(f.Position.Path)
            ? f with { Severity = Severity.Warning } : f);
    }

    /// <summary>Lists what the change means for readers; on GitHub in the summary of the job.</summary>
    public static void Write(SitePlan plan, CommandSettings settings, Session session)
    {
        if (settings.Format == ReportFormat.Github && StepSummary.Append(Markdown(plan.Changes), session))
            return;
        if (settings.IsQuiet || settings.Format == ReportFormat.Json)
            return;
        foreach (ChangedStory story in plan.Changes)
            session.Out.WriteLine($"{story.Title}: {story.State}");
    }

    private static string Markdown(ImmutableArray<ChangedStory> changes)
    {
        if (changes.IsEmpty)
            return "### This change touches no story and no page of the site\n\n";
        var text = new StringBuilder(
            $"### This change touches {Quantity.Of(changes.Length, "story or page", "stories and pages")}\n\n"
            + "| | for readers | file |\n| --- | --- | --- |\n");
        foreach (ChangedStory story in changes)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"| {StepSummary.Escaped(story.Title)} | {StepSummary.Escaped(story.State)} | {StepSummary.Escaped(story.Path ?? "")} |\n");
        }

        return text.Append('\n').ToString();
    }
}
