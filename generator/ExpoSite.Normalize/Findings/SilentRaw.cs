using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Findings;

/// <summary>Names raw files of which nothing is written and about which nothing was found, so that none passes in silence.</summary>
internal static class SilentRaw
{
    /// <param name="raws">The files of the run.</param>
    /// <param name="result">What became of them.</param>
    /// <param name="known">What was found.</param>
    public static Diagnostic[] Findings(IReadOnlyCollection<RawFile> raws, NormalizeResult result, IEnumerable<Diagnostic> known)
    {
        var named = known.Select(d => d.Position.Path).Concat(result.Files.Concat(result.Proposals).Select(f => f.Source))
            .ToHashSet(StringComparer.Ordinal);
        return [.. raws.Where(r => !named.Contains(r.Path)).Select(r => NormalizeRules.NothingWritten.At(
            r.Path, "This file gives no story: other files of this run already have everything in it.",
            "see --explain; if an article is missing, paste its text into a .txt file"))];
    }
}
