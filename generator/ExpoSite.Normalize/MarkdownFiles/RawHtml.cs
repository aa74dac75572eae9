using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpoSite.Normalize.Documents;
using ExpoSite.Normalize.Html;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Html.Writing;
using ExpoSite.Normalize.Pictures;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>HTML inside Markdown as Markdown.</summary>
internal static class RawHtml
{
    /// <summary>A block of HTML as blocks of Markdown; empty when it shows nothing.</summary>
    public static string Block(string html, CompanionPictures beside)
    {
        using IHtmlDocument document = PageDocument.Parse(html);
        new SavedPage(null, beside.At).Apply(document);
        IElement body = DocumentTree.RootOf(document);
        PageBlocks blocks = BlockSplitter.Split(body);
        return new HtmlToMarkdown(new PageAddresses(document, PageStatements.Read(document)), blocks, _ => true).Write(body);
    }

    /// <summary>Name of a tag in lower case, and whether it is an end tag; empty for comments and the like.</summary>
    public static (string Name, bool IsEnd) Tag(string tag)
    {
        bool isEnd = tag.StartsWith("</", StringComparison.Ordinal);
        int start = isEnd ? 2 : 1, end = start;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end]))
            end++;
        return (tag[start..end].ToLowerInvariant(), isEnd);
    }

    /// <summary>What opens and closes the same in Markdown, or null for a tag without a counterpart.</summary>
    public static (string Open, string Close)? Marks(string name, string tag) => name switch
    {
        "b" or "strong" => ("**", "**"),
        "i" or "em" or "cite" => ("*", "*"),
        "s" or "del" or "strike" => ("~~", "~~"),
        "a" when Attribute(tag, "a", "href") is { } address && ForeignAddress.IsWeb(address) =>
            ("[", $"]({PageAddresses.Destination(address)})"),
        _ => null,
    };

    /// <summary>An attribute of a start tag, decoded; or null.</summary>
    public static string? Attribute(string tag, string name, string attribute)
    {
        using IHtmlDocument document = PageDocument.Parse(tag);
        return document.QuerySelector(name)?.GetAttribute(attribute)?.Trim();
    }
}
