using AngleSharp.Dom;

namespace ExpoSite.Normalize.Html.Pages;

/// <summary>What elements are, by their names.</summary>
internal static class HtmlNames
{
    // Never part of what is read, whatever stands in them.
    private static readonly FrozenSet<string> NeverShown = FrozenSet.Create(StringComparer.Ordinal,
        "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "embed", "canvas", "video", "audio", "map", "head",
        "link", "meta", "button", "input", "select", "textarea", "datalist", "progress", "meter", "dialog", "frameset", "rp", "rt");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main",
        "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    public static bool IsNeverShown(IElement element) => NeverShown.Contains(element.LocalName);

    public static bool IsHeading(IElement element) => HeadingLevel(element) is not null;

    /// <summary>True for a figure element that frames a table, code, a quotation or other figures, and no picture of its own.</summary>
    public static bool IsFrame(IElement figure) => figure.QuerySelector("table, pre") is not null
        || figure.QuerySelectorAll("figure").Any(inner => FirstIn(inner, "img") is not null)
        || (figure.QuerySelector("blockquote") is not null && figure.QuerySelector("img, picture") is null);

    /// <summary>The nearest such element around it, itself included; or null. Parsing a selector for each block would be slow.</summary>
    public static IElement? Around(IElement? element, string name) => Outward(element).FirstOrDefault(e => e.LocalName == name);

    /// <summary>The element and those around it, from the inside out.</summary>
    public static IEnumerable<IElement> Outward(IElement? element)
    {
        for (; element is not null; element = element.ParentElement)
            yield return element;
    }

    /// <summary>The first element of that name within the element; null for none.</summary>
    public static IElement? FirstIn(INode element, string name) =>
        element.Descendants<IElement>().FirstOrDefault(e => e.LocalName == name);

    /// <summary>The heading that the element is, or that it stands in; or null.</summary>
    public static IElement? HeadingOf(IElement element) =>
        IsHeading(element) ? element : element.ParentElement is { } parent && IsHeading(parent) ? parent : null;

    /// <summary>The level of a heading, by its tag or by its role, or null for other elements.</summary>
    public static int? HeadingLevel(IElement element)
    {
        if (element.LocalName is ['h', >= '1' and <= '6'])
            return element.LocalName[1] - '0';
        if (!string.Equals(element.GetAttribute("role")?.Trim(), "heading", StringComparison.OrdinalIgnoreCase))
            return null;
        // WAI-ARIA: without a level, a heading is of the second.
        return int.TryParse(element.GetAttribute("aria-level"), out int level) ? Math.Clamp(level, 1, 6) : 2;
    }

    /// <summary>The words in an element's class, id and role, in lower case: <c>articleBody</c> has two.</summary>
    public static HashSet<string> Words(IElement element) =>
        [.. Written(element).SelectMany(name => Parts(name).Select(part => name[part].ToLowerInvariant()))];

    /// <summary>The element's class, id, role and component, each as it is written; overlong ones are left out.</summary>
    // Headings get ids that are made of their own words.
    public static IEnumerable<string> Written(IElement element) =>
        ((string?[])[element.ClassName, IsHeading(element) ? null : element.Id, element.GetAttribute("role"),
            element.GetAttribute("data-component")])
        .OfType<string>().Where(name => name.Length is > 0 and < 2000);

    /// <summary>The words of a name: "relatedPosts-list" has three.</summary>
    public static IEnumerable<Range> Parts(string name)
    {
        int start = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            bool isBreak = i == name.Length || !char.IsLetter(name[i]) || (i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1]));
            if (!isBreak)
                continue;
            if (i - start > 1)
                yield return start..i;
            start = i < name.Length && char.IsLetter(name[i]) ? i : i + 1;
        }
    }
}
