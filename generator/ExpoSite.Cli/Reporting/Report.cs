using ExpoSite.Normalize.Runs;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Subscribers;

namespace ExpoSite.Cli.Reporting;

/// <summary>Writes findings: text to standard error, JSON and workflow commands to standard output.</summary>
internal static class Report
{
    /// <param name="settings">How to write them, and which: only the errors of a quiet run, but all of them in JSON, which is for
    /// programs.</param>
    /// <param name="root">Full path that findings are relative to.</param>
    public static void Write(
        IEnumerable<Diagnostic> findings, CommandSettings settings, Session session, string root, ReportExtras? more = null)
    {
        ImmutableArray<Diagnostic> told = Told.Once(findings);
        if (settings.Format == ReportFormat.Json)
        {
            JsonReport.Write(session.Out, told, more ?? new ReportExtras());
            return;
        }

        Explanation.Write(more?.Readings ?? [], session.Out);
        RelatedText.Write(more?.Related ?? [], session.Out);
        ImmutableArray<FindingGroup> groups = FindingGroup.Of(settings.IsQuiet ? told.Where(f => f.Severity == Severity.Error) : told);
        if (settings.Format == ReportFormat.Github)
            GithubReport.Write(groups, session, root);
        else
            TextReport.Write(session.Error, groups);
    }
}

/// <summary>What a run was asked to tell beside its findings.</summary>
internal sealed record ReportExtras
{
    /// <summary>How raw files were read.</summary>
    public ImmutableArray<RawReading> Readings { get; init; } = [];

    /// <summary>The files that were written; in JSON only, since other formats have a place of their own for them.</summary>
    public ImmutableArray<WrittenFile>? Written { get; init; }

    /// <summary>What subscribers will see; in JSON only.</summary>
    public SubscriberImpact? Impact { get; init; }

    /// <summary>Which stories are related and why.</summary>
    public ImmutableArray<ExplainedStory>? Related { get; init; }
}
