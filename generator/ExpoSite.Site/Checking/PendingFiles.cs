using System.Collections.Immutable;
using System.Text;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Checking;

/// <summary>What waits for somebody: raw files that no article was made of, and new readings beside edited articles.</summary>
internal static class PendingFiles
{
    /// <param name="articles">Those that could be read.</param>
    /// <param name="files">All files of articles.</param>
    /// <param name="raws">Paths of raw files.</param>
    /// <param name="proposals">Paths of new readings.</param>
    public static IEnumerable<Diagnostic> Findings(IReadOnlyCollection<Article> articles, ImmutableArray<SourceFile> files, ImmutableArray<string> raws, ImmutableArray<string> proposals) =>
        RawFiles(articles, files, raws).Concat(proposals.Select(p => CheckRules.ProposalPending.At(
            p, "The raw file changed after its article had been edited; this is how it reads now.", "take over what you need, together with its 'sourceHash', or put it in the article's place")));

    private static IEnumerable<Diagnostic> RawFiles(IReadOnlyCollection<Article> articles, ImmutableArray<SourceFile> files, ImmutableArray<string> raws)
    {
        HashSet<string> known = [.. articles.Select(a => a.Source).OfType<string>()];
        HashSet<string> read = [.. articles.Select(a => a.Path)];
        // An article with a slip has no source that could be read; its text still names the file.
        string[] unread = [.. files.Where(a => !read.Contains(a.Path)).Select(a => Encoding.UTF8.GetString(a.Content.Span))];
        return raws
            .Where(raw => !known.Contains(raw) && !unread.Any(text => text.Contains(raw, StringComparison.Ordinal)))
            .Select(raw => CheckRules.RawNotNormalized.At(raw, "No article was made of this file.", "run  exposite normalize  and see what it says of the file"));
    }
}
