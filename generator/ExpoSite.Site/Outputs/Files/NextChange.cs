using ExpoSite.Site.Knowledge;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;
using Keys = ExpoSite.Core.Content.FrontMatterKeys;

namespace ExpoSite.Site.Outputs.Files;

/// <summary>When the site wants to be built again although nobody changed anything.</summary>
internal static class NextChange
{
    /// <summary>
    /// The next instant at which a story or page appears or goes, is no longer breaking, live or news, or an expo stands otherwise; null
    /// for never.
    /// </summary>
    public static DateTimeOffset? After(LoadedSite loaded, SiteContext site) =>
        NewsSitemapOutput.Leaving(site).Cast<DateTimeOffset?>().Append(Due(loaded, site)).Min();

    /// <summary>The same without what nobody waits for: stories that are no longer news.</summary>
    public static DateTimeOffset? Due(LoadedSite loaded, SiteContext site)
    {
        IEnumerable<DateTimeOffset?> changes =
        [
            .. loaded.Held.Select(h => h.Hold.Until),
            .. loaded.HeldPages.Select(h => h.Hold.Until),
            .. site.Languages.All.SelectMany(l => l.Index.Stories).Select(s => Visibility.EndOf(s.Article)),
            .. site.Languages.All.SelectMany(l => l.Index.Stories).SelectMany(TimesOf).Select(t => t?.Instant)
                .Where(t => t > site.Options.Now),
            .. loaded.Pages.Select(p => p.Page.Expires?.Instant),
            .. loaded.Knowledge.Expos.Select(e => ExpoStatus.At(e, site.Options.Now, site.Phrases).Until),
        ];
        return changes.Min();
    }

    // A banner goes, a live blog is over, an entry that is ahead of its time counts as the last change.
    private static IEnumerable<StoryTime?> TimesOf(Story story) =>
        [story.Article.Get(Keys.Breaking), story.Article.Get(Keys.Ended), .. story.Body.Entries.Select(e => e.Time)];
}
