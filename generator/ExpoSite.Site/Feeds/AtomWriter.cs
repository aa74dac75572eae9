using System.Buffers;
using System.Xml;

namespace ExpoSite.Site.Feeds;

/// <summary>Atom (RFC 4287).</summary>
internal static class AtomWriter
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string Tombstones = "http://purl.org/atompub/tombstones/1.0";

    public static void Write(Feed feed, IBufferWriter<byte> output) => XmlFile.Write(output, xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        xml.WriteElementString("id", Namespace, feed.Id);
        xml.WriteElementString("title", Namespace, feed.Title);
        xml.WriteElementString("subtitle", Namespace, feed.Description);
        xml.WriteElementString("updated", Namespace, FeedDates.Rfc3339(feed.Updated));
        WriteLink(xml, "self", FeedFormat.Atom.MediaType, feed.SelfUrl);
        WriteLink(xml, "alternate", "text/html", feed.HomeUrl);
        if (feed.HubUrl is { } hub)
            WriteLink(xml, "hub", null, hub);
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, feed.Publisher);
        xml.WriteEndElement();
        foreach (FeedItem item in feed.Items.Where(i => i.IsRetracted))
            WriteTombstone(xml, item);
        foreach (FeedItem item in feed.Items)
            WriteEntry(xml, item);
        xml.WriteEndElement();
    });

    // RFC 6721: readers that know it remove the story, others show the notice.
    private static void WriteTombstone(XmlWriter xml, FeedItem item)
    {
        xml.WriteStartElement("at", "deleted-entry", Tombstones);
        xml.WriteAttributeString("ref", item.Id);
        xml.WriteAttributeString("when", FeedDates.Rfc3339(item.Updated));
        xml.WriteElementString("comment", Tombstones, item.Summary);
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, FeedItem item)
    {
        xml.WriteStartElement("entry", Namespace);
        if (item.Language is { } language)
            xml.WriteAttributeString("xml", "lang", null, language);
        xml.WriteElementString("id", Namespace, item.Id);
        xml.WriteElementString("title", Namespace, item.Title);
        WriteLink(xml, "alternate", "text/html", item.Url);
        if (item.Picture is { } picture)
            WriteLink(xml, "enclosure", picture.MediaType, picture.Url, picture.Length);
        xml.WriteElementString("published", Namespace, FeedDates.Rfc3339(item.Published));
        xml.WriteElementString("updated", Namespace, FeedDates.Rfc3339(item.Updated));
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

        xml.WriteElementString("summary", Namespace, item.Summary);
        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "html");
        XmlFile.WriteMarkup(xml, item.Html);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string? type, string url, long? length = null)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        if (type is not null)
            xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", url);
        if (length is { } bytes)
            xml.WriteAttributeString("length", bytes.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
