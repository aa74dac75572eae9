using System.Buffers;
using System.Globalization;
using System.Xml;

namespace ExpoSite.Site.Feeds;

/// <summary>RSS 2.0 (rssboard.org/rss-specification) with content:encoded, dc:creator and atom:link.</summary>
internal static class RssWriter
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string Dc = "http://purl.org/dc/elements/1.1/";

    public static void Write(Feed feed, IBufferWriter<byte> output) => XmlFile.Write(output, xml =>
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", XmlText.Clean(feed.Title));
        xml.WriteElementString("link", feed.HomeUrl);
        xml.WriteElementString("description", XmlText.Clean(feed.Description));
        xml.WriteElementString("language", feed.Language);
        if (feed.Updated is { } updated)
            xml.WriteElementString("lastBuildDate", Rfc822(updated));
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("href", feed.SelfUrl);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteEndElement();
        foreach (FeedItem item in feed.Items)
            WriteItem(xml, item);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteItem(XmlWriter xml, FeedItem item)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", item.Title);
        xml.WriteElementString("link", item.Url);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(item.Id);
        xml.WriteEndElement();
        xml.WriteElementString("pubDate", Rfc822(item.Published));
        foreach (string author in item.Authors)
            xml.WriteElementString("creator", Dc, author);
        foreach (string category in item.Categories)
            xml.WriteElementString("category", category);
        if (item.Summary is { } summary)
            xml.WriteElementString("description", summary);
        xml.WriteStartElement("encoded", Content);
        xml.WriteString(item.Html);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>RFC 822 section 5 as RSS asks for it, with a four-digit year.</summary>
    private static string Rfc822(DateTimeOffset time)
    {
        string zone = time.Offset == TimeSpan.Zero ? "GMT" : time.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
        return $"{time.ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture)} {zone}";
    }
}
