using System.Collections.Immutable;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize;
using ExpoSite.Site.Identity.Subscribers;
using ExpoSite.Site.Indexing;

namespace ExpoSite.Cli.Reporting;

/// <summary>Writes findings: text to standard error, JSON and workflow commands to standard output.</summary>
internal static class Report
{
    /// <summary>Findings of one code shown in text; the rest is counted.</summary>
    private const int ShownPerCode = 20;

    /// <param name="findings">In any order.</param>
    /// <param name="format">How to write them.</param>
    /// <param name="session">Where to.</param>
    /// <param name="root">Full path that findings are relative to.</param>
    /// <param name="readings">How raw files were read, when that was asked for.</param>
    /// <param name="impact">What subscribers will see, when that was asked for; in JSON only, since other formats have places of their own for it.</param>
    /// <param name="related">Which stories are related and why, when that was asked for.</param>
    public static void Write(
        IReadOnlyCollection<Diagnostic> findings, ReportFormat format, Session session, string root,
        ImmutableArray<RawReading>? readings = null, SubscriberImpact? impact = null, ImmutableArray<ExplainedStory>? related = null)
    {
        Diagnostic[] sorted = [.. findings.Distinct().Order()];
        if (format == ReportFormat.Json)
        {
            JsonReport.Write(session.Out, sorted, readings ?? [], impact, related);
            return;
        }

        Explanation.Write(readings ?? [], session);
        RelatedText.Write(related ?? [], session);
        if (format == ReportFormat.Github)
            GithubReport.Write(session.Out, sorted, root, session.Workspace ?? session.CurrentDirectory);
        else
            WriteText(sorted, session);
    }

    private static void WriteText(Diagnostic[] findings, Session session)
    {
        var shown = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Diagnostic finding in findings)
        {
            int count = shown[finding.Rule.Code] = shown.GetValueOrDefault(finding.Rule.Code) + 1;
            if (count > ShownPerCode && finding.Severity != Severity.Error)
                continue;
            session.Error.WriteLine(session.UsesColor ? Colored(finding) : Printable.Of(finding.ToString()));
            if (finding.Hint is { } hint)
                session.Error.WriteLine("  hint: " + Printable.Of(hint));
        }

        foreach (DiagnosticRule rule in findings.Select(f => f.Rule).Distinct().Where(r => r.Severity != Severity.Error && shown[r.Code] > ShownPerCode))
            session.Error.WriteLine($"... and {shown[rule.Code] - ShownPerCode} more of {rule.Code} ({rule.Title}); --format json lists all");
    }

    private static string Colored(Diagnostic finding)
    {
        string color = finding.Severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "36" };
        string level = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
        return $"\e[1m{Printable.Of(finding.Position.ToString())}\e[0m: \e[{color}m{level} {finding.Rule.Code}\e[0m: {Printable.Of(finding.Message)}";
    }
}
