using System.Xml;
using ExpoSite.Site.Feeds;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Outputs.Files;

/// <summary>
/// news-sitemap.xml (schema sitemap-news/0.9): the stories of the last two days, at most 1,000, as news search engines ask for:
/// nothing that somebody paid for is among them.
/// Its address always answers; while it is empty, which its schema does not allow, robots.txt does not announce it.
/// </summary>
internal sealed class NewsSitemapOutput : IOutput
{
    public bool IsShared => true;

    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string News = "http://www.google.com/schemas/sitemap-news/0.9";
    private const int Most = 1_000;
    private static readonly TimeSpan Recent = TimeSpan.FromDays(2);

    public IEnumerable<OutputFile> Plan(SiteContext site) =>
        [OutputFile.Of("news-sitemap.xml", OutputKind.Other, output => XmlFile.Write(output, xml => Write(site, xml)))];

    /// <summary>True when it would list a story.</summary>
    public static bool HasStories(SiteContext site) => RecentOf(site).Any();

    /// <summary>When each of its stories leaves it.</summary>
    public static IEnumerable<DateTimeOffset> Leaving(SiteContext site) =>
        RecentOf(site).Select(s => s.Story.Article.Published.Instant + Recent);

    private static void Write(SiteContext site, XmlWriter xml)
    {
        xml.WriteStartElement("urlset", Sitemap);
        xml.WriteAttributeString("xmlns", "news", null, News);
        foreach ((Story story, SiteConfig config) in RecentOf(site).Take(Most))
        {
            xml.WriteStartElement("url", Sitemap);
            xml.WriteElementString("loc", Sitemap, site.Views.Absolute(story.Address));
            xml.WriteStartElement("news", News);
            xml.WriteStartElement("publication", News);
            xml.WriteElementString("name", News, ForbiddenCharacters.Remove(config.Title));
            xml.WriteElementString("language", News, LanguageCode(story.Article.Language ?? config.Language));
            xml.WriteEndElement();
            xml.WriteElementString("publication_date", News, story.Article.Published.Iso);
            xml.WriteElementString("title", News, ForbiddenCharacters.Remove(story.Article.Title));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static IEnumerable<(Story Story, SiteConfig Config)> RecentOf(SiteContext site) =>
        site.Languages.All.SelectMany(l => l.Own, (l, story) => (Story: story, l.Config)).Where(s => IsRecent(s.Story, site.Options.Now))
            .OrderByDescending(s => s.Story.Article.Published.Instant);

    private static bool IsRecent(Story story, DateTimeOffset now) =>
        !story.IsBrief && !story.Article.IsSponsored
        && story.Article.Published.Instant > now - Recent && story.Article.Published.Instant <= now;

    // The schema wants ISO 639, with the region for Chinese alone.
    private static string LanguageCode(string tag)
    {
        string lower = tag.ToLowerInvariant();
        if (lower is "zh" or "zh-cn" or "zh-hans" || lower.StartsWith("zh-hans-", StringComparison.Ordinal))
            return "zh-cn";
        return lower.StartsWith("zh-", StringComparison.Ordinal) ? "zh-tw" : lower.Split('-')[0];
    }
}
