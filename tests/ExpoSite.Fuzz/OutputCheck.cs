using System.Text;
using System.Text.Json;
using System.Xml;

namespace ExpoSite.Fuzz;

/// <summary>Reads a file of the site back as its readers do: is it well formed, and does nothing in it run?</summary>
internal static class OutputCheck
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);
    private static readonly XmlReaderSettings Xml = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>What is wrong, or null.</summary>
    public static string? FaultOf(string path, ReadOnlySpan<byte> content)
    {
        if (FaultOfPath(path) is { } bad)
            return bad;
        string text;
        try
        {
            text = Strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return "no UTF-8";
        }

        int forbidden = IndexOfForbidden(text);
        if (forbidden >= 0)
            return $"the character U+{(int)text[forbidden]:X4}";
        try
        {
            return Path.GetExtension(path) switch
            {
                ".html" => MarkupCheck.FaultOfPage(text),
                ".xml" or ".opml" => FaultOfXml(text),
                ".json" => FaultOfJson(text),
                ".ics" => FaultOfCalendar(text),
                _ => null,
            };
        }
        catch (Exception e) when (e is XmlException or JsonException)
        {
            return $"{e.GetType().Name}: {e.Message}";
        }
    }

    /// <summary>Why a path may not be written to, or null.</summary>
    public static string? FaultOfPath(string path) =>
        path.Length == 0 || path[0] == '/' || path.Contains('\\', StringComparison.Ordinal) || path.Split('/')
            .Any(part => part is "" or "." or ".." || Encoding.UTF8.GetByteCount(part) > 255) || IndexOfForbidden(path) >= 0
            ? "a path that cannot be written, or leaves the folder"
            : null;

    /// <summary>The first character that no format here may hold: controls, lone surrogates, noncharacters.</summary>
    public static int IndexOfForbidden(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if ((char.ConvertToUtf32(c, text[++i]) & 0xFFFE) == 0xFFFE)
                    return i - 1;
            }
            else if (char.IsSurrogate(c) || (c < ' ' && c is not ('\t' or '\n' or '\r')) || c == '\u007F' || c is >= '\uFDD0'
                and <= '\uFDEF' or '\uFFFE' or '\uFFFF')
            {
                return i;
            }
        }

        return -1;
    }

    private static string? FaultOfXml(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), Xml);
        string? fault = null;
        bool isMarkup = false;
        string parent = "";
        while (fault is null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                isMarkup = IsMarkup(reader, parent);
                if (reader.LocalName is "channel" or "item")
                    parent = reader.LocalName;
            }
            else if (isMarkup && reader.NodeType is (XmlNodeType.Text or XmlNodeType.CDATA))
            {
                fault = MarkupCheck.FaultOfFragment(reader.Value);
            }
        }

        return fault;
    }

    // Titles are plain text in every format (RFC 4287, 3.1.1), and so are the description of a channel and whatever Atom does not call
    // html.
    private static bool IsMarkup(XmlReader element, string parent) =>
        element.LocalName == "encoded" || (element.LocalName == "description" && element.NamespaceURI.Length == 0 && parent == "item")
        || (element.LocalName is "content" or "summary" && element.GetAttribute("type") is ("html" or "xhtml"));

    private static string? FaultOfJson(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("items", out JsonElement items)
            && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray().Select(i => i.ValueKind == JsonValueKind.Object && i.TryGetProperty("content_html",
                out JsonElement html) ? MarkupCheck.FaultOfFragment(html.GetString()!) : null).FirstOrDefault(f => f is not null)
            : null;
    }

    // RFC 5545: lines end in CR LF and have at most 75 octets.
    private static string? FaultOfCalendar(string text)
    {
        string[] lines = text.Split("\r\n");
        return lines[0] != "BEGIN:VCALENDAR" || lines is not [.., "END:VCALENDAR", ""] ? "a calendar that does not begin or end as one"
            : lines.Any(l => l.AsSpan().IndexOfAny('\r', '\n') >= 0 || Encoding.UTF8.GetByteCount(l) > 75)
                ? "a line of a calendar that is too long or broken"
            : lines.Any(l => l.Length > 0 && l[0] != ' ' && !l.Contains(':', StringComparison.Ordinal)
                && !l.Contains(';', StringComparison.Ordinal)) ? "a line of a calendar without a value" : null;
    }
}
