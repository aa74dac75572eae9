using System.Xml.Linq;

namespace ExpoSite.Normalize.Imports.Sources;

/// <summary>A feed: RSS 2.0, RSS 1.0 or Atom.</summary>
internal sealed class FeedFile(string path, TimeZoneInfo zone, ImportNotes notes)
{
    private const string Content = "purl.org/rss/1.0/modules/content";

    private Uri? site;

    /// <summary>True for the start of a file that is a feed.</summary>
    public static bool Is(ReadOnlySpan<byte> start) =>
        start.IndexOf("<rss"u8) >= 0 || start.IndexOf("<rdf:RDF"u8) >= 0 || start.IndexOf("<feed"u8) >= 0;

    public ImportedSite Read(ReadOnlyMemory<byte> content)
    {
        var stories = new List<ImportedStory>();
        foreach (XmlItem item in new XmlItems(content, path, notes).Read())
        {
            if (item.Element.Name.LocalName is "item" or "entry")
                stories.Add(Story(item));
            else if (item.Element.Name.LocalName == "link")
                site ??= Absolute(item.Element.Attribute("rel")?.Value is null or "alternate" ? AddressOf(item.Element) : null);
            else if (item.Element.Name.LocalName == "channel")
                site ??= Absolute(item.Text("link"));
        }

        return new ImportedSite { Stories = [.. stories], Address = site };
    }

    private ImportedStory Story(XmlItem item)
    {
        var place = new SourcePosition(path, item.Line, 1);
        string title = PlainHtml.Line(Written(item.Child("title"))), id = First(item.Text("guid"), item.Text("id"));
        string link = LinkOf(item), whole = Written(item.Child("encoded", Content) ?? item.Child("content", "Atom"));
        string summary = Written(item.Child("description") ?? item.Child("summary"));
        if (whole.Length == 0)
        {
            notes.Add(NormalizeRules.ImportSummaryOnly.At(
                place, $"'{title}' has no text of its own in the feed; its summary was imported.",
                link.Length > 0 ? $"copy the text from {link}" : "copy the text from its page"));
        }

        string? stated = Absolute(link)?.AbsoluteUri;
        return new ImportedStory
        {
            Key = First(id, link, title),
            Place = place,
            Title = title,
            Html = whole.Length > 0 ? whole : summary,
            Published = Time(First(
                item.Text("pubDate"), item.Text("published"), item.Text("date"), item.Text("issued"), item.Text("updated"))),
            Authors = [.. AuthorsOf(item).Distinct(StringComparer.Ordinal)],
            Tags =
            [
                .. item.Children("category").Select(c => c.Attribute("label")?.Value ?? c.Attribute("term")?.Value ?? c.Value)
                    .Concat(item.Children("subject").Select(s => s.Value)).Select(PlainHtml.Line),
            ],
            Excerpt = whole.Length > 0 && summary.Length > 0 && summary != whole ? summary : null,
            Picture = PictureOf(item),
            Slug = Uri.TryCreate(stated, UriKind.Absolute, out Uri? at) ? SlugOf(at) : null,
            Addresses = stated is null ? [] : [stated],
            Language = LanguageTag.Canonical(item.Element.Attribute(XNamespace.Xml + "lang")?.Value ?? ""),
        };
    }

    private static string? SlugOf(Uri address)
    {
        string last = Uri.UnescapeDataString(address.AbsolutePath).TrimEnd('/').Split('/')[^1];
        string name = Path.GetFileNameWithoutExtension(last);
        return name.Length is 0 or > 150 || name is "index" || name.All(char.IsAsciiDigit) ? null : name;
    }

    // RFC 822 with a numeric zone or a name, or RFC 3339.
    private StoryTime? Time(string text) => StoryTimeReader.ParseInOwnOffset(text, zone)
        ?? (Metadata.WrittenDate.Find(text, zone) is { IsAmbiguous: false } read ? InOwnOffset(read.Time, text) : null);

    private static StoryTime InOwnOffset(StoryTime time, string text) =>
        !time.IsDay && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset own)
            && own.UtcDateTime == time.Instant.UtcDateTime ? time with { Instant = own } : time;

    private static IEnumerable<string> AuthorsOf(XmlItem item)
    {
        IEnumerable<string> names = item.Children("creator").Select(c => c.Value)
            .Concat(item.Children("author")
                .Select(a => a.Elements().FirstOrDefault(e => e.Name.LocalName == "name")?.Value ?? Named(a.Value)));
        return names.Select(PlainHtml.Line).Where(n => n.Length is > 0 and < 200);
    }

    // "ada@example.org (Ada Quay)"
    private static string Named(string author)
    {
        int open = author.IndexOf('(', StringComparison.Ordinal), close = author.LastIndexOf(')');
        return open >= 0 && close > open ? author[(open + 1)..close] : author.Contains('@', StringComparison.Ordinal) ? "" : author;
    }

    private static Picture? PictureOf(XmlItem item)
    {
        foreach (XElement file in item.Children("content", "mrss").Concat(item.Children("enclosure"))
            .Concat(item.Children("thumbnail", "mrss")).Concat(item.Children("link").Where(l => l.Attribute("rel")?.Value == "enclosure")))
        {
            string type = file.Attribute("type")?.Value ?? file.Attribute("medium")?.Value ?? "";
            bool isPicture = file.Name.LocalName == "thumbnail" || type.StartsWith("image", StringComparison.OrdinalIgnoreCase);
            if (isPicture && (file.Attribute("url") ?? file.Attribute("href"))?.Value is { Length: > 0 } address)
                return new Picture(address, null, null);
        }

        return null;
    }

    // Atom writes XHTML as elements.
    private static string Written(XElement? element) => element is null ? ""
        : element.Attribute("type")?.Value == "xhtml"
            ? string.Concat(element.Elements().Select(e => e.ToString(SaveOptions.DisableFormatting))).Trim()
        : element.Attribute("type")?.Value == "text" ? System.Net.WebUtility.HtmlEncode(element.Value.Trim())
        : element.Value.Trim();

    private static string LinkOf(XmlItem item)
    {
        XElement? link = item.Children("link").FirstOrDefault(l => l.Attribute("rel")?.Value is null or "alternate");
        string guid = item.Child("guid") is { } id && id.Attribute("isPermaLink")?.Value != "false" ? id.Value.Trim() : "";
        return First(link is null ? "" : AddressOf(link), guid);
    }

    private static string AddressOf(XElement link) => link.Attribute("href")?.Value.Trim() ?? link.Value.Trim();

    private Uri? Absolute(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? whole) && whole.Scheme is "http" or "https" ? whole
        : site is not null && address is { Length: > 0 } && Uri.TryCreate(site, address, out Uri? relative) ? relative : null;

    private static string First(params ReadOnlySpan<string> texts)
    {
        foreach (string text in texts)
        {
            if (text.Length > 0)
                return text;
        }

        return "";
    }
}
