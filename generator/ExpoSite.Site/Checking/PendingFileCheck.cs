using ExpoSite.Site.Loading;

namespace ExpoSite.Site.Checking;

/// <summary>What waits for somebody: raw files that no article was made of, and new readings beside edited articles.</summary>
internal static class PendingFileCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedSite site) => NotNormalized(site.Sources, site.Loaded.Articles)
        .Select(raw => CheckRules.RawNotNormalized.At(
            raw, "This file has no article.", "run  exposite normalize  and see what it reports for the file"))
        .Concat(site.Sources.Proposals.Select(proposal => CheckRules.ProposalPending.At(
            proposal, "The raw file changed after its article had been edited. This is the new reading.",
            "copy what you need together with its 'sourceHash' line, or put it in the article's place")));

    private static IEnumerable<string> NotNormalized(SiteSources sources, ImmutableArray<Article> articles)
    {
        HashSet<string> known = [.. articles.Select(a => a.Source).OfType<string>()];
        HashSet<string> read = [.. articles.Select(a => a.Path)];

        // An article with a slip has no source that could be read; its text still names the file.
        string[] unread = [.. sources.Articles.Where(a => !read.Contains(a.Path)).Select(a => Encoding.UTF8.GetString(a.Content.Span))];
        return sources.RawFiles.Where(raw => !known.Contains(raw) && !unread.Any(text => text.Contains(raw, StringComparison.Ordinal)));
    }
}
