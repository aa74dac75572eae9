using ExpoSite.Core.Content;

namespace ExpoSite.Site.Indexing;

/// <summary>Decides which articles readers may see at an instant, and says why one is held back.</summary>
internal static class Visibility
{
    /// <summary>Why an article is held back and until when; null for one that is shown.</summary>
    public static HeldBackStory? HoldOf(Article article, BuildOptions options)
    {
        if (article.IsDraft && !options.Drafts)
            return Hold(HoldReason.Draft, null);
        if (article.Expires?.Instant <= options.Now)
            return Hold(HoldReason.Expired, null);
        if (options.Future)
            return null;
        DateTimeOffset published = article.Published.Instant;
        DateTimeOffset due = article.Embargo is { Instant: var lifted } && lifted > published ? lifted : published;
        if (due <= options.Now)
            return null;
        return Hold(due > published ? HoldReason.Embargoed : HoldReason.Scheduled, due);

        HeldBackStory Hold(HoldReason reason, DateTimeOffset? until) => new(article.Path, article.Title, reason, until);
    }

    /// <summary>When a story that is shown now will go, or null.</summary>
    public static DateTimeOffset? EndOf(Article article) => article.Expires?.Instant;
}
