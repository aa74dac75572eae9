using System.Buffers;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Outputs;

namespace ExpoSite.Site.Feeds;

/// <summary>OPML 2.0: every RSS feed of the site, for import into a feed reader.</summary>
internal static class OpmlWriter
{
    public static void Write(SiteContext site, IBufferWriter<byte> output) => XmlFile.Write(output, xml =>
    {
        xml.WriteStartElement("opml");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteStartElement("head");
        xml.WriteElementString("title", XmlText.Clean(site.Config.Title));
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        Outline(site.Config.Title, "/");
        foreach (Term term in site.Index.Categories.Concat(site.Index.Tags))
            Outline(term.Name, term.Address);
        xml.WriteEndElement();
        xml.WriteEndElement();

        void Outline(string title, string address)
        {
            xml.WriteStartElement("outline");
            xml.WriteAttributeString("type", "rss");
            xml.WriteAttributeString("text", XmlText.Clean(title));
            xml.WriteAttributeString("xmlUrl", site.Views.Absolute(address + "feed.xml"));
            xml.WriteAttributeString("htmlUrl", site.Views.Absolute(address));
            xml.WriteEndElement();
        }
    });
}
