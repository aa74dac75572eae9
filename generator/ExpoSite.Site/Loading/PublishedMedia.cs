using ExpoSite.Site.Markdown;
using ExpoSite.Site.Markdown.Addresses;
using ExpoSite.Site.Media;

namespace ExpoSite.Site.Loading;

/// <summary>
/// The media files that may be published: all but those that only stories show that are held back or withdrawn. Of tables beside texts
/// only those to which something public leads: what an editor keeps there for herself stays with her.
/// </summary>
internal static class PublishedMedia
{
    public static ImmutableArray<CopiedFile> Of(LoadedSite site, ImmutableArray<CopiedFile> media)
    {
        if (media.Any(m => m.StandsBesideText))
        {
            HashSet<string> shown = [.. site.Stories.Select(s => s.Body).Concat(site.Pages.Select(p => p.Body)).SelectMany(LinksOf)];
            media = media.RemoveAll(m => m.StandsBesideText && !shown.Contains(m.Address));
        }

        IEnumerable<string> onPages = site.HeldPages
            .SelectMany(p => LinksOf(site.Renderer.Render(
                p.Page.Body, new BodyPlace(p.Page.Path, p.Page.Address, Language: p.Page.Language))));
        IEnumerable<string> inStories = site.Held.SelectMany(h => MediaOf(h.Article, site.Renderer.Render(h.Article)));
        IEnumerable<string> withdrawn = site.Articles.Select(a => a.Withdrawn).OfType<Article>()
            .SelectMany(a => MediaOf(a, site.Renderer.Render(a)));
        HashSet<string> hidden = [.. inStories, .. withdrawn, .. onPages];
        if (hidden.Count == 0)
            return media;
        hidden.ExceptWith(site.Stories.SelectMany(s => MediaOf(s.Article, s.Body)));
        hidden.ExceptWith(site.Pages.SelectMany(p => LinksOf(p.Body)));
        hidden.ExceptWith(site.Config.Navigation.Concat(site.Config.FooterLinks).Select(l => SiteAddress.OfLink(l.Url)));
        if (site.Config.Theme.Logo is { } logo && SiteAddress.OfMedia(logo.Source) is { } address)
            hidden.Remove(address);
        hidden.ExceptWith(site.Config.Theme.Fonts.Select(f => SiteAddress.OfMedia(f.Source)).OfType<string>());
        return [.. media.Where(m => !hidden.Contains(m.Address))];
    }

    private static IEnumerable<string> MediaOf(Article article, RenderedBody body) =>
        article.Image is { } picture && SiteAddress.OfMedia(picture.Source) is { } address ? LinksOf(body).Append(address) : LinksOf(body);

    private static IEnumerable<string> LinksOf(RenderedBody body) => body.InternalLinks.Select(l => SiteAddress.OfLink(l.Address));
}
