namespace ExpoSite.Core.Pictures;

/// <summary>The elements of SVG that only draw. Whatever else a drawing holds in the namespaces that browsers act on is not safe.</summary>
internal static class SvgVocabulary
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static readonly FrozenSet<string> Drawing = FrozenSet.Create(
        StringComparer.Ordinal,
        "svg", "g", "defs", "symbol", "use", "switch", "view", "a", "title", "desc", "metadata", "style",
        "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "image",
        "text", "tspan", "tref", "textPath", "font", "font-face", "glyph", "missing-glyph", "hkern", "vkern", "altGlyph", "altGlyphDef",
        "altGlyphItem", "glyphRef",
        "linearGradient", "radialGradient", "meshgradient", "meshrow", "meshpatch", "solidColor", "solidcolor", "stop", "pattern", "hatch",
        "hatchpath",
        "clipPath", "mask", "marker", "filter", "color-profile",
        "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap",
        "feDistantLight",
        "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode",
        "feMorphology",
        "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
        "flowRoot", "flowRegion", "flowPara", "flowSpan", "flowDiv", "flowLine");

    /// <summary>True for an element that draws, and for notes of drawing programs, which browsers pass over.</summary>
    public static bool Allows(string space, string name) =>
        space is Svg or "" ? Drawing.Contains(name) : space == Rdf || !IsActedOn(space);

    // Browsers act on namespaces of the W3C (XHTML, MathML, XML Events, XSLT) and on those of Mozilla's own.
    private static bool IsActedOn(string space) =>
        space.Contains("w3.org", StringComparison.OrdinalIgnoreCase) || space.Contains("mozilla.org", StringComparison.OrdinalIgnoreCase);
}
