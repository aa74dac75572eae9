using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Loading;

/// <summary>An article that appears in no output, and why.</summary>
internal sealed record HeldBackArticle(Article Article, HeldBackStory Hold);
