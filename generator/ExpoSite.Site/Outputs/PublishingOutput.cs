namespace ExpoSite.Site.Outputs;

/// <summary>Small files for GitHub Pages, search engines.</summary>
internal sealed class PublishingOutput : IOutput
{
    public IEnumerable<OutputFile> Plan(SiteContext site)
    {
        yield return SiteContext.TextFile(".nojekyll", () => "");
        yield return SiteContext.TextFile("robots.txt", () => $"User-agent: *\nAllow: /\n\nSitemap: {site.Views.Absolute("/sitemap.xml")}\nSitemap: {site.Views.Absolute("/news-sitemap.xml")}\n");
        if (site.Config.Domain is { } domain)
            yield return SiteContext.TextFile("CNAME", () => domain + "\n");
    }
}
