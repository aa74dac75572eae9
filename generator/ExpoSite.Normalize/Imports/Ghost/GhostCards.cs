using System.Net;
using System.Text.Json;
using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Imports.Ghost;

/// <summary>
/// The cards of Ghost's editors as HTML. What a card states and nobody takes is told, and so are cards that are not known. What they look
/// like is the theme's.
/// </summary>
/// <param name="place">Of the export.</param>
/// <param name="title">Of the story.</param>
internal sealed class GhostCards(ImportNotes notes, SourcePosition place, string title)
{
    // Sizes, colours, and what files say of themselves.
    private static readonly string[] Looks =
    [
        "type", "version", "width", "height", "row", "fileName", "cardWidth", "backgroundColor", "textColor", "buttonColor",
        "buttonTextColor", "accentColor", "alignment", "layout", "size", "style", "swapped", "mimeType", "duration", "fileSize", "loop",
        "backgroundImageWidth", "backgroundImageHeight", "backgroundSize", "productImageWidth", "productImageHeight",
        "thumbnailWidth", "thumbnailHeight",
        "customThumbnailWidth", "customThumbnailHeight", "showCaption", "wrap", "format", "indent", "direction", "mode", "detail",
        "cardName", "productButtonEnabled", "buttonEnabled", "productRatingEnabled",
    ];

    /// <summary>The HTML; empty for a card that is not known.</summary>
    /// <param name="name">As Ghost names it.</param>
    public string Html(string name, JsonElement payload)
    {
        if (IsForMembers(payload))
        {
            notes.LeftOut(MembersParts.Kind, MembersParts.Hint, place, title);
            return "";
        }

        var values = new StatedParameters(Leaves(payload, ""));
        if (Form(name, values) is not { } html)
        {
            notes.LeftOut($"cards '{name}'", "write what they showed as Markdown", place, title);
            return "";
        }

        foreach (string look in Looks)
            values.Take(look);
        notes.LeftOut(values, $"cards '{name}'", place, title);
        return html;
    }

    private static string? Form(string name, StatedParameters values) => name switch
    {
        "image" => Image(values, ""),
        "gallery" => Gallery(values),
        "markdown" or "card-markdown" => ParsedMarkdown.Html(values.Take("markdown") ?? ""),
        "html" => $"<div>{values.Take("html")}</div>",
        "embed" => Embed(values),
        "bookmark" => Bookmark(values),
        "callout" => $"<div class=\"kg-callout-card\"><div class=\"kg-callout-emoji\">{Text(values.Take("calloutEmoji"))}</div>"
            + $"<div class=\"kg-callout-text\">{values.Take("calloutText")}</div></div>",
        "toggle" => $"<div class=\"kg-toggle-card\"><h4 class=\"kg-toggle-heading-text\">{values.Take("heading")}</h4>"
            + $"<div class=\"kg-toggle-content\">{values.Take("content")}</div></div>",
        "code" or "codeblock" => Code(values),
        "hr" or "horizontalrule" => "<hr>",
        "button" => Button(values, "buttonText", "buttonUrl"),
        "audio" => Player("audio", values, values.Take("title")),
        "video" => Player("video", values, values.Take("caption")),
        "file" => File(values),
        "product" => Product(values),
        "header" => Header(values),
        "paywall" => "",
        _ => null,
    };

    private static string Image(StatedParameters values, string at)
    {
        string image = $"<img src=\"{Text(values.Take(at + "src"))}\" alt=\"{Text(values.Take(at + "alt"))}\">";
        image = values.Take(at + "href") is { } target ? $"<a href=\"{Text(target)}\">{image}</a>" : image;
        return $"<figure>{image}<figcaption>{values.Take(at + "caption") ?? values.Take(at + "title")}</figcaption></figure>";
    }

    private static string Gallery(StatedParameters values)
    {
        var html = new StringBuilder();
        for (int i = 0; values.Take(string.Create(CultureInfo.InvariantCulture, $"images.{i}.src")) is not null; i++)
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"images.{i}.");
            html.Append(Image(values, at));
            foreach (string look in Looks)
                values.Take(at + look);
        }

        return html.Append(values.Take("caption") is { } caption ? $"<p>{caption}</p>" : "").ToString();
    }

    // What the other site says of itself is not the story's.
    private static string? Embed(StatedParameters values)
    {
        string? address = values.Take("url"), html = values.Take("html");
        foreach (Parameter of in values.Rest.Where(p => p.Name.StartsWith("metadata.", StringComparison.Ordinal)).ToArray())
            values.Take(of.Name);
        values.Take("embedType");
        return address is null ? html : $"<figure><div>{Text(address)}</div><figcaption>{values.Take("caption")}</figcaption></figure>";
    }

    private static string Bookmark(StatedParameters values)
    {
        string address = values.Take("url") ?? values.Take("metadata.url") ?? "";
        string words = values.Take("metadata.title", "title") ?? address;
        string description = values.Take("metadata.description", "description") is { } about ? ": " + Text(about) : "";
        // Marks of the other site.
        foreach (string mark in (string[])["icon", "thumbnail", "author", "publisher", "url"])
            values.Take("metadata." + mark);
        string caption = values.Take("caption") is { } below ? $"<p>{below}</p>" : "";
        return $"<p><a href=\"{Text(address)}\">{Text(words)}</a>{description}</p>{caption}";
    }

    private static string Code(StatedParameters values)
    {
        string language = values.Take("language") is { } named ? $" class=\"language-{Text(named)}\"" : "";
        string caption = values.Take("caption") is { } below ? $"<p>{below}</p>" : "";
        return $"<pre><code{language}>{Text(values.Take("code"))}</code></pre>{caption}";
    }

    private static string Button(StatedParameters values, string text, string address) =>
        values.Take(address) is { } target ? $"<p><a href=\"{Text(target)}\">{Text(values.Take(text) ?? target)}</a></p>" : "";

    private static string Player(string tag, StatedParameters values, string? caption)
    {
        values.Take("thumbnailSrc", "customThumbnailSrc");
        return $"<figure><{tag} src=\"{Text(values.Take("src"))}\"></{tag}><figcaption>{caption}</figcaption></figure>";
    }

    private static string File(StatedParameters values)
    {
        string source = values.Take("src") ?? "", words = values.Take("fileTitle") ?? values.Take("fileName") ?? source;
        string caption = values.Take("fileCaption") is { } below ? " " + below : "";
        return $"<p><a href=\"{Text(source)}\">{Text(words)}</a>{caption}</p>";
    }

    private static string Product(StatedParameters values)
    {
        string picture = values.Take("productImageSrc") is { } source ? $"<figure><img src=\"{Text(source)}\" alt=\"\"></figure>" : "";
        return $"{picture}<h4>{values.Take("productTitle")}</h4><div>{values.Take("productDescription")}</div>"
            + Button(values, "productButton", "productUrl");
    }

    private static string Header(StatedParameters values)
    {
        string picture = values.Take("backgroundImageSrc") is { } source ? $"<figure><img src=\"{Text(source)}\" alt=\"\"></figure>" : "";
        string below = values.Take("subheading", "subheader") is { } words ? $"<p>{words}</p>" : "";
        return $"{picture}<h2>{values.Take("heading", "header")}</h2>{below}{Button(values, "buttonText", "buttonUrl")}";
    }

    // A card that says who may see it is shown only where all may.
    private static bool IsForMembers(JsonElement payload) => payload.ValueKind == JsonValueKind.Object
        && payload.TryGetProperty("visibility", out JsonElement visibility) && visibility.ValueKind == JsonValueKind.Object
        && !IsOn(visibility, "showOnWeb")
        && !(visibility.TryGetProperty("web", out JsonElement web) && IsOn(web, "nonMember"));

    private static bool IsOn(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.True;

    private static IEnumerable<Parameter> Leaves(JsonElement element, string name)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            return element.EnumerateObject().Where(p => p.Name is not ("children" or "visibility"))
                .SelectMany(p => Leaves(p.Value, name.Length == 0 ? p.Name : $"{name}.{p.Name}"));
        }

        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany((e, i) => Leaves(e, string.Create(CultureInfo.InvariantCulture, $"{name}.{i}")));
        return element.ValueKind switch
        {
            JsonValueKind.String => [new Parameter(name, element.GetString()!)],
            JsonValueKind.Number or JsonValueKind.True => [new Parameter(name, element.GetRawText())],
            _ => [],
        };
    }

    private static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");
}
