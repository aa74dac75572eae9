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
        IndentChars = "",
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

    /// <summary>Writes HTML that is at hand in UTF-8, unescaped in a CDATA section: a twentieth shorter than escaped.</summary>
    public static void WriteMarkup(XmlWriter xml, ReadOnlySpan<byte> utf8)
    {
        char[] text = ArrayPool<char>.Shared.Rent(utf8.Length);
        int length = Encoding.UTF8.GetChars(utf8, text);
        if (utf8.IndexOf("]]>"u8) < 0)
        {
            xml.WriteRaw("<![CDATA[");
            xml.WriteRaw(text, 0, length);
            xml.WriteRaw("]]>");
        }
        else
        {
            xml.WriteChars(text, 0, length);
        }

        ArrayPool<char>.Shared.Return(text);
    }
}
