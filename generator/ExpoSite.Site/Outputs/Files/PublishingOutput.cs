using ExpoSite.Site.Planning;

namespace ExpoSite.Site.Outputs.Files;

/// <summary>Small files for GitHub Pages, search engines.</summary>
internal sealed class PublishingOutput : IOutput
{
    public bool IsShared => true;

    public IEnumerable<OutputFile> Plan(SiteContext site)
    {
        yield return SiteContext.TextFile(".nojekyll", () => "");
        yield return SiteContext.TextFile("robots.txt", () => Robots(site));
        if (site.Config.Domain is { } domain)
            yield return SiteContext.TextFile("CNAME", () => domain + "\n");
    }

    private static string Robots(SiteContext site)
    {
        string news = NewsSitemapOutput.HasStories(site) ? $"Sitemap: {site.Views.Absolute("/news-sitemap.xml")}\n" : "";
        return $"User-agent: *\nAllow: /\n\nSitemap: {site.Views.Absolute("/sitemap.xml")}\n{news}";
    }
}
