using System.Xml;

namespace ExpoSite.Normalize.Pictures;

/// <summary>Tells drawings from SVG documents that run script or load from elsewhere.</summary>
internal static class SafeSvg
{
    private const int MaxBytes = 4 * 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = MaxBytes,
    };

    /// <summary>True for well-formed SVG without script, event handlers, foreign content and addresses outside of it.</summary>
    public static bool IsSafe(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes || bytes[..Math.Min(bytes.Length, 4096)].IndexOf("<svg"u8) < 0)
            return false;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), Settings);
            return AreNodesSafe(reader);
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static bool AreNodesSafe(XmlReader reader)
    {
        bool isRoot = true;
        while (reader.Read())
        {
            bool isUnsafe = reader.NodeType switch
            {
                XmlNodeType.Element => (isRoot && reader.LocalName != "svg") || IsUnsafe(reader),
                XmlNodeType.Text or XmlNodeType.CDATA => LoadsFromElsewhere(reader.Value),
                XmlNodeType.ProcessingInstruction => true,
                _ => false,
            };
            if (isUnsafe)
                return false;
            isRoot &= reader.NodeType != XmlNodeType.Element;
        }

        return !isRoot;
    }

    private static bool IsUnsafe(XmlReader element)
    {
        if (element.LocalName is "script" or "foreignObject" or "iframe" or "object" or "embed" or "handler" or "audio" or "video" or "set" or "animate")
            return true;
        while (element.MoveToNextAttribute())
        {
            bool isAddress = element.LocalName is "href" or "src";
            if (element.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || (isAddress && !IsInside(element.Value))
                || LoadsFromElsewhere(element.Value))
            {
                return true;
            }
        }

        element.MoveToElement();
        return false;
    }

    private static bool IsInside(string address) =>
        address.StartsWith('#') || (address.StartsWith("data:image/", StringComparison.Ordinal) && !address.StartsWith("data:image/svg", StringComparison.Ordinal));

    private static bool LoadsFromElsewhere(string value)
    {
        if (value.Contains("javascript:", StringComparison.OrdinalIgnoreCase) || value.Contains("@import", StringComparison.OrdinalIgnoreCase))
            return true;
        for (int at = value.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = value.IndexOf("url(", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            if (!value.AsSpan(at + 4).TrimStart(" '\"").StartsWith("#", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
