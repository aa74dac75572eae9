using ExpoSite.Site.Feeds.Lists;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Checking;

/// <summary>New stories that no subscriber of the site's feed would see.</summary>
internal static class FeedReachCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedSite site)
    {
        if (site.Loaded.Record is not { Stories.IsEmpty: false } record)
            return [];
        FeedList whole = FeedLists.Whole(site.Context);
        HashSet<Story> held = [.. whole.Newest];
        Story[] beyond = [.. whole.Stories.Where(s => record.Find(s.Article.Id) is null && !held.Contains(s))];
        if (beyond.Length == 0)
            return [];
        string message = beyond.Length == 1 ? "This new story does" : $"{beyond.Length} new stories, this one among them, do";
        return
        [
            IdentityRules.BeyondFeed.At(
                SourcePosition.WholeFile(beyond[0].Article.Path),
                $"{message} not fit into the site's feed, which holds {whole.Offer.Size}.",
                "publish them in parts, or write a larger feedSize into site.yml"),
        ];
    }
}
