using System.Net;
using System.Xml.Linq;

namespace ExpoSite.Site.Gate;

/// <summary>RSS 2.0 as rssboard.org/rss-specification and rss-profile define it.</summary>
internal static class RssRules
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Media = "http://search.yahoo.com/mrss/";

    private static readonly string[] Mediums = ["image", "audio", "video", "document", "executable"];

    private static readonly XmlShape Channel = new(
        new XmlPart("title", Times.Once), new XmlPart("link", Times.Once), new XmlPart("description", Times.Once),
        new XmlPart("language", Times.AtMostOnce), new XmlPart("copyright", Times.AtMostOnce),
        new XmlPart("managingEditor", Times.AtMostOnce),
        new XmlPart("webMaster", Times.AtMostOnce), new XmlPart("pubDate", Times.AtMostOnce),
        new XmlPart("lastBuildDate", Times.AtMostOnce),
        new XmlPart("category", Times.Often, "domain"), new XmlPart("generator", Times.AtMostOnce), new XmlPart("docs", Times.AtMostOnce),
        new XmlPart("ttl", Times.AtMostOnce), new XmlPart("image", Times.AtMostOnce),
        new XmlPart(Atom + "link", Times.Often, "href!", "rel", "type", "title", "hreflang", "length"), new XmlPart("item", Times.Often));

    private static readonly XmlShape Item = new(
        new XmlPart("title", Times.Once), new XmlPart("link", Times.Once), new XmlPart("description", Times.Once),
        new XmlPart("guid", Times.Once, "isPermaLink"), new XmlPart("pubDate", Times.Once), new XmlPart("author", Times.AtMostOnce),
        new XmlPart("category", Times.Often, "domain"), new XmlPart("comments", Times.AtMostOnce),
        new XmlPart("source", Times.AtMostOnce, "url!"),
        new XmlPart("enclosure", Times.Often, "url!", "length!", "type!"), new XmlPart(Dc + "creator", Times.Often),
        new XmlPart(Content + "encoded", Times.Once),
        new XmlPart(Media + "content", Times.Often, "url!", "fileSize", "type", "medium", "isDefault", "expression", "width", "height",
            "lang"));

    public static ReadFeed? Read(XDocument document, FeedFindings findings)
    {
        XElement root = document.Root!;
        if (root.Name != "rss" || (string?)root.Attribute("version") != "2.0" || root.Elements("channel").Count() != 1)
        {
            findings.OfFeed(FeedRules.NotParsed, "The file is not an RSS 2.0 with one channel.", 1, 1);
            return null;
        }

        XElement channel = root.Element("channel")!;
        Channel.CheckFeed(channel, "item", findings);
        foreach (XElement contact in channel.Elements("managingEditor").Concat(channel.Elements("webMaster")))
            CheckContact(contact, message => findings.OfFeed(FeedRules.BadAuthor, message, contact));
        XElement? self = channel.Elements(Atom + "link").FirstOrDefault(l => (string?)l.Attribute("rel") == "self");
        return new ReadFeed
        {
            Title = (string?)channel.Element("title"),
            Description = (string?)channel.Element("description"),
            HomeUrl = (string?)channel.Element("link"),
            SelfUrl = (string?)self?.Attribute("href"),
            SelfType = (string?)self?.Attribute("type") ?? "",
            HubUrl = (string?)channel.Elements(Atom + "link").FirstOrDefault(l => (string?)l.Attribute("rel") == "hub")?.Attribute("href"),
            Language = (string?)channel.Element("language"),
            Published = Date("pubDate"),
            Updated = Date("lastBuildDate"),
            Items = [.. channel.Elements("item").Select(i => ReadItem(i, findings))],
        };

        DateTimeOffset? Date(string name) => channel.Element(name) is { } date
            ? DateRules.Rfc822(date.Value, message => findings.OfFeed(FeedRules.BadDate, message, date)) : null;
    }

    private static ReadItem ReadItem(XElement element, FeedFindings findings)
    {
        var item = new ReadItem
        {
            Place = findings.PlaceOf(element),
            Id = (string?)element.Element("guid"),
            Url = (string?)element.Element("link"),
            Title = (string?)element.Element("title"),
            Summary = WebUtility.HtmlDecode((string?)element.Element("description")),
            Html = (string?)element.Element(Content + "encoded"),
            Authors = [.. element.Elements(Dc + "creator").Select(c => c.Value)],
            Categories = [.. element.Elements("category").Select(c => c.Value)],
            Enclosures = [.. element.Elements("enclosure")
                .Select(e => new ReadEnclosure((string?)e.Attribute("url"), (string?)e.Attribute("type"), (string?)e.Attribute("length")))],
        };
        Item.Check(element, (rule, at, message) => findings.OfStory(rule, item, KeyOf(at), message));
        if ((string?)element.Element("guid")?.Attribute("isPermaLink") != "false")
            findings.OfStory(FeedRules.BadItemId, item, "id", "The id does not say that it is not an address (isPermaLink).");
        if (element.Element(Content + "encoded") is { } text && text.ElementsAfterSelf("description").Any())
            findings.OfStory(FeedRules.WrongOrder, item, "description", "The description comes after the full text.");
        if (element.Element("description") is { } summary && MarkupReader.Read(summary.Value).FirstOrDefault() is { } mark)
        {
            findings.OfSummary(FeedRules.MarkupInText, item,
                $"In RSS the summary is HTML, and readers would take '{mark.Name}' for markup.", "write a description in words");
        }

        if (element.Element("author") is { } author)
            CheckContact(author, message => findings.OfStory(FeedRules.BadAuthor, item, "authors", message));
        foreach (XElement media in element.Elements(Media + "content"))
            CheckMedia(media, item, findings);
        return item with
        {
            Published = DateRules.Rfc822(
                (string?)element.Element("pubDate"), message => findings.OfStory(FeedRules.BadDate, item, "published", message)),
        };
    }

    private static void CheckMedia(XElement media, ReadItem item, FeedFindings findings)
    {
        string? url = (string?)media.Attribute("url");
        string? size = (string?)media.Attribute("fileSize");
        if (url is not null
            && (!AddressRules.IsFull(url) || !findings.Facts.Media.TryGetValue(url, out long length) || size != $"{length}"))
        {
            findings.OfStory(FeedRules.BadMedia, item, "image",
                $"The media element does not give the address and size of a picture of this site: '{url}', '{size}'.");
        }

        if (!Mediums.Contains((string?)media.Attribute("medium")))
            findings.OfStory(FeedRules.BadMedia, item, "image", $"'{(string?)media.Attribute("medium")}' is not a kind of medium.");
        if (media.Elements()
            .FirstOrDefault(e => e.Name != Media + "description" && e.Name != Media + "credit" && e.Name != Media + "title") is { } unknown)
        {
            findings.OfStory(FeedRules.BadMedia, item, "image", $"The element '{unknown.Name.LocalName}' is not known in 'content'.");
        }
    }

    // "name@example.org (Full Name)" is the form that RSS asks for.
    private static void CheckContact(XElement contact, Action<string> report)
    {
        int at = contact.Value.IndexOf('@', StringComparison.Ordinal);
        int space = contact.Value.IndexOf(" (", StringComparison.Ordinal);
        if (at < 1 || space < at + 4 || !contact.Value.EndsWith(')'))
            report($"'{contact.Value}' is not an e-mail address followed by a name.");
    }

    private static string KeyOf(XElement part) => part.Name.LocalName switch
    {
        "title" => "title",
        "pubDate" => "published",
        "creator" or "author" => "authors",
        "category" => "tags",
        "enclosure" or "content" => "image",
        "guid" => "id",
        _ => "",
    };
}
