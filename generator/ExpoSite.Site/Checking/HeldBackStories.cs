using System.Collections.Immutable;
using System.Globalization;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Site.Articles;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Media;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Theming;

namespace ExpoSite.Site.Checking;

/// <summary>A page of input/pages/ that appears in no output, and why.</summary>
internal sealed record HeldBackPage(StaticPage Page, HeldBackStory Hold);

/// <summary>What is left out of a build: stories whose time has not come or is over, and the pictures that only they show.</summary>
internal static class HeldBackStories
{
    /// <summary>A finding for each, at the value that holds it back.</summary>
    public static IEnumerable<Diagnostic> Findings(IEnumerable<(Article Article, HeldBackStory Hold)> stories) =>
        stories.Select(s => Finding(s.Article.PlaceOf(KeyOf(s.Hold.Reason)), s.Hold));

    /// <summary>The same for pages of the site.</summary>
    public static IEnumerable<Diagnostic> Findings(IEnumerable<HeldBackPage> pages) =>
        pages.Select(p => Finding(p.Page.PlaceOf(KeyOf(p.Hold.Reason)), p.Hold));

    private static Diagnostic Finding(SourcePosition place, HeldBackStory hold) => CheckRules.HeldBack.At(place, $"'{hold.Title}' is held back: {Reason(hold)}.");

    /// <summary>The next instant at which a story or page appears or goes, is no longer news, or an expo stands otherwise; or null.</summary>
    public static DateTimeOffset? NextChange(
        IEnumerable<HeldBackStory> held, IEnumerable<Story> shown, IEnumerable<StaticPage> pages, IEnumerable<ExpoStatus> expos, IEnumerable<DateTimeOffset> newsEnds)
    {
        IEnumerable<DateTimeOffset?> ends = shown.Select(s => Visibility.EndOf(s.Article)).Concat(pages.Select(p => p.Expires?.Instant));
        DateTimeOffset[] changes = [.. held.Select(h => h.Until).Concat(ends).Concat(expos.Select(e => e.Until)).OfType<DateTimeOffset>(), .. newsEnds];
        return changes.Length == 0 ? null : changes.Min();
    }

    /// <summary>The media files that may be published: all but those that only stories held back show.</summary>
    /// <param name="config">The settings, whose logo and links are shown on every page.</param>
    /// <param name="media">All files of input/media/.</param>
    /// <param name="held">The articles held back.</param>
    /// <param name="heldPages">The pages held back.</param>
    /// <param name="shown">The stories that are published.</param>
    /// <param name="pages">Bodies of the site's own pages.</param>
    /// <param name="renderer">Finds the pictures of a body.</param>
    public static ImmutableArray<CopiedFile> PublishedMedia(
        SiteConfig config, ImmutableArray<CopiedFile> media, IReadOnlyCollection<Article> held, IEnumerable<HeldBackPage> heldPages, IEnumerable<Story> shown, IEnumerable<RenderedBody> pages, BodyRenderer renderer)
    {
        IEnumerable<string> onPages = heldPages.SelectMany(p => renderer.Render(p.Page.Body, new BodyPlace(p.Page.Path, p.Page.Address)).InternalLinks.Select(l => SiteAddress.OfLink(l.Address)));
        HashSet<string> hidden = [.. held.SelectMany(a => MediaOf(a, renderer.Render(a))).Concat(onPages)];
        if (hidden.Count == 0)
            return media;
        hidden.ExceptWith(shown.SelectMany(s => MediaOf(s.Article, s.Body)));
        hidden.ExceptWith(pages.SelectMany(p => p.InternalLinks.Select(l => SiteAddress.OfLink(l.Address))));
        hidden.ExceptWith(config.Navigation.Concat(config.FooterLinks).Select(l => SiteAddress.OfLink(l.Url)));
        if (config.Theme.Logo is { } logo && MediaAddress.Of(logo.Source) is { } address)
            hidden.Remove(address);
        return [.. media.Where(m => !hidden.Contains(MediaAddress.Of(m)))];
    }

    private static IEnumerable<string> MediaOf(Article article, RenderedBody body)
    {
        IEnumerable<string> linked = body.InternalLinks.Select(l => SiteAddress.OfLink(l.Address));
        return article.Image is { } picture && MediaAddress.Of(picture.Source) is { } address ? linked.Append(address) : linked;
    }

    private static string KeyOf(HoldReason reason) => reason switch
    {
        HoldReason.Draft => "draft",
        HoldReason.Scheduled => "published",
        HoldReason.Embargoed => "embargo",
        _ => "expires",
    };

    private static string Reason(HeldBackStory hold) => hold.Reason switch
    {
        HoldReason.Draft => "it is a draft",
        HoldReason.Scheduled => $"it is scheduled for {Time(hold)}",
        HoldReason.Embargoed => $"it is under embargo until {Time(hold)}",
        _ => "it has expired",
    };

    private static string Time(HeldBackStory hold) => hold.Until!.Value.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
}
