using System.Text;
using ExpoSite.Normalize.Tests.WordFiles;

namespace ExpoSite.Fuzz;

/// <summary>Saved pages, drawings and Word files: trees of elements, half of them where they may not stand.</summary>
internal static class MarkupGrammar
{
    private static readonly string[] Html =
        ["div", "p", "article", "main", "section", "h1", "h2", "h3", "ul", "ol", "li", "table", "tr", "td", "th", "blockquote", "pre",
            "code", "a", "img", "figure", "figcaption", "span", "b", "em", "font", "br", "hr", "iframe", "video", "script", "style",
            "noscript", "template", "svg", "math", "form", "input", "button", "select", "option", "details", "summary", "dl", "dt", "dd",
            "header", "footer", "nav", "aside", "time", "address", "picture", "source", "ruby", "rt", "frameset", "plaintext", "textarea",
            "title", "base", "meta", "link", "body", "html", "caption", "center", "object", "embed"];

    private static readonly string[] Attributes =
        ["class", "id", "href", "src", "srcset", "alt", "title", "style", "data-block", "data-src", "data-x", "itemprop", "itemtype",
            "property", "content", "name", "rel", "datetime", "lang", "dir", "colspan", "rowspan", "start", "type", "value", "hidden",
            "aria-hidden", "role", "width", "height", "onclick", "data-mark", "data-node", "data-index"];

    private static readonly string[] Values =
        ["", "true", "0", "1", "-1", "7000", "99999999999", "article-body", "headline", "byline author", "datePublished", "related sidebar",
            "2031-03-12T09:00:00+01:00", "display:none", "https://example.org/a.jpg", "/a.jpg 1x, /b.jpg 2x", "a.jpg",
            "javascript:alert(1)", "data:text/html,x", "og:title", "article:published_time", "en", "rtl", "block", "%", "a b"];

    private static readonly string[] Svg = ["g", "path", "rect", "circle", "text", "tspan", "use", "defs", "style", "image", "a", "animate",
        "set", "script", "foreignObject", "title", "desc", "linearGradient", "switch", "symbol", "feImage"];

    private static readonly string[] SvgAttributes = ["id", "d", "href", "xlink:href", "style", "fill", "onload", "onclick", "width",
        "height", "viewBox", "attributeName", "to", "values", "begin", "xml:base", "class", "filter", "transform", "ev:event"];

    private static readonly string[] Parts = ["w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:hyperlink", "w:drawing", "w:pict", "w:ins",
        "w:del", "w:sdt", "w:sdtContent", "w:pPr", "w:rPr", "w:br", "w:tab", "w:footnoteReference", "w:fldSimple", "w:instrText",
        "mc:AlternateContent", "mc:Choice", "mc:Fallback", "w:numPr", "w:smartTag"];

    private static readonly string[] PartAttributes = ["w:id", "w:val", "r:id", "w:styleId", "xml:space", "w:type", "w:instr", "w:anchor"];

    public static readonly IReadOnlyList<string> Pieces =
        ["<div>", "</div>", "<div ", "<table><tr><td>", "<table>", "<ul><li>", "<b>", "<font>", "<a href=x>", "<p>", "<br>", "<br><br>",
            "text<br><br>", "<blockquote>", "<span>", "<svg>", "<math>", "<template>", "<select>", "<tr>", "<td>x</td>",
            "<td rowspan=9999 colspan=9999>x</td>", "<h2>Same</h2>", "<!--", "-->", "<![CDATA[", "<", ">", "\"", "'", "&", "&amp;", "=",
            "/", "<script>", "</script>", "<style>", "<li>x", " a=b", " class=\"x\"", "<div data-block=\"true\">",
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":[[[[", "{\"@graph\":[",
            "<meta property=\"og:title\" content=\"x\">", "<time datetime=\"", "<img src=x srcset=\"a 1x,", "<noscript>", "<plaintext>",
            "<p>The stands of the fair were full on the first morning, and the quay outside them was fuller still.</p>\n"];

    public static readonly IReadOnlyList<string> DrawingPieces =
        ["<g>", "</g>", "<svg>", "<style>", "<![CDATA[", "]]>", "<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"alert(1)\">]>",
            "<!DOCTYPE svg [<!ENTITY a \"&#60;script>\">]>", "<!DOCTYPE svg SYSTEM \"x.dtd\">", "<?xml-stylesheet href=\"x\"?>", "&a;",
            " onload=\"x\"", " href=\"javascript:x\"", " xlink:href=\"data:image/SVG+xml,x\"", "<script/>", "<foreignObject/>",
            "<use href=\"#a\"/>", "@import 'x';", "url(http://x.example/)", "<animate attributeName=\"href\" to=\"javascript:x\"/>", "<a>",
            "xmlns:h=\"http://www.w3.org/1999/xhtml\"", "<h:script/>", "<!--", "-->", "\0", "width=\"1e999\"", "viewBox=\"0 0 -1 NaN\"",
            "<text>x</text>"];

    private static readonly string[] Prologues =
        ["<?xml version=\"1.0\"?>",
            "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">",
            "<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"alert(1)\">]>", "<!DOCTYPE svg [<!ATTLIST a href CDATA \"javascript:alert(1)\">]>",
            "<!DOCTYPE svg [<!ENTITY a \"b\">]>", "<!DOCTYPE svg SYSTEM \"x.dtd\">"];

    public static readonly IReadOnlyList<string> WordPieces =
        ["<w:p>", "</w:p>", "<w:r>", "<w:t>x</w:t>", "<w:tbl><w:tr><w:tc>", "<w:tbl>",
            "<w:p><w:r><w:t>A line of the text.</w:t></w:r></w:p>", "<w:ins>", "<w:sdt><w:sdtContent>", "<mc:AlternateContent>", "<", "&",
            "&#0;", "\"", "<w:hyperlink r:id=\"rL\">", "<w:footnoteReference w:id=\"99\"/>",
            "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"-1\"/></w:numPr>", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "<w:drawing/>",
            "PK\u0003\u0004"];

    public static byte[] Page(Sequence chance)
    {
        var text = new StringBuilder("<!doctype html><html lang=en><head><title>").Append(HostileText.Line(chance)).Append("</title>");
        Tree(text, chance, ["meta", "link", "script", "style", "base"], Attributes, Values, 1);
        text.Append("</head><body><article><h1>").Append(HostileText.Line(chance)).Append("</h1>");
        for (int i = chance.Next(12); i >= 0; i--)
            Tree(text, chance, Html, Attributes, Values, 5);
        return Seeds.Text(text.ToString());
    }

    public static byte[] Drawing(Sequence chance)
    {
        var text = new StringBuilder(chance.OneIn(3) ? chance.Pick(Prologues) : "")
            .Append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"10\" height=\"10\">");
        for (int i = chance.Next(6); i >= 0; i--)
            Tree(text, chance, Svg, SvgAttributes, Values, 4);
        return Seeds.Text(text.Append("</svg>").ToString());
    }

    public static byte[] Word(Sequence chance)
    {
        var body = new StringBuilder();
        for (int i = chance.Next(12); i >= 0; i--)
            Tree(body, chance, Parts, PartAttributes, ["1", "0", "-1", "rL", "rP", "H1", "x", "HYPERLINK \"x\""], 5);
        return new WordFile { IsStored = true }.Numbering().Text(new string(
            [.. HostileText.Line(chance).Where(c => c >= ' ' && !char.IsSurrogate(c) && c < '\uFFFE')])).Body(body.ToString()).Bytes();
    }

    private static void Tree(StringBuilder text, Sequence chance, IReadOnlyList<string> elements, IReadOnlyList<string> attributes,
        IReadOnlyList<string> values, int depth)
    {
        string element = chance.Pick(elements);
        text.Append('<').Append(element);
        for (int i = chance.Next(4); i > 0; i--)
        {
            text.Append(' ').Append(chance.Pick(attributes)).Append("=\"")
                .Append(chance.OneIn(4) ? HostileText.Word(chance).Replace('"', '\'') : chance.Pick(values)).Append('"');
        }

        text.Append('>');
        for (int i = depth > 0 ? chance.Next(4) : 0; i > 0; i--)
            Tree(text, chance, elements, attributes, values, depth - 1);
        text.Append(chance.OneIn(3) ? HostileText.Line(chance) : "The organisers now want to keep the halls open for longer, they said.");
        if (!chance.OneIn(8))
            text.Append("</").Append(element).Append('>');
    }
}
