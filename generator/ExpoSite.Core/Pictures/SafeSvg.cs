using System.Xml;

namespace ExpoSite.Core.Pictures;

/// <summary>Tells drawings from SVG documents that run script or load from elsewhere.</summary>
public static class SafeSvg
{
    /// <summary>Largest drawing that is taken, in bytes.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = MaxBytes,
    };

    /// <summary>True for well-formed SVG without script, event handlers, foreign content and addresses outside of it.</summary>
    public static bool IsSafe(ReadOnlySpan<byte> bytes) => LooksLikeSvg(bytes) && Fault(bytes) is null;

    /// <summary>True when the file starts as SVG does.</summary>
    public static bool LooksLikeSvg(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 4096)].IndexOf("<svg"u8) >= 0;

    /// <summary>Why a drawing is not safe to publish, as the end of "the drawing ..."; null for a safe one.</summary>
    public static string? Fault(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes)
            return $"has more than {MaxBytes / 1024 / 1024} MB";
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), Settings);
            return FaultOfNodes(reader);
        }
        catch (XmlException)
        {
            return "is no well-formed XML";
        }
    }

    private static string? FaultOfNodes(XmlReader reader)
    {
        bool isRoot = true;
        while (reader.Read())
        {
            string? fault = reader.NodeType switch
            {
                XmlNodeType.Element when isRoot && reader.LocalName != "svg" => "does not begin with an svg element",
                XmlNodeType.Element => FaultOfElement(reader),
                XmlNodeType.Text or XmlNodeType.CDATA => LoadsFromElsewhere(reader.Value) ? "loads something from elsewhere" : null,
                XmlNodeType.ProcessingInstruction => $"asks for processing by '{reader.LocalName}'",
                _ => null,
            };
            if (fault is not null)
                return fault;
            isRoot &= reader.NodeType != XmlNodeType.Element;
        }

        return isRoot ? "is empty" : null;
    }

    private static string? FaultOfElement(XmlReader element)
    {
        string name = element.LocalName;
        if (name is "script" or "foreignObject" or "iframe" or "object" or "embed" or "handler" or "audio" or "video" or "set" or "animate")
            return $"holds an element '{name}'";
        while (element.MoveToNextAttribute())
        {
            bool isAddress = element.LocalName is "href" or "src";
            if (element.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase))
                return $"holds an event handler '{element.LocalName}'";
            if ((isAddress && !IsInside(element.Value)) || LoadsFromElsewhere(element.Value))
                return $"refers to something outside of it in '{element.LocalName}'";
        }

        element.MoveToElement();
        return null;
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
