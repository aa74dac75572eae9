using System.Xml;
using ExpoSite.Site.Feeds;
using ExpoSite.Site.Indexing;

namespace ExpoSite.Site.Outputs;

/// <summary>sitemap.xml (sitemaps.org protocol 0.9): every page that search engines should know, with its last true change.</summary>
internal sealed class SitemapOutput : IOutput
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public IEnumerable<OutputFile> Plan(SiteContext site) => [OutputFile.Of("sitemap.xml", OutputKind.Other, output => XmlFile.Write(output, xml => Write(site, xml)))];

    private static void Write(SiteContext site, XmlWriter xml)
    {
        xml.WriteStartElement("urlset", Namespace);
        Url("/", site.Index.Stories.FirstOrDefault());
        foreach (Story story in site.Index.Stories)
            Url(story.Address, story);
        foreach (Term term in site.Index.Categories.Concat(site.Index.Tags).Concat(site.Index.Authors))
            Url(term.Address, term.Stories[0]);
        Url("/archive/", null);
        Url(FeedsPageOutput.Address, null);
        foreach (var page in site.Pages)
            Url(page.Page.Address, null);
        xml.WriteEndElement();

        void Url(string address, Story? changedWith)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, site.Views.Absolute(address));
            if (changedWith is not null)
                xml.WriteElementString("lastmod", Namespace, changedWith.Changed.Iso);
            xml.WriteEndElement();
        }
    }
}
