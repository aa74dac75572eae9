using System.Runtime.InteropServices;
using System.Xml;
using System.Xml.Linq;

namespace ExpoSite.Normalize.Imports.Sources;

/// <summary>An element of a feed or export, and the line on which it begins.</summary>
internal sealed record XmlItem(XElement Element, int Line)
{
    /// <summary>The text of the first child of that name in a namespace that holds a word; empty for none.</summary>
    public string Text(string name, string space = "") => Child(name, space)?.Value.Trim() ?? "";

    /// <summary>The first child of that name in a namespace that holds a word, or null.</summary>
    public XElement? Child(string name, string space = "") => Children(name, space).FirstOrDefault();

    public IEnumerable<XElement> Children(string name, string space = "") => Element.Elements().Where(
        e => e.Name.LocalName == name && e.Name.NamespaceName.Contains(space, StringComparison.OrdinalIgnoreCase));
}

/// <summary>
/// The elements of a feed or export, one after the other: only one is in memory. Entities are not resolved and document types not read.
/// Behind an item that is no XML the next one is looked for.
/// </summary>
internal sealed class XmlItems(ReadOnlyMemory<byte> content, string path, ImportNotes notes)
{
    private const int MostBroken = 20;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreProcessingInstructions = true,
    };

    private readonly int head = NextItem(content.Span);

    /// <summary>The children of the channel or feed, in their order; those above the items may come again.</summary>
    public IEnumerable<XmlItem> Read()
    {
        int from = 0, linesAbove = 0;
        for (int broken = 0; broken <= MostBroken; broken++)
        {
            using XmlReader reader = XmlReader.Create(From(from), Settings);
            XmlException? fault = null;
            while (fault is null && Next(reader, out fault) is { } item)
                yield return item with { Line = item.Line + linesAbove };
            if (fault is null)
                yield break;
            int line = Math.Max(1, fault.LineNumber + linesAbove);
            notes.Add(NormalizeRules.ImportNotRead.At(
                new SourcePosition(path, line, Math.Max(1, fault.LinePosition)),
                $"The file is no XML here: {Reason(fault)} The story that holds this place was left out.",
                "export it again, or mend this place, and import again: what was imported stays as it is"));
            int start = Math.Max(from + 1, StartOfLine(line) + fault.LinePosition);
            start = Math.Min(start, content.Length);
            int next = head < 0 ? -1 : NextItem(content.Span[start..]);
            if (next < 0)
                yield break;
            from = start + next;
            linesAbove = content.Span[..from].Count((byte)'\n') - content.Span[..head].Count((byte)'\n');
        }
    }

    // Without the line, which is that of the part that was read.
    private static string Reason(XmlException fault)
    {
        string text = fault.Message.ReplaceLineEndings(" ");
        int line = text.LastIndexOf(" Line ", StringComparison.Ordinal);
        return line > 0 ? text[..line] : text;
    }

    private static int NextItem(ReadOnlySpan<byte> bytes)
    {
        int item = bytes.IndexOf("<item"u8), entry = bytes.IndexOf("<entry"u8);
        return item < 0 || (entry >= 0 && entry < item) ? entry : item;
    }

    // What stands above the first item opens the elements around all of them.
    private MemoryStream From(int start)
    {
        if (start > 0)
            return new MemoryStream([.. content.Span[..head], .. content.Span[start..]], writable: false);
        return MemoryMarshal.TryGetArray(content, out ArraySegment<byte> whole)
            ? new MemoryStream(whole.Array!, whole.Offset, whole.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
    }

    private int StartOfLine(int line)
    {
        int at = 0;
        for (int i = 1; i < line; i++)
        {
            int end = content.Span[at..].IndexOf((byte)'\n');
            if (end < 0)
                return at;
            at += end + 1;
        }

        return at;
    }

    private static XmlItem? Next(XmlReader reader, out XmlException? fault)
    {
        fault = null;
        try
        {
            while (!reader.EOF)
            {
                bool isFrame = reader.Depth == 0 || (reader.Depth == 1 && reader.LocalName == "channel" && !IsRdf(reader));
                if (reader.NodeType != XmlNodeType.Element || isFrame)
                {
                    reader.Read();
                    continue;
                }

                int line = (reader as IXmlLineInfo)?.LineNumber ?? 1;
                return XNode.ReadFrom(reader) is XElement element ? new XmlItem(element, line) : null;
            }
        }
        catch (XmlException e)
        {
            fault = e;
        }

        return null;
    }

    // In RSS 1.0 items stand beside the channel.
    private static bool IsRdf(XmlReader reader) => reader.NamespaceURI.Contains("purl.org/rss/1.0", StringComparison.Ordinal);
}
