using System.Net;
using System.Text.Json;
using ExpoSite.Normalize.Imports.Sources;

namespace ExpoSite.Normalize.Imports.Ghost;

/// <summary>
/// The text of Ghost's editor of the versions 1 to 5 as HTML, where an export has no other: Mobiledoc 0.3, lists of numbers that name
/// marks, atoms and cards.
/// </summary>
internal sealed class MobiledocText(GhostCards cards)
{
    private static readonly string[] Inline = ["a", "b", "strong", "i", "em", "code", "s", "del", "u", "sub", "sup", "mark"];
    private static readonly string[] Blocks = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pull-quote", "aside"];

    private readonly StringBuilder html = new();
    private readonly List<string> open = [];

    /// <summary>The HTML; empty for what cannot be read.</summary>
    public string Html(string mobiledoc)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(mobiledoc);
            JsonElement[] marks = Part("markups"), atoms = Part("atoms"), listed = Part("cards");
            foreach (JsonElement section in JsonText.List(json.RootElement, "sections"))
                WriteSection(section, marks, atoms, listed);
            return html.ToString();

            JsonElement[] Part(string name) => [.. JsonText.List(json.RootElement, name)];
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private void WriteSection(JsonElement section, JsonElement[] marks, JsonElement[] atoms, JsonElement[] listed)
    {
        JsonElement[] parts = Items(section);
        switch (Number(parts, 0))
        {
            case 1:
                string stated = Word(parts, 1) ?? "p", tag = Blocks.Contains(stated) ? stated : "p";
                bool isQuote = tag is "blockquote" or "pull-quote" or "aside";
                html.Append(isQuote ? "<blockquote><p>" : $"<{tag}>");
                WriteMarkers(parts, 2, marks, atoms);
                html.Append(isQuote ? "</p></blockquote>" : $"</{tag}>");
                break;
            case 2:
                html.Append("<figure><img src=\"").Append(WebUtility.HtmlEncode(Word(parts, 1))).Append("\" alt=\"\"></figure>");
                break;
            case 3:
                string list = Word(parts, 1) == "ol" ? "ol" : "ul";
                html.Append('<').Append(list).Append('>');
                foreach (JsonElement item in parts.Length > 2 ? Items(parts[2]) : [])
                {
                    html.Append("<li>");
                    WriteMarkers(Items(item), marks, atoms);
                    html.Append("</li>");
                }

                html.Append("</").Append(list).Append('>');
                break;
            case 10 when Number(parts, 1) is { } at && at < listed.Length && Items(listed[at]) is [var name, ..] card:
                html.Append(cards.Html(name.ToString(), card.Length > 1 ? card[1] : default));
                break;
            default:
                cards.Html("section of an unknown kind", default);
                break;
        }
    }

    private void WriteMarkers(JsonElement[] parts, int index, JsonElement[] marks, JsonElement[] atoms) =>
        WriteMarkers(parts.Length > index ? Items(parts[index]) : [], marks, atoms);

    // Each says which marks open before it, and how many close behind it.
    private void WriteMarkers(JsonElement[] markers, JsonElement[] marks, JsonElement[] atoms)
    {
        foreach (JsonElement marker in markers)
        {
            JsonElement[] parts = Items(marker);
            foreach (JsonElement opened in parts.Length > 1 ? Items(parts[1]) : [])
                Open(opened, marks);
            if (Number(parts, 0) == 1)
                WriteAtom(parts, atoms);
            else
                html.Append(WebUtility.HtmlEncode(Word(parts, 3)));
            for (int close = Number(parts, 2) ?? 0; close > 0 && open.Count > 0; close--)
                Close();
        }

        while (open.Count > 0)
            Close();
    }

    private void WriteAtom(JsonElement[] parts, JsonElement[] atoms)
    {
        if (Number(parts, 3) is not { } at || at >= atoms.Length || Items(atoms[at]) is not [var name, ..] atom)
            return;
        // Others show their text; what they did with it is told.
        if (name.ToString() == "soft-return")
            html.Append("<br>");
        else
            html.Append(cards.Html($"atom {name}", default)).Append(WebUtility.HtmlEncode(Word(atom, 1)));
    }

    private void Open(JsonElement number, JsonElement[] marks)
    {
        JsonElement[] mark = number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out int at) && at >= 0 && at < marks.Length
            ? Items(marks[at]) : [];
        string? tag = Word(mark, 0)?.ToLowerInvariant();
        // What is no mark still has an end.
        open.Add(tag is not null && Inline.Contains(tag) ? tag : "");
        if (open[^1].Length == 0)
            return;
        string?[] attributes = mark.Length > 1 ? [.. Items(mark[1]).Select(a => a.ToString())] : [];
        int address = Array.IndexOf(attributes, "href") + 1;
        html.Append(tag == "a" && address > 0 && address < attributes.Length
            ? $"<a href=\"{WebUtility.HtmlEncode(attributes[address])}\">" : $"<{tag}>");
    }

    private void Close()
    {
        html.Append(open[^1].Length == 0 ? "" : $"</{open[^1]}>");
        open.RemoveAt(open.Count - 1);
    }

    private static JsonElement[] Items(JsonElement list) => list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static int? Number(JsonElement[] parts, int index) =>
        index < parts.Length && parts[index].ValueKind == JsonValueKind.Number && parts[index].TryGetInt32(out int number) && number >= 0
            ? number : null;

    private static string? Word(JsonElement[] parts, int index) =>
        index < parts.Length && parts[index].ValueKind == JsonValueKind.String ? parts[index].GetString() : null;
}
