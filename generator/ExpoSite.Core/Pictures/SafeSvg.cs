using System.Text;
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

    private static readonly string[] Loading = ["javascript:", "@import", "image-set("];

    private const string Html = "http://www.w3.org/1999/xhtml";

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

    // What stands in pieces (CDATA, comments between) is one text to a browser, and so it is judged whole, at the end.
    private static string? FaultOfNodes(XmlReader reader)
    {
        var text = new StringBuilder();
        bool isRoot = true, isInStyle = false;
        while (reader.Read())
        {
            string? fault = reader.NodeType switch
            {
                XmlNodeType.Element when isRoot && reader.LocalName != "svg" => "does not begin with an svg element",
                XmlNodeType.Element when isInStyle => "holds an element in its style",
                XmlNodeType.Element => FaultOfElement(reader),
                XmlNodeType.ProcessingInstruction => $"asks for processing by '{reader.LocalName}'",
                _ => null,
            };
            if (fault is not null)
                return fault;
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                text.Append(reader.Value);
            isRoot &= reader.NodeType != XmlNodeType.Element;
            isInStyle = reader is { NodeType: XmlNodeType.Element, LocalName: "style", IsEmptyElement: false } || (isInStyle && reader.NodeType != XmlNodeType.EndElement);
        }

        return isRoot ? "is empty" : LoadsFromElsewhere(text.ToString()) ? "loads something from elsewhere" : null;
    }

    private static string? FaultOfElement(XmlReader element)
    {
        string name = element.LocalName;
        if (name is "script" or "foreignObject" or "iframe" or "object" or "embed" or "handler" or "audio" or "video" or "set" or "animate")
            return $"holds an element '{name}'";
        if (element.NamespaceURI == Html)
            return $"holds an element '{name}' of HTML";
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

    // A browser undoes escapes only where there is CSS; elsewhere they are signs like others. Either may be meant.
    private static bool LoadsFromElsewhere(string value) =>
        NamesElsewhere(value) || (value.Contains('\\', StringComparison.Ordinal) && NamesElsewhere(CssEscapes.Undo(value)));

    private static bool NamesElsewhere(string value)
    {
        if (Loading.Any(word => value.Contains(word, StringComparison.OrdinalIgnoreCase)))
            return true;
        for (int at = value.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = value.IndexOf("url(", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            if (!value.AsSpan(at + 4).TrimStart(" '\"").StartsWith("#", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
