using System.Buffers;
using System.Globalization;
using System.Xml;

namespace ExpoSite.Site.Feeds;

/// <summary>Atom (RFC 4287).</summary>
internal static class AtomWriter
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static void Write(Feed feed, IBufferWriter<byte> output) => XmlFile.Write(output, xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        xml.WriteElementString("id", Namespace, feed.HomeUrl);
        xml.WriteElementString("title", Namespace, XmlText.Clean(feed.Title));
        xml.WriteElementString("subtitle", Namespace, XmlText.Clean(feed.Description));
        xml.WriteElementString("updated", Namespace, Rfc3339(feed.Updated ?? DateTimeOffset.UnixEpoch));
        WriteLink(xml, "self", "application/atom+xml", feed.SelfUrl);
        WriteLink(xml, "alternate", "text/html", feed.HomeUrl);
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, XmlText.Clean(feed.Publisher));
        xml.WriteEndElement();
        foreach (FeedItem item in feed.Items)
            WriteEntry(xml, item);
        xml.WriteEndElement();
    });

    private static void WriteEntry(XmlWriter xml, FeedItem item)
    {
        xml.WriteStartElement("entry", Namespace);
        if (item.Language is { } language)
            xml.WriteAttributeString("xml", "lang", null, language);
        xml.WriteElementString("id", Namespace, item.Id);
        xml.WriteElementString("title", Namespace, item.Title);
        WriteLink(xml, "alternate", "text/html", item.Url);
        xml.WriteElementString("published", Namespace, Rfc3339(item.Published));
        xml.WriteElementString("updated", Namespace, Rfc3339(item.Updated));
        foreach (string author in item.Authors)
        {
            xml.WriteStartElement("author", Namespace);
            xml.WriteElementString("name", Namespace, author);
            xml.WriteEndElement();
        }

        foreach (string category in item.Categories)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", category);
            xml.WriteEndElement();
        }

        if (item.Summary is { } summary)
            xml.WriteElementString("summary", Namespace, summary);
        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(item.Html);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string type, string url)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }

    private static string Rfc3339(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
