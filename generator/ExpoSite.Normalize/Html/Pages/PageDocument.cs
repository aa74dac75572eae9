using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Html.Pages;

/// <summary>A saved page as a tree: parsed within limits, so that later stages may walk it recursively.</summary>
internal static class PageDocument
{
    /// <summary>Pages are read up to this length, in UTF-16 code units; what follows is left out.</summary>
    public const int MaxLength = 8 * 1024 * 1024;

    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true, IsScripting = false };

    /// <summary>Parses any text. Elements deeper than the limit are replaced by their text.</summary>
    public static IHtmlDocument Parse(string html) => Parse(html, out _);

    /// <summary>The same, and how many elements were left out: they nest too deep, or the parser fails on them.</summary>
    public static IHtmlDocument Parse(string html, out int leftOut)
    {
        string limited = HtmlNesting.Limit(TextCut.Start(html, MaxLength), out int tags);
        IHtmlDocument document = PlainerPage.Parse(limited, page => new HtmlParser(Options).ParseDocument(page), out int failed);
        leftOut = tags + failed + TreeDepth.Bound(document);
        return document;
    }

    /// <summary>Where an element, or the nearest element around it that the parser saw, starts in the file.</summary>
    public static SourcePosition PlaceOf(IElement? element, string path) =>
        HtmlNames.Outward(element).Select(e => e.SourceReference).FirstOrDefault(tag => tag is not null) is { Position: var at }
            ? new SourcePosition(path, at.Line, at.Column) : SourcePosition.WholeFile(path);

    /// <summary>The element's text on one line.</summary>
    public static string LineOf(INode? node) => node is null ? "" : MarkdownEscaper.Collapse(node.TextContent).Trim();
}
