using ExpoSite.Site;
using ExpoSite.Site.Review;
using ExpoSite.Site.Stories;

namespace ExpoSite.Cli.Reporting;

/// <summary>What the preview of a change tells: the change itself, and what <c>check</c> cannot see yet.</summary>
internal static class ChangeReport
{
    /// <summary>Errors, and all that is found in stories that wait. A draft is not finished: its errors are warnings.</summary>
    public static IEnumerable<Diagnostic> Findings(IEnumerable<Diagnostic> found, SitePlan plan)
    {
        Dictionary<string, HoldReason> waiting =
            plan.Changes.Where(c => c is { Path: not null, Hold: not null }).ToDictionary(c => c.Path!, c => c.Hold!.Reason);
        foreach (Diagnostic finding in found)
        {
            bool isWaiting = waiting.TryGetValue(finding.Position.Path, out HoldReason reason);
            if (finding.Severity == Severity.Error && isWaiting && reason == HoldReason.Draft)
                yield return finding with { Severity = Severity.Warning };
            else if (finding.Severity == Severity.Error || isWaiting)
                yield return finding;
        }
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
