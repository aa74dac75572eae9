using System.Net;
using System.Text.Json;

namespace ExpoSite.Normalize.Imports.Sources;

/// <summary>The text of Ghost's newest editor as HTML, where an export has no other.</summary>
internal static class LexicalText
{
    private const int Deepest = 40;

    /// <summary>The HTML; empty for what cannot be read.</summary>
    public static string Html(string lexical)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(lexical);
            var html = new StringBuilder();
            if (json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("root", out JsonElement root))
                Write(root, html, 0);
            return html.ToString();
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private static void Write(JsonElement node, StringBuilder html, int depth)
    {
        if (depth > Deepest)
            return;
        (string open, string close) = JsonText.Of(node, "type") switch
        {
            "text" or "extended-text" => Marked(node),
            "linebreak" => ("<br>", ""),
            "heading" or "extended-heading" => JsonText.Of(node, "tag") is ['h', >= '1' and <= '6'] tag
                ? ($"<{tag}>", $"</{tag}>") : ("<h2>", "</h2>"),
            "quote" or "extended-quote" or "aside" => ("<blockquote><p>", "</p></blockquote>"),
            "list" => JsonText.Of(node, "listType") == "number" ? ("<ol>", "</ol>") : ("<ul>", "</ul>"),
            "listitem" => ("<li>", "</li>"),
            "link" => ($"<a href=\"{Escaped(node, "url")}\">", "</a>"),
            "image" => ($"<figure><img src=\"{Escaped(node, "src")}\" alt=\"{Escaped(node, "alt")}\"><figcaption>"
                + $"{JsonText.Of(node, "caption")}</figcaption></figure>", ""),
            "codeblock" => ($"<pre>{Escaped(node, "code")}</pre>", ""),
            "horizontalrule" => ("<hr>", ""),
            "html" or "embed" => ($"<div>{JsonText.Of(node, "html")}</div>", ""),
            "bookmark" => ($"<p><a href=\"{Escaped(node, "url")}\">{Escaped(node, "url")}</a></p>", ""),
            "paragraph" => ("<p>", "</p>"),
            "callout" => ($"<div class=\"kg-callout-card\">{JsonText.Of(node, "calloutText")}</div>", ""),
            _ => ("", ""),
        };
        html.Append(open);
        foreach (JsonElement child in JsonText.List(node, "children"))
            Write(child, html, depth + 1);
        html.Append(close);
    }

    private static (string, string) Marked(JsonElement node)
    {
        int format = int.TryParse(JsonText.Of(node, "format"), CultureInfo.InvariantCulture, out int bits) ? bits : 0;
        string text = Escaped(node, "text");
        if ((format & 16) != 0)
            text = $"<code>{text}</code>";
        if ((format & 2) != 0)
            text = $"<em>{text}</em>";
        if ((format & 1) != 0)
            text = $"<strong>{text}</strong>";
        return (text, "");
    }

    private static string Escaped(JsonElement node, string name) => WebUtility.HtmlEncode(JsonText.Of(node, name) ?? "");
}
