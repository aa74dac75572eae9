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

    /// <summary>Says of each file that could not even be read that it is left out; the plan says it of the others.</summary>
    public IEnumerable<Diagnostic> Unread(SitePlan plan) => files.Except(plan.HeldBack.Select(h => h.Path)).Select(path =>
        CheckRules.FaultyStory.At(path, "The file is left out: it is new and has errors.", "mend them, and publish again"));

    /// <summary>True for an error of anything else.</summary>
    public bool IsFatal(Diagnostic finding) => finding.Severity == Severity.Error && !files.Contains(finding.Position.Path);

    /// <summary>Leaves out the new stories that have errors; false when there is none. Other errors may follow from theirs.</summary>
    /// <param name="found">By a try to build the site.</param>
    /// <param name="plan">Of that try.</param>
    public bool Hold(IReadOnlyCollection<Diagnostic> found, SitePlan plan)
    {
        HashSet<string> faulty = !isAsked ? [] : [.. found.Where(IsFatal).Select(f => f.Position.Path).Where(plan.Identity.IsNew)];
        findings.AddRange(found.Where(f => faulty.Contains(f.Position.Path)));
        files.UnionWith(faulty);
        return faulty.Count > 0;
    }
}
