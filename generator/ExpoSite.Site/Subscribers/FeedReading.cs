using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Subscribers;

/// <summary>Reads RSS 2.0, Atom and JSON Feed of anybody, and lists of feeds (OPML).</summary>
public static class FeedReading
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    /// <summary>The feed, or null with a finding that names the place.</summary>
    /// <param name="file">Path ends in <c>.json</c> for JSON Feed.</param>
    public static Outcome<SubscribedFeed> Read(SourceFile file)
    {
        if (file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return JsonFeedReading.Read(file);
        if (Parse(file, out Diagnostic? finding) is not { } root)
            return new Outcome<SubscribedFeed>(null, [finding!]);
        return root.Name.LocalName switch
        {
            "rss" => new Outcome<SubscribedFeed>(OfRss(root), []),
            "feed" when root.Name.Namespace == Atom => new Outcome<SubscribedFeed>(OfAtom(root), []),
            _ => new Outcome<SubscribedFeed>(
                null, [Damaged(new SourcePosition(file.Path, 1, 1), $"<{root.Name.LocalName}> is not a feed.")]),
        };
    }

    /// <summary>Addresses of the RSS feeds that an OPML list names, in its order; null with a finding when it cannot be read.</summary>
    public static Outcome<IReadOnlyList<string>> ReadList(SourceFile file)
    {
        if (Parse(file, out Diagnostic? finding) is not { } root)
            return new Outcome<IReadOnlyList<string>>(null, [finding!]);
        string[] feeds =
            [.. root.Descendants("outline").Select(o => (string?)o.Attribute("xmlUrl")).OfType<string>().Distinct(StringComparer.Ordinal)];
        return root.Name.LocalName == "opml"
            ? new Outcome<IReadOnlyList<string>>(feeds, [])
            : new Outcome<IReadOnlyList<string>>(
                null, [Damaged(new SourcePosition(file.Path, 1, 1), $"<{root.Name.LocalName}> is not a list of feeds.")]);
    }

    internal static Diagnostic Damaged(SourcePosition place, string message) =>
        IdentityRules.PublishedDamaged.At(place, message, "publish again to repair it");

    private static XElement? Parse(SourceFile file, out Diagnostic? finding)
    {
        finding = null;
        try
        {
            return BoundedXml.Root(file.Content);
        }
        catch (XmlException e)
        {
            finding = Damaged(e.LineNumber > 0 ? new SourcePosition(file.Path, e.LineNumber, e.LinePosition)
                : SourcePosition.WholeFile(file.Path), $"The file is not XML: {e.Message}");
            return null;
        }
    }

    private static SubscribedFeed OfRss(XElement root) => new(
        null,
        [
            .. root.Elements("channel").Elements("item").Select(item =>
            {
                string link = Text(item.Element("link"));
                return new SubscribedItem(
                    Text(item.Element("guid"), link), link, Text(item.Element("title")), Text(item.Element("pubDate")),
                    Text(item.Element(Content + "encoded"), Text(item.Element("description"))));
            }),
        ]);

    private static SubscribedFeed OfAtom(XElement root) => new(
        Text(root.Element(Atom + "id")),
        [
            .. root.Elements(Atom + "entry").Select(entry =>
            {
                string link = entry.Elements(Atom + "link").Where(l => (string?)l.Attribute("rel") is null or "alternate")
                    .Select(l => (string?)l.Attribute("href")).FirstOrDefault() ?? "";
                return new SubscribedItem(
                    Text(entry.Element(Atom + "id"), link), link, Text(entry.Element(Atom + "title")),
                    Text(entry.Element(Atom + "published"), Text(entry.Element(Atom + "updated"))),
                    Text(entry.Element(Atom + "content"), Text(entry.Element(Atom + "summary"))));
            }),
        ]);

    private static string Text(XElement? element, string otherwise = "") =>
        element?.Value.Trim() is { Length: > 0 } text ? text : otherwise;
}

/// <summary>Reads JSON Feed (jsonfeed.org/version/1.1).</summary>
internal static class JsonFeedReading
{
    public static Outcome<SubscribedFeed> Read(SourceFile file)
    {
        try
        {
            using var document = JsonDocument.Parse(file.Content);
            if (document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("items", out JsonElement items)
                && items.ValueKind == JsonValueKind.Array)
            {
                return new Outcome<SubscribedFeed>(
                    new SubscribedFeed(null, [.. items.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object).Select(Item)]), []);
            }

            return Nothing(new SourcePosition(file.Path, 1, 1), "The file has no list of items.");
        }
        catch (JsonException e)
        {
            // JsonException counts lines and bytes from 0.
            var place = new SourcePosition(file.Path, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1);
            return Nothing(place, "The file is not JSON.");
        }
        catch (InvalidOperationException)
        {
            // Half of a character's pair, written as an escape.
            return Nothing(new SourcePosition(file.Path, 1, 1), "The file contains invalid text.");
        }
    }

    private static SubscribedItem Item(JsonElement item)
    {
        string link = Text(item, "url");
        return new SubscribedItem(
            Text(item, "id", link), link, Text(item, "title"), Text(item, "date_published"),
            Text(item, "content_html", Text(item, "content_text", Text(item, "summary"))));
    }

    private static string Text(JsonElement item, string name, string otherwise = "") =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind is (JsonValueKind.String or JsonValueKind.Number)
            && Written(value) is { Length: > 0 } text
            ? text
            : otherwise;

    private static string? Written(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : value.GetRawText();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            return null;
        }
    }

    private static Outcome<SubscribedFeed> Nothing(SourcePosition place, string message) =>
        new(null, [FeedReading.Damaged(place, message)]);
}
