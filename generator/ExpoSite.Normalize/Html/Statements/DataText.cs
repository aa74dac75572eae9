using System.Text.Json;
using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.Html.Statements;

/// <summary>A story's paragraphs where they stand only in the data that a page carries for its scripts. No script is run.</summary>
/// <param name="document">The page, before anything is taken out of it.</param>
/// <param name="stated">The body that JSON-LD states; empty when it states none.</param>
internal sealed class DataText(IDocument document, string stated)
{
    private const int LongestScript = 8_000_000;
    private const int LeastProse = 60;
    // A quarter of what is shown: less is a note, or how another program counts paragraphs.
    private const int LeastShare = 4;
    private const int MaxDepth = 256;
    private const int DeepestText = 12;
    // Letters by which a paragraph is found again.
    private const int Known = 24;

    private static readonly FrozenSet<string> TextKeys = FrozenSet.Create(StringComparer.Ordinal, "text", "value", "content", "children");

    private static readonly FrozenSet<string> TextTypes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "paragraph", "p", "text", "heading", "header", "h2", "h3", "h4", "subheading", "list", "ul", "ol", "blockquote", "quote");

    // Their elements leave the tree when it is cleaned, and keep their text.
    private readonly IElement[] scripts = [.. document.QuerySelectorAll("script[type='application/json']")];

    /// <summary>The paragraphs that follow the last one shown; all of them when the page shows none. Empty when there are none.</summary>
    /// <param name="shown">The paragraphs of the body, in order.</param>
    public ImmutableArray<string> After(IReadOnlyList<string> shown)
    {
        string last = shown.Count == 0 ? "" : Letters.Of(shown[^1]);
        if (shown.Count > 0 && last.Length < Known)
            return [];
        string start = last.Length == 0 ? "" : last[..Math.Min(last.Length, Known)];
        return Lists(shown.Count == 0 ? null : shown[^1]).Select(l => Rest(l, start))
            .DefaultIfEmpty([]).MaxBy(r => r.Sum(p => p.Length)) is var best
            && best.Sum(p => p.Length) * LeastShare > shown.Sum(p => p.Length)
            ? Missing(best, shown) : [];
    }

    private static ImmutableArray<string> Missing(ImmutableArray<string> rest, IReadOnlyList<string> shown)
    {
        string known = Letters.Of(string.Concat(shown));
        return [.. rest.Where(p => Letters.Of(p) is { Length: > 0 } letters
            && !known.Contains(letters[..Math.Min(letters.Length, Known)], StringComparison.Ordinal))];
    }

    private static ImmutableArray<string> Rest(IReadOnlyList<string> paragraphs, string start)
    {
        if (start.Length == 0)
            return [.. paragraphs];
        for (int i = paragraphs.Count - 1; i >= 0; i--)
        {
            if (Letters.Of(paragraphs[i]).StartsWith(start, StringComparison.Ordinal))
                return [.. paragraphs.Skip(i + 1)];
        }

        return [];
    }

    private IEnumerable<IReadOnlyList<string>> Lists(string? shown)
    {
        string[] written = [.. stated.Split('\n').Select(StatedText.Read).Where(p => p.Length > 0)];
        if (written.Length > 1)
            yield return written;
        foreach (IElement script in scripts)
        {
            string text = PageText.Of(script);
            if (text.Length <= LongestScript && (shown is null || Holds(text, shown)) && Parse(text) is { } root)
            {
                foreach (IReadOnlyList<string> list in Paragraphs(root))
                    yield return list;
            }
        }
    }

    // Any run of words: the rest may be cut by links, or be escaped.
    private static bool Holds(string script, string shown) => shown.Split(' ').Chunk(4).Take(10).Where(c => c.Length == 4)
        .Any(words => script.Contains(string.Join(' ', words), StringComparison.Ordinal));

    private static JsonElement? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = MaxDepth }).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Every list with three paragraphs or more.
    private static IEnumerable<IReadOnlyList<string>> Paragraphs(JsonElement root)
    {
        var open = new Stack<JsonElement>([root]);
        while (open.TryPop(out JsonElement next))
        {
            if (next.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty property in next.EnumerateObject())
                    open.Push(property.Value);
            }
            else if (next.ValueKind == JsonValueKind.Array)
            {
                string[] texts = [.. next.EnumerateArray().Where(IsText).Select(e => TextOf(e, 0)).Select(StatedText.Read)
                    .Where(t => t.Length > 0)];
                if (texts.Count(t => t.Length >= LeastProse) >= 3)
                    yield return texts;
                foreach (JsonElement item in next.EnumerateArray())
                    open.Push(item);
            }
        }
    }

    private static bool IsText(JsonElement node) => node.ValueKind == JsonValueKind.Object
        && JsonLd.Own(node, "type").FirstOrDefault() is { } type && TextTypes.Contains(type);

    private static string TextOf(JsonElement node, int depth) => node.ValueKind switch
    {
        JsonValueKind.String => JsonLd.TextOf(node) ?? "",
        JsonValueKind.Array when depth < DeepestText => string.Concat(node.EnumerateArray().Select(e => TextOf(e, depth + 1))),
        JsonValueKind.Object when depth < DeepestText =>
            string.Concat(node.EnumerateObject().Where(p => TextKeys.Contains(p.Name)).Select(p => TextOf(p.Value, depth + 1))),
        _ => "",
    };
}
