using ExpoSite.Normalize.Articles;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Findings;

/// <summary>Names raw files that articles were made of and that are no longer there. The articles stay.</summary>
internal static class MissingRaw
{
    /// <param name="shelf">The articles.</param>
    /// <param name="folder">The raw folder and what stands in it; null when nobody looked.</param>
    public static IEnumerable<Diagnostic> Findings(Shelf shelf, RawFolder? folder)
    {
        if (folder is null)
            yield break;
        string below = folder.Path.TrimEnd('/') + "/";
        IEnumerable<IGrouping<string, ExistingStory>> missing = shelf.Files
            .Where(f => f.Source is { } source && source.StartsWith(below, StringComparison.Ordinal) && !folder.Files.Contains(source))
            .GroupBy(f => f.Source!, StringComparer.Ordinal);
        foreach (IGrouping<string, ExistingStory> source in missing)
        {
            string others = source.Count() == 1 ? "" : $" and {source.Count() - 1} more";
            yield return NormalizeRules.RawMissing.At(
                source.Key, $"'{source.First().File.Path}'{others} came from this file, which no longer exists. The Markdown stays.",
                "put the raw file back, or remove 'source' and 'sourceHash' from the Markdown");
        }
    }
}
