using ExpoSite.Cli.Running;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Cli.Input;

/// <summary>What normalize did.</summary>
/// <param name="Root">Full path of the root.</param>
/// <param name="Result">What the normalizer returned.</param>
/// <param name="Existing">The Markdown that stood there before.</param>
/// <param name="Findings">All findings, those of reading and writing included.</param>
internal sealed record NormalizeOutcome(
    string Root, NormalizeResult Result, ImmutableArray<ExistingMarkdown> Existing, List<Diagnostic> Findings)
{
    /// <summary>Paths of Markdown that could not be written.</summary>
    public HashSet<string> Unwritten { get; init; } = [];

    /// <summary>What stood in the media folder before.</summary>
    public ImmutableArray<string> MediaNames { get; init; } = [];

    /// <summary>The files that were written or removed, by path.</summary>
    public ImmutableArray<WrittenFile> Written { get; init; } = [];
}
