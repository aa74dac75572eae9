using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ExpoSite.Site.Tests.Wording;

/// <summary>Every text of a file of a site that somebody sees or hears: on pages, in feeds, calendars and lists, and from the search.</summary>
internal static partial class ShownTexts
{
    private static readonly HtmlParser Parser = new();

    private static readonly string[] Attributes = ["aria-label", "title", "alt", "placeholder", "label", "aria-description", "data-brief"];

    private static readonly string[] Heads =
        ["description", "og:title", "og:description", "og:site_name", "og:image:alt", "twitter:title", "twitter:description"];

    // For machines: numbers of stories, hashes, addresses.
    private static readonly string[] Unseen = ["published.json", "sitemap.xml", "news-sitemap.xml", "robots.txt", ".nojekyll", "CNAME"];

    public static IEnumerable<string> In(string path, string content) => Path.GetExtension(path) switch
    {
        _ when Unseen.Contains(Path.GetFileName(path)) || path.StartsWith("search/words-", StringComparison.Ordinal) => [],
        ".html" => OfPage(content),
        ".xml" or ".atom" or ".opml" => OfXml(content),
        ".json" => OfJson(JsonDocument.Parse(content).RootElement, ""),
        ".ics" => content.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")
            .Where(l => IcsText().IsMatch(l)).Select(l => l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..]),
        _ => [],
    };

    private static IEnumerable<string> OfPage(string html)
    {
        IDocument page = Parser.ParseDocument(html);
        foreach (IElement element in page.All)
        {
            foreach (string name in Attributes)
            {
                if (element.GetAttribute(name) is { Length: > 0 } text)
                    yield return text;
            }

            if (element.LocalName == "meta" && Heads.Contains(element.GetAttribute("name") ?? element.GetAttribute("property")))
                yield return element.GetAttribute("content")!;
            if (element.GetAttribute("data-words") is { } words)
            {
                foreach (string text in OfJson(JsonDocument.Parse(words).RootElement, ""))
                    yield return text;
            }

            if (element.LocalName is "script" or "style")
                continue;
            // What stands in one line is one text: also where words of it are links.
            if (IsLine(element) && !(element.ParentElement is { } parent && IsLine(parent)))
                yield return element.TextContent;
        }

        // Without scripts, browsers show what stands here.
        foreach (IElement without in page.QuerySelectorAll("noscript"))
        {
            foreach (string text in OfPage(without.TextContent))
                yield return text;
        }
    }

    private static bool IsLine(IElement element) =>
        element.ChildNodes.Any(n => n is IText { Text: var text } && !string.IsNullOrWhiteSpace(text))
        && element.LocalName is not "noscript";

    private static IEnumerable<string> OfXml(string xml)
    {
        foreach (XElement element in XDocument.Parse(xml).Descendants())
        {
            foreach (XAttribute text in element.Attributes().Where(a => a.Name.LocalName is "text" or "title" or "label" or "term"))
                yield return text.Value;
            if (element.HasElements || element.Name.LocalName
                is "link" or "url" or "id" or "guid" or "pubDate" or "lastBuildDate" or "updated" or "published" or "generator" or "language"
                or "docs" or "width" or "height" or "ttl" or "dateCreated" or "dateModified" or "uri" or "date" or "icon" or "logo")
            {
                continue;
            }

            if (element.Value.Contains('<', StringComparison.Ordinal))
            {
                foreach (string text in OfPage(element.Value))
                    yield return text;
            }
            else
            {
                yield return element.Value;
            }
        }
    }

    private static IEnumerable<string> OfJson(JsonElement json, string name) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => OfJson(p.Value, p.Name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(v => OfJson(v, name)),
        JsonValueKind.String when name is "content_html" => OfPage(json.GetString()!),
        JsonValueKind.String when name is "version" or "id" or "language" or "mime_type" || name.EndsWith("url", StringComparison.Ordinal)
            || name.StartsWith("date", StringComparison.Ordinal) || Machine().IsMatch(json.GetString()!) => [],
        JsonValueKind.String => [json.GetString()!],
        _ => [],
    };

    // Addresses, and days as machines write them.
    [GeneratedRegex(@"^(?:https?://\S+|/\S*|\d{4}-\d\d-\d\d(?:T\S+)?)$")]
    private static partial Regex Machine();

    [GeneratedRegex(@"^(?:SUMMARY|DESCRIPTION|LOCATION|NAME|X-WR-CALNAME|X-WR-CALDESC)[:;]")]
    private static partial Regex IcsText();
}
