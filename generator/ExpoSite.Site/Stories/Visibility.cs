using ExpoSite.Site.Articles;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Stories;

/// <summary>Decides which articles readers may see at an instant, and says why one is held back.</summary>
internal static class Visibility
{
    /// <summary>Why an article is held back and until when; null for one that is shown.</summary>
    public static HeldBackStory? HoldOf(Article article, BuildOptions options) =>
        ReasonOf(article.Path, article.IsDraft, article.Published, article.Embargo, article.Expires, options) is (var reason, var until)
            ? new HeldBackStory(article.Path, article.Title, reason, until)
            : options.FaultyFiles.Contains(article.Path)
                ? new HeldBackStory(article.Path, article.Title, HoldReason.Faulty, null) : null;

    /// <summary>The same of a page of the site, which needs no date.</summary>
    public static HeldBackStory? HoldOf(StaticPage page, BuildOptions options) =>
        ReasonOf(page.Path, page.IsDraft, page.Published, page.Embargo, page.Expires, options) is (var reason, var until)
            ? new HeldBackStory(page.Path, page.Title, reason, until) : null;

    private static (HoldReason Reason, DateTimeOffset? Until)? ReasonOf(
        string path, bool isDraft, StoryTime? published, StoryTime? embargo, StoryTime? expires, BuildOptions options)
    {
        bool isPreviewed = options.ChangedFiles?.Contains(path) == true;
        if (isDraft && !options.Drafts && !isPreviewed)
            return (HoldReason.Draft, null);
        if (expires?.Instant <= options.Now && !options.Expired)
            return (HoldReason.Expired, null);
        if (options.Future || isPreviewed)
            return null;
        if (embargo is { Instant: var lifted } && lifted > options.Now && !(published?.Instant >= lifted))
            return (HoldReason.Embargoed, lifted);
        return published?.Instant > options.Now ? (HoldReason.Scheduled, published.Value.Instant) : null;
    }

    /// <summary>When a story that is shown now will go, or null.</summary>
    public static DateTimeOffset? EndOf(Article article) => article.Expires?.Instant;
}

/// <summary>Why a story is held back.</summary>
public enum HoldReason
{
    Draft,
    Scheduled,
    Embargoed,
    Expired,

    /// <summary>Something is wrong with it, and the build goes on without it.</summary>
    Faulty,
}

/// <summary>A story that appears in no output.</summary>
/// <param name="Path">Its Markdown file, relative to the root.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Reason">Why it is held back.</param>
/// <param name="Until">When it will appear, in the site's zone; null when it does not appear by itself.</param>
public sealed record HeldBackStory(string Path, string Title, HoldReason Reason, DateTimeOffset? Until);
