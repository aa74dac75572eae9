using System.Text.Unicode;
using System.Xml;

namespace ExpoSite.Core.Pictures;

/// <summary>Tells drawings from SVG documents that run script or load from elsewhere.</summary>
public static class SafeSvg
{
    /// <summary>Largest drawing that is taken, in bytes.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>No drawing program nests that deep, and browsers draw such a picture by calls within calls.</summary>
    private const int MostLevels = 256;

    private static readonly XmlReaderSettings Settings = new()
    {
        // A document type is read, so that it can be refused; nothing that it names is fetched.
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersInDocument = MaxBytes,
        MaxCharactersFromEntities = 1,
    };

    private static readonly string[] Loading = ["javascript:", "@import", "image-set(", "src(", "-moz-binding"];

    private static readonly string[] Rasters = ["png", "jpeg", "jpg", "gif", "webp", "avif", "bmp"];

    /// <summary>True for well-formed SVG without script, event handlers, foreign content and addresses outside of it.</summary>
    public static bool IsSafe(ReadOnlySpan<byte> bytes) => LooksLikeSvg(bytes) && Fault(bytes) is null;

    /// <summary>True when the file starts as SVG does.</summary>
    public static bool LooksLikeSvg(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 4096)].IndexOf("<svg"u8) >= 0;

    /// <summary>Why a drawing is not safe to publish, as the end of "the drawing ..."; null for a safe one.</summary>
    public static string? Fault(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes)
            return $"has more than {MaxBytes / 1024 / 1024} MB";
        // A browser may read other encodings otherwise than this program does.
        if (!Utf8.IsValid(bytes))
            return "is not UTF-8";
        try
        {
            using var reader = XmlReader.Create(new StreamReader(new MemoryStream(bytes.ToArray()), Encoding.UTF8), Settings);
            return FaultOfNodes(reader, Ascii.IsValid(bytes));
        }
        catch (XmlException)
        {
            return "is not well-formed XML";
        }
    }

    // What stands in pieces (CDATA, comments between) is one text to a browser, and so it is judged whole, at the end.
    private static string? FaultOfNodes(XmlReader reader, bool isAscii)
    {
        var text = new StringBuilder();
        bool isRoot = true, isInStyle = false;
        while (reader.Read())
        {
            string? fault = reader.NodeType switch
            {
                _ when reader.Depth > MostLevels => "is nested too deep",
                XmlNodeType.XmlDeclaration => FaultOfEncoding(reader.GetAttribute("encoding"), isAscii),
                XmlNodeType.DocumentType => FaultOfDocumentType(reader),
                XmlNodeType.EntityReference => "refers to an entity",
                XmlNodeType.Element when isRoot && reader.LocalName != "svg" => "does not begin with an svg element",
                XmlNodeType.Element when isInStyle => "contains an element in its style",
                XmlNodeType.Element => FaultOfElement(reader),
                XmlNodeType.ProcessingInstruction => $"asks for processing by '{reader.LocalName}'",
                _ => null,
            };
            if (fault is not null)
                return fault;
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                text.Append(reader.Value);
            isRoot &= reader.NodeType != XmlNodeType.Element;
            isInStyle = reader is { NodeType: XmlNodeType.Element, LocalName: "style", IsEmptyElement: false }
                || (isInStyle && reader.NodeType != XmlNodeType.EndElement);
        }

        return isRoot ? "is empty" : LoadsFromElsewhere(text.ToString()) ? "loads something from elsewhere" : null;
    }

    private static string? FaultOfEncoding(string? encoding, bool isAscii) => encoding?.ToUpperInvariant() switch
    {
        null or "UTF-8" or "UTF8" => null,
        "US-ASCII" or "ISO-8859-1" or "WINDOWS-1252" when isAscii => null,
        _ => $"says that its encoding is {encoding}",
    };

    // What it declares, or another file would declare, becomes part of the drawing: an attribute that runs a script, for one.
    private static string? FaultOfDocumentType(XmlReader reader) =>
        reader.Value.Length > 0 || reader.GetAttribute("SYSTEM") is not null || reader.GetAttribute("PUBLIC") is not null
            ? "has a document type (<!DOCTYPE ...>) that names or declares more than its root" : null;

    private static string? FaultOfElement(XmlReader element)
    {
        if (!SvgVocabulary.Allows(element.NamespaceURI, element.LocalName))
            return $"contains an element '{element.LocalName}'";
        while (element.MoveToNextAttribute())
        {
            bool isAddress = element.LocalName is "href" or "src" or "base" && element.Prefix != "xmlns";
            if (element.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) && element.Prefix != "xmlns")
                return $"contains an event handler '{element.LocalName}'";
            if ((isAddress && !IsInside(element.Value)) || LoadsFromElsewhere(element.Value))
                return $"refers to something outside the file in '{element.LocalName}'";
        }

        element.MoveToElement();
        return null;
    }

    private static bool IsInside(string address) =>
        address.StartsWith('#') || Rasters.Any(r => address.StartsWith($"data:image/{r};", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith($"data:image/{r},", StringComparison.OrdinalIgnoreCase));

    // A browser undoes escapes only where there is CSS; elsewhere they are signs like others. Either may be meant.
    private static bool LoadsFromElsewhere(string value) =>
        NamesElsewhere(value) || (value.Contains('\\', StringComparison.Ordinal) && NamesElsewhere(CssEscapes.Undo(value)));

    private static bool NamesElsewhere(string value)
    {
        if (Loading.Any(word => value.Contains(word, StringComparison.OrdinalIgnoreCase)))
            return true;
        int at = -4;
        while ((at = value.IndexOf("url(", at + 4, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            if (!value.AsSpan(at + 4).TrimStart(" '\"").StartsWith("#", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}

/// <summary>The elements of SVG that only draw. Whatever else a drawing holds in the namespaces that browsers act on is not safe.</summary>
internal static class SvgVocabulary
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static readonly FrozenSet<string> Drawing = """
        svg g defs symbol use switch view a title desc metadata style path rect circle ellipse line polyline polygon image text tspan tref
        textPath font font-face glyph missing-glyph hkern vkern altGlyph altGlyphDef altGlyphItem glyphRef linearGradient radialGradient
        meshgradient meshrow meshpatch solidColor solidcolor stop pattern hatch hatchpath clipPath mask marker filter color-profile feBlend
        feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow
        feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
        feSpecularLighting feSpotLight feTile feTurbulence flowRoot flowRegion flowPara flowSpan flowDiv flowLine
        """.Split(' ', '\n').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for an element that draws, and for notes of drawing programs, which browsers pass over.</summary>
    public static bool Allows(string space, string name) => space is Svg or "" ? Drawing.Contains(name) : space == Rdf || !IsActedOn(space);

    // Browsers act on namespaces of the W3C (XHTML, MathML, XML Events, XSLT) and on those of Mozilla's own.
    private static bool IsActedOn(string space) =>
        space.Contains("w3.org", StringComparison.OrdinalIgnoreCase) || space.Contains("mozilla.org", StringComparison.OrdinalIgnoreCase);
}
