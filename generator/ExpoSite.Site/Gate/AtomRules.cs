using System.Xml;
using System.Xml.Linq;

namespace ExpoSite.Site.Gate;

/// <summary>Atom as RFC 4287 defines it.</summary>
internal static class AtomRules
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly string[] LinkAttributes = ["href!", "rel", "type", "title", "hreflang", "length"];

    private static readonly XmlShape Head = new(
        new XmlPart(Atom + "id", Times.Once), new XmlPart(Atom + "title", Times.Once, "type"), new XmlPart(Atom + "updated", Times.Once),
        new XmlPart(Atom + "subtitle", Times.AtMostOnce, "type"), new XmlPart(Atom + "rights", Times.AtMostOnce, "type"),
        new XmlPart(Atom + "generator", Times.AtMostOnce, "uri", "version"), new XmlPart(Atom + "icon", Times.AtMostOnce),
        new XmlPart(Atom + "logo", Times.AtMostOnce), new XmlPart(Atom + "author", Times.Often),
        new XmlPart(Atom + "contributor", Times.Often),
        new XmlPart(Atom + "category", Times.Often, "term!", "scheme", "label"), new XmlPart(Atom + "link", Times.Often, LinkAttributes),
        new XmlPart(Atom + "entry", Times.Often));

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

        Head.Check(root, (rule, at, message) => Report(findings, rule, at, message));
        if (root.Element(Atom + "entry") is { } first && first.ElementsAfterSelf()
            .FirstOrDefault(e => e.Name != Atom + "entry") is { } late)
        {
            Report(findings, FeedRules.WrongOrder, late, $"'{late.Name.LocalName}' comes after the stories.");
        }

        if ((string?)root.Element(Atom + "id") is { } id && !AddressRules.IsFull(id))
            Report(findings, FeedRules.BadAddress, root.Element(Atom + "id")!, $"The id of the feed, '{id}', is not a full URL.");
        bool hasAuthor = root.Elements(Atom + "author").Any();
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
            Updated = Date(root.Element(Atom + "updated"), (at, message) => Report(findings, FeedRules.BadDate, at, message)),
            Items = [.. root.Elements(Atom + "entry").Select(e => ReadEntry(e, hasAuthor, findings))],
        };
    }

    private static ReadItem ReadEntry(XElement element, bool feedHasAuthor, FeedFindings findings)
    {
        var line = (IXmlLineInfo)element;
        var item = new ReadItem
        {
            Place = new SourcePosition(findings.Path, line.LineNumber, line.LinePosition),
            Id = (string?)element.Element(Atom + "id"),
            Url = (string?)Link(element, "alternate")?.Attribute("href"),
            Title = (string?)element.Element(Atom + "title"),
            Summary = (string?)element.Element(Atom + "summary"),
            Html = (string?)element.Element(Atom + "content"),
            Language = (string?)element.Attribute(XNamespace.Xml + "lang"),
            Authors = [.. element.Elements(Atom + "author").Select(a => (string?)a.Element(Atom + "name") ?? "")],
            Categories = [.. element.Elements(Atom + "category").Select(c => (string?)c.Attribute("term") ?? "")],
            Enclosures =
            [
                .. element.Elements(Atom + "link").Where(l => (string?)l.Attribute("rel") == "enclosure")
                    .Select(l =>
                        new ReadEnclosure((string?)l.Attribute("href"), (string?)l.Attribute("type"), (string?)l.Attribute("length"))),
            ],
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
        return item with
        {
            Published = Date(
                element.Element(Atom + "published"), (_, message) => findings.OfStory(FeedRules.BadDate, item, "published", message)),
            Updated = Date(
                element.Element(Atom + "updated"), (_, message) => findings.OfStory(FeedRules.BadDate, item, "updated", message)),
        };
    }

    private static XElement? Link(XElement parent, string relation) =>
        parent.Elements(Atom + "link").FirstOrDefault(l => ((string?)l.Attribute("rel") ?? "alternate") == relation);

    private static DateTimeOffset? Date(XElement? element, Action<XElement, string> report)
    {
        if (element is null)
            return null;
        DateTimeOffset? date = DateRules.Rfc3339(element.Value);
        if (date is null)
            report(element, $"'{element.Value}' is not a date in the form of RFC 3339.");
        return date;
    }

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

    private static void Report(FeedFindings findings, DiagnosticRule rule, XElement at, string message)
    {
        var line = (IXmlLineInfo)at;
        findings.OfFeed(rule, message, line.LineNumber, line.LinePosition);
    }
}
