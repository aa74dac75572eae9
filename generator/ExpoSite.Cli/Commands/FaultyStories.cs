using ExpoSite.Site;

namespace ExpoSite.Cli.Commands;

/// <summary>New stories that a build goes on without because something is wrong with them, and what that is.</summary>
/// <param name="isAsked">False holds nothing back.</param>
internal sealed class FaultyStories(bool isAsked)
{
    private readonly HashSet<string> files = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> findings = [];

    /// <summary>Their files.</summary>
    public IReadOnlySet<string> Files => files;

    /// <summary>What was found in them before they were left out.</summary>
    public IReadOnlyCollection<Diagnostic> Findings => findings;

    /// <summary>True for an error of anything else.</summary>
    public bool IsFatal(Diagnostic finding) => finding.Severity == Severity.Error && !files.Contains(finding.Position.Path);

    /// <summary>Leaves out whatever has errors; false when that is nothing, or cannot all be left out.</summary>
    /// <param name="found">By a try to build the site.</param>
    /// <param name="plan">Of that try.</param>
    public bool Hold(IReadOnlyCollection<Diagnostic> found, SitePlan plan)
    {
        HashSet<string> faulty = [.. found.Where(IsFatal).Select(f => f.Position.Path)];
        if (!isAsked || faulty.Count == 0 || !faulty.All(plan.Identity.IsNew))
            return false;
        findings.AddRange(found.Where(f => faulty.Contains(f.Position.Path)));
        files.UnionWith(faulty);
        return true;
    }
}
