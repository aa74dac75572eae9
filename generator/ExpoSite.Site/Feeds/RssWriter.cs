using System.Buffers;
using System.Xml;

namespace ExpoSite.Site.Feeds;

/// <summary>RSS 2.0 (rssboard.org/rss-specification) with content:encoded, dc:creator, atom:link and Media RSS.</summary>
internal static class RssWriter
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string Media = "http://search.yahoo.com/mrss/";

    public static void Write(Feed feed, IBufferWriter<byte> output) => XmlFile.Write(output, xml =>
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        xml.WriteAttributeString("xmlns", "media", null, Media);
        xml.WriteStartElement("channel");
        WriteText(xml, "title", feed.Title);
        xml.WriteElementString("link", feed.HomeUrl);
        WriteText(xml, "description", feed.Description);
        xml.WriteElementString("language", feed.Language);
        xml.WriteElementString("pubDate", FeedDates.Rfc822(feed.Published));
        xml.WriteElementString("lastBuildDate", FeedDates.Rfc822(feed.Updated));
        WriteLink(xml, "self", feed.SelfUrl, FeedFormat.Rss.MediaType);
        if (feed.HubUrl is { } hub)
            WriteLink(xml, "hub", hub, null);
        foreach (FeedItem item in feed.Items)
            WriteItem(xml, item);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteItem(XmlWriter xml, FeedItem item)
    {
        xml.WriteStartElement("item");
        WriteText(xml, "title", item.Title);
        xml.WriteElementString("link", item.Url);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(item.Id);
        xml.WriteEndElement();
        xml.WriteElementString("pubDate", FeedDates.Rfc822(item.Published));
        foreach (string author in item.Authors)
            WriteText(xml, "creator", author, Dc);
        foreach (string category in item.Categories)
            WriteText(xml, "category", category);
        xml.WriteElementString("description", AsHtml(item.Summary));
        xml.WriteStartElement("encoded", Content);
        XmlFile.WriteMarkup(xml, item.Html);
        xml.WriteEndElement();
        if (item.Picture is { } picture)
            WritePicture(xml, picture);
        xml.WriteEndElement();
    }

    private static void WritePicture(XmlWriter xml, FeedPicture picture)
    {
        string length = picture.Length.ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement("enclosure");
        xml.WriteAttributeString("url", picture.Url);
        xml.WriteAttributeString("length", length);
        xml.WriteAttributeString("type", picture.MediaType);
        xml.WriteEndElement();
        xml.WriteStartElement("content", Media);
        xml.WriteAttributeString("url", picture.Url);
        xml.WriteAttributeString("medium", "image");
        xml.WriteAttributeString("type", picture.MediaType);
        xml.WriteAttributeString("fileSize", length);
        if (picture.Alt.Length > 0)
            WriteText(xml, "description", picture.Alt, Media);
        if (picture.Credit is { } credit)
            WriteText(xml, "credit", credit, Media);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string url, string? type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("href", url);
        xml.WriteAttributeString("rel", relation);
        if (type is not null)
            xml.WriteAttributeString("type", type);
        xml.WriteEndElement();
    }

    // Readers take the description of a story for HTML, that of a channel and titles for text.
    private static string AsHtml(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    // The RSS profile (rssboard.org/rss-profile): in plain text, < and & are numeric references, so that nobody takes them for markup.
    private static void WriteText(XmlWriter xml, string name, string text, string? space = null)
    {
        xml.WriteStartElement(name, space);
        int done = 0;
        for (int at = text.AsSpan().IndexOfAny('<', '&'); at >= 0; at = NextMark(text, done))
        {
            xml.WriteString(text[done..at]);
            xml.WriteCharEntity(text[at]);
            done = at + 1;
        }

        xml.WriteString(done == 0 ? text : text[done..]);
        xml.WriteEndElement();
    }

    private static int NextMark(string text, int from)
    {
        int at = text.AsSpan(from).IndexOfAny('<', '&');
        return at < 0 ? -1 : from + at;
    }
}
