using ExpoSite.Core.Content;

namespace ExpoSite.Site.Indexing;

/// <summary>Decides which articles readers may see at an instant.</summary>
internal static class Visibility
{
    public static bool IsShown(Article article, BuildOptions options) =>
        (options.Drafts || !article.IsDraft)
        && (options.Future || (article.Published.Instant <= options.Now && !(article.Embargo?.Instant > options.Now)))
        && !(article.Expires?.Instant <= options.Now);
}
