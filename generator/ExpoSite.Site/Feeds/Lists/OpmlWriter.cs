using System.Buffers;
using System.Xml;
using ExpoSite.Site.Planning;

namespace ExpoSite.Site.Feeds.Lists;

/// <summary>OPML 2.0: every RSS feed of the site by groups, for import into a feed reader.</summary>
internal static class OpmlWriter
{
    public static void Write(SiteContext site, IBufferWriter<byte> output) => XmlFile.Write(output, xml =>
    {
        xml.WriteStartElement("opml");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteStartElement("head");
        xml.WriteElementString("title", ForbiddenCharacters.Remove(site.Config.Title));
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        foreach (FeedGroup group in FeedLists.Of(site))
        {
            xml.WriteStartElement("outline");
            xml.WriteAttributeString("text", group.Title);
            foreach (FeedList list in group.Lists)
                WriteList(xml, site, list);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteList(XmlWriter xml, SiteContext site, FeedList list)
    {
        string title = ForbiddenCharacters.Remove(list.Title);
        xml.WriteStartElement("outline");
        xml.WriteAttributeString("type", "rss");
        xml.WriteAttributeString("text", title);
        xml.WriteAttributeString("title", title);
        xml.WriteAttributeString("xmlUrl", site.Views.Absolute(list.AddressOf(FeedFormat.Rss)));
        xml.WriteAttributeString("htmlUrl", site.Views.Absolute(list.Address));
        xml.WriteEndElement();
    }
}
