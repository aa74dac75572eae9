using System.Buffers;
using System.Xml;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Feeds;

/// <summary>Writes an XML document as UTF-8.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        OmitXmlDeclaration = true,
    };

    public static void Write(IBufferWriter<byte> output, Action<XmlWriter> content)
    {
        using var text = new Utf8TextWriter(output);
        text.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (XmlWriter xml = XmlWriter.Create(text, Settings))
            content(xml);
        text.Write("\n");
    }

    /// <summary>Writes a text that is at hand in UTF-8.</summary>
    public static void WriteText(XmlWriter xml, ReadOnlySpan<byte> utf8)
    {
        char[] text = ArrayPool<char>.Shared.Rent(utf8.Length);
        xml.WriteChars(text, 0, Encoding.UTF8.GetChars(utf8, text));
        ArrayPool<char>.Shared.Return(text);
    }
}
