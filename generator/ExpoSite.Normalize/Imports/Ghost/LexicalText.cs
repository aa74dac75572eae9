using System.Net;
using System.Text.Json;
using ExpoSite.Normalize.Imports.Sources;

namespace ExpoSite.Normalize.Imports.Ghost;

/// <summary>The text of Ghost's newest editor as HTML, where an export has no other.</summary>
internal sealed class LexicalText(GhostCards cards)
{
    private const int Deepest = 40;

    // Bits of a text's format, and what they mean.
    private static readonly (int Bit, string Tag)[] Marks =
        [(16, "code"), (32, "sub"), (64, "sup"), (128, "mark"), (4, "s"), (8, "u"), (2, "em"), (1, "strong")];

    private readonly StringBuilder html = new();

    /// <summary>The HTML; empty for what cannot be read.</summary>
    public string Html(string lexical)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(lexical);
            if (json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("root", out JsonElement root))
                Write(root, 0);
            return html.ToString();
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private void Write(JsonElement node, int depth)
    {
        if (depth > Deepest)
            return;
        string type = JsonText.Of(node, "type") ?? "";
        (string Open, string Close)? frame = type switch
        {
            "root" => ("", ""),
            "text" or "extended-text" or "tab" => (Marked(node), ""),
            "linebreak" => ("<br>", ""),
            "heading" or "extended-heading" => JsonText.Of(node, "tag") is ['h', >= '1' and <= '6'] tag
                ? ($"<{tag}>", $"</{tag}>") : ("<h2>", "</h2>"),
            "quote" or "extended-quote" or "aside" => ("<blockquote><p>", "</p></blockquote>"),
            "list" => JsonText.Of(node, "listType") == "number" ? ("<ol>", "</ol>") : ("<ul>", "</ul>"),
            "listitem" => ("<li>", "</li>"),
            "link" or "autolink" or "at-link" => ($"<a href=\"{Escaped(node, "url")}\">", "</a>"),
            "paragraph" => ("<p>", "</p>"),
            "at-link-search" or "zwnj" or "tk" => ("", ""),
            _ => null,
        };
        html.Append(frame is { } known ? known.Open : cards.Html(type, node));
        foreach (JsonElement child in JsonText.List(node, "children"))
            Write(child, depth + 1);
        html.Append(frame?.Close);
    }

    private static string Marked(JsonElement node)
    {
        int format = int.TryParse(JsonText.Of(node, "format"), CultureInfo.InvariantCulture, out int bits) ? bits : 0;
        string text = Escaped(node, "text");
        foreach ((int bit, string tag) in Marks)
            text = (format & bit) == 0 ? text : $"<{tag}>{text}</{tag}>";
        return text;
    }

    private static string Escaped(JsonElement node, string name) => WebUtility.HtmlEncode(JsonText.Of(node, name) ?? "");
}
