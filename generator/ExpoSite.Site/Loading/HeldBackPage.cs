using ExpoSite.Site.Articles;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Loading;

/// <summary>A page of input/pages/ that appears in no output, and why.</summary>
internal sealed record HeldBackPage(StaticPage Page, HeldBackStory Hold);
