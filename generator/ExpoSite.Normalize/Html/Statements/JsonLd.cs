using System.Text.Json;
using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.Html.Statements;

/// <summary>One object in JSON-LD.</summary>
/// <param name="Script">The script that carries it.</param>
internal readonly record struct JsonNode(JsonElement Value, IElement Script);

/// <summary>The schema.org statements that a page carries as JSON-LD. Broken JSON is mended where that is certain, else left out.</summary>
internal static class JsonLd
{
    private const int MaxNodes = 5000;

    private static readonly string[] NamesFirst = ["name", "url", "@id"];
    private static readonly string[] AddressesFirst = ["url", "contentUrl", "@id"];
    private static readonly JsonDocumentOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Every object of every script, outer ones first.</summary>
    public static List<JsonNode> Nodes(IParentNode document)
    {
        var nodes = new List<JsonNode>();
        foreach (IElement script in document.QuerySelectorAll("script[type*='ld+json']"))
        {
            if (Parse(PageText.Of(script)) is { } root)
                Collect(root, script, nodes);
        }

        return nodes;
    }

    /// <summary>True when the node's type is one of the kinds of article that schema.org has.</summary>
    public static bool IsArticle(JsonElement node) => Texts(node, "@type").Any(type =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal)
        || type.EndsWith("/Report", StringComparison.Ordinal) || type is "Report");

    /// <summary>True for works with an author that are published as articles are: recipes, instructions, podcasts.</summary>
    public static bool IsWork(JsonElement node) =>
        Own(node, "datePublished").Any() && node.TryGetProperty("author", out _) && Texts(node, "@type")
            .All(t => t is "Recipe" or "HowTo" or "CreativeWork" or "PodcastEpisode" or "RadioEpisode" or "TechArticle" or "Course");

    public static bool HasType(JsonElement node, string type) => Texts(node, "@type").Contains(type, StringComparer.Ordinal);

    /// <summary>The texts of a property: itself, or the name or address of what it refers to; none when it is missing.</summary>
    public static IEnumerable<string> Texts(JsonElement node, string property) => TextsOf(node, property, NamesFirst);

    /// <summary>The same for what is known by its address, as pictures are.</summary>
    public static IEnumerable<string> Addresses(JsonElement node, string property) => TextsOf(node, property, AddressesFirst);

    private static IEnumerable<string> TextsOf(JsonElement node, string property, string[] inner) =>
        Property(node, property) is { } value ? TextsOf(value, inner) : [];

    private static JsonElement? Property(JsonElement node, string name) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(name, out JsonElement value) ? value : null;

    /// <summary>The text of a property that holds a text; none for anything else.</summary>
    public static IEnumerable<string> Own(JsonElement node, string property) =>
        Property(node, property) is { ValueKind: JsonValueKind.String } value && TextOf(value) is { Length: > 0 } text ? [text] : [];

    private static IEnumerable<string> TextsOf(JsonElement value, string[] inner)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when TextOf(value) is { Length: > 0 } text:
                return [text];
            case JsonValueKind.Array:
                return value.EnumerateArray().Where(v => v.ValueKind is JsonValueKind.String or JsonValueKind.Object)
                    .SelectMany(v => TextsOf(v, inner));
            case JsonValueKind.Object:
                JsonElement? named = inner.Select(name => Property(value, name))
                    .FirstOrDefault(found => found is { ValueKind: JsonValueKind.String or JsonValueKind.Array });
                return named is { ValueKind: JsonValueKind.Array } names
                    ? names.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).SelectMany(v => TextsOf(v, inner))
                    : named is { } one ? TextsOf(one, inner) : [];
            default:
                return [];
        }
    }

    /// <summary>The text of a string; null for a lone surrogate written as \uD800, which is valid JSON but no text.</summary>
    public static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonElement? Parse(string script)
    {
        try
        {
            return JsonDocument.Parse(Mend(script), Tolerant).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Comment and CDATA wrappers, and raw line breaks inside strings, are the usual faults.
    private static string Mend(string script)
    {
        int start = script.AsSpan().IndexOfAny('{', '[');
        int end = script.AsSpan().LastIndexOfAny('}', ']');
        if (start < 0 || end < start)
            return "null";
        if (script.AsSpan(0, start).Contains("<![CDATA", StringComparison.Ordinal))
            start = Math.Max(script.IndexOf('{', start + 1), start);
        var mended = new StringBuilder(end - start + 1);
        foreach (char c in script.AsSpan(start, end - start + 1))
            mended.Append(char.IsControl(c) ? ' ' : c);
        return mended.ToString();
    }

    private static void Collect(JsonElement root, IElement script, List<JsonNode> nodes)
    {
        var open = new Queue<JsonElement>([root]);
        while (open.TryDequeue(out JsonElement next) && nodes.Count < MaxNodes)
        {
            if (next.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in next.EnumerateArray())
                    open.Enqueue(item);
            }
            else if (next.ValueKind == JsonValueKind.Object)
            {
                nodes.Add(new JsonNode(next, script));
                foreach (JsonProperty property in next.EnumerateObject())
                {
                    if (property.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                        open.Enqueue(property.Value);
                }
            }
        }
    }
}
