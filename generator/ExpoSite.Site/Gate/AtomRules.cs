using System.Xml.Linq;

namespace ExpoSite.Site.Gate;

/// <summary>Atom as RFC 4287 defines it.</summary>
internal static class AtomRules
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    // RFC 6721.
    private static readonly XName Tombstone = XNamespace.Get("http://purl.org/atompub/tombstones/1.0") + "deleted-entry";

    private static readonly string[] LinkAttributes = ["href!", "rel", "type", "title", "hreflang", "length"];

    private static readonly XmlShape Head = new(
        new XmlPart(Atom + "id", Times.Once), new XmlPart(Atom + "title", Times.Once, "type"), new XmlPart(Atom + "updated", Times.Once),
        new XmlPart(Atom + "subtitle", Times.AtMostOnce, "type"), new XmlPart(Atom + "rights", Times.AtMostOnce, "type"),
        new XmlPart(Atom + "generator", Times.AtMostOnce, "uri", "version"), new XmlPart(Atom + "icon", Times.AtMostOnce),
        new XmlPart(Atom + "logo", Times.AtMostOnce), new XmlPart(Atom + "author", Times.Often),
        new XmlPart(Atom + "contributor", Times.Often),
        new XmlPart(Atom + "category", Times.Often, "term!", "scheme", "label"), new XmlPart(Atom + "link", Times.Often, LinkAttributes),
        new XmlPart(Atom + "entry", Times.Often), new XmlPart(Tombstone, Times.Often, "ref!", "when!"));

    private static readonly XmlShape Entry = new(
        new XmlPart(Atom + "id", Times.Once), new XmlPart(Atom + "title", Times.Once, "type"), new XmlPart(Atom + "updated", Times.Once),
        new XmlPart(Atom + "published", Times.Once), new XmlPart(Atom + "summary", Times.AtMostOnce, "type"),
        new XmlPart(Atom + "content", Times.Once, "type!"), new XmlPart(Atom + "rights", Times.AtMostOnce, "type"),
        new XmlPart(Atom + "author", Times.Often), new XmlPart(Atom + "contributor", Times.Often),
        new XmlPart(Atom + "category", Times.Often, "term!", "scheme", "label"), new XmlPart(Atom + "link", Times.Often, LinkAttributes));

    public static ReadFeed? Read(XDocument document, FeedFindings findings)
    {
        XElement root = document.Root!;
        if (root.Name != Atom + "feed")
        {
            findings.OfFeed(FeedRules.NotParsed, "The file is not an Atom feed.", 1, 1);
            return null;
        }

        Head.CheckFeed(root, Atom + "entry", findings);
        if (root.Element(Atom + "id") is { } id && !Uri.IsWellFormedUriString(id.Value, UriKind.Absolute))
            findings.OfFeed(FeedRules.BadAddress, $"The id of the feed, '{id.Value}', is not a full URI.", id);
        bool hasAuthor = root.Elements(Atom + "author").Any();
        XElement? updated = root.Element(Atom + "updated");
        XElement? self = Link(root, "self");
        return new ReadFeed
        {
            Title = (string?)root.Element(Atom + "title"),
            Description = (string?)root.Element(Atom + "subtitle"),
            HomeUrl = (string?)Link(root, "alternate")?.Attribute("href"),
            SelfUrl = (string?)self?.Attribute("href"),
            SelfType = (string?)self?.Attribute("type") ?? "",
            HubUrl = (string?)Link(root, "hub")?.Attribute("href"),
            Language = (string?)root.Attribute(XNamespace.Xml + "lang") ?? "",
            Updated = DateRules.Rfc3339((string?)updated, message => findings.OfFeed(FeedRules.BadDate, message, updated!)),
            Items = [.. root.Elements(Atom + "entry").Select(e => ReadEntry(e, hasAuthor, findings))],
        };
    }

    private static ReadItem ReadEntry(XElement element, bool feedHasAuthor, FeedFindings findings)
    {
        var item = new ReadItem
        {
            Place = findings.PlaceOf(element),
            Id = (string?)element.Element(Atom + "id"),
            Url = (string?)Link(element, "alternate")?.Attribute("href"),
            Title = (string?)element.Element(Atom + "title"),
            Summary = (string?)element.Element(Atom + "summary"),
            Html = (string?)element.Element(Atom + "content"),
            Language = (string?)element.Attribute(XNamespace.Xml + "lang"),
            Authors = [.. element.Elements(Atom + "author").Select(a => (string?)a.Element(Atom + "name") ?? "")],
            Categories = [.. element.Elements(Atom + "category").Select(c => (string?)c.Attribute("term") ?? "")],
            Enclosures = [.. element.Elements(Atom + "link").Where(l => (string?)l.Attribute("rel") == "enclosure").Select(l =>
                new ReadEnclosure((string?)l.Attribute("href"), (string?)l.Attribute("type"), (string?)l.Attribute("length")))],
        };
        Entry.Check(element, (rule, at, message) => findings.OfStory(rule, item, KeyOf(at), message));
        if (item.Url is null)
            findings.OfStory(FeedRules.MissingPart, item, "slug", "The entry has no link to its page.");
        if (element.Elements(Atom + "link").GroupBy(l => ((string?)l.Attribute("rel") ?? "alternate", (string?)l.Attribute("type"),
            (string?)l.Attribute("hreflang"))).Any(g => g.Key.Item1 == "alternate" && g.Skip(1).Any()))
        {
            findings.OfStory(FeedRules.PartTwice, item, "slug", "The entry has two links to pages of one type.");
        }

        if (!feedHasAuthor && item.Authors.IsEmpty)
            findings.OfStory(FeedRules.BadAuthor, item, "authors", "Neither the entry nor the feed has an author.");
        if ((string?)element.Element(Atom + "content")?.Attribute("type") != "html")
            findings.OfStory(FeedRules.BrokenMarkup, item, "", "The text is not marked as HTML.");
        return item with { Published = Date("published"), Updated = Date("updated") };

        DateTimeOffset? Date(string name) => DateRules.Rfc3339(
            (string?)element.Element(Atom + name), message => findings.OfStory(FeedRules.BadDate, item, name, message));
    }

    private static XElement? Link(XElement parent, string relation) =>
        parent.Elements(Atom + "link").FirstOrDefault(l => ((string?)l.Attribute("rel") ?? "alternate") == relation);

    private static string KeyOf(XElement part) => part.Name.LocalName switch
    {
        "title" => "title",
        "published" => "published",
        "updated" => "updated",
        "author" => "authors",
        "category" => "tags",
        "link" => "slug",
        "id" => "id",
        _ => "",
    };
}
