using AngleSharp.Dom;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Html;

/// <summary>Makes a page's tree regular, so that every text stands in exactly one block, and lists the blocks.</summary>
internal static class BlockSplitter
{
    /// <summary>Marks blocks so that other readers' results can be traced back to them.</summary>
    public const string Mark = "data-block";

    /// <summary>Takes out what is never shown, wraps loose text in paragraphs, and returns the blocks in document order.</summary>
    public static List<TextBlock> Split(IElement body)
    {
        foreach (IElement element in body.QuerySelectorAll(HtmlNames.NeverShown))
            element.Remove();
        RemoveHidden(body);
        foreach (IComment comment in body.Descendants<IComment>().ToList())
            comment.Remove();
        WrapLooseText(body);
        var blocks = new List<TextBlock>();
        Collect(body, blocks);
        foreach (TextBlock block in blocks)
            block.Element.SetAttribute(Mark, $"{block.Index}");
        return blocks;
    }

    // Some pages hide the whole story until a script has run; then it is not hidden at all.
    private static void RemoveHidden(IElement body)
    {
        int all = body.TextContent.Length;
        foreach (IElement element in body.QuerySelectorAll("[hidden], [aria-hidden='true'], [style*='display'], [style*='visibility']"))
        {
            if (IsHidden(element) && element.TextContent.Length * 3 < all)
                element.Remove();
        }
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
            return element.QuerySelector("img") is null || element.HasAttribute("hidden");
        string style = (element.GetAttribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal);
        return style.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    // Returns true when the element is, or holds, a block.
    private static bool WrapLooseText(IElement element)
    {
        if (element.LocalName is "pre" or "figure")
            return true;
        bool holdsBlocks = false;
        foreach (IElement child in element.Children.ToArray())
            holdsBlocks |= WrapLooseText(child);
        bool isBlock = HtmlNames.IsBlock(element);
        if (holdsBlocks || (isBlock && HasParagraphBreak(element)))
            WrapRuns(element);
        return isBlock || holdsBlocks;
    }

    private static void WrapRuns(IElement element)
    {
        var run = new List<INode>();
        int breaks = 0;
        foreach (INode node in element.ChildNodes.ToArray())
        {
            bool isBlock = node is IElement child && (HtmlNames.IsBlock(child) || child.Children.Any(HoldsBlock));
            if (isBlock)
            {
                Flush(element, run, node);
                breaks = 0;
                continue;
            }

            run.Add(node);
            if (node is IElement { LocalName: "br" })
                breaks++;
            else if (node is not IText text || !string.IsNullOrWhiteSpace(text.Data))
                breaks = 0;
            if (breaks == 2)
                Flush(element, run, node.NextSibling);
        }

        Flush(element, run, null);
    }

    private static bool HoldsBlock(IElement element) => HtmlNames.IsBlock(element) || element.Children.Any(HoldsBlock);

    private static void Flush(IElement parent, List<INode> run, INode? before)
    {
        bool hasContent = run.Any(n => !string.IsNullOrWhiteSpace(n.TextContent) || n is IElement { LocalName: "img" } || (n as IElement)?.QuerySelector("img") is not null);
        if (hasContent)
        {
            IElement paragraph = parent.Owner!.CreateElement("p");
            foreach (INode node in run)
                paragraph.AppendChild(node);
            parent.InsertBefore(paragraph, before);
        }

        run.Clear();
    }

    private static bool HasParagraphBreak(IElement element)
    {
        bool wasBreak = false;
        foreach (INode node in element.ChildNodes)
        {
            if (node is IElement { LocalName: "br" })
            {
                if (wasBreak)
                    return true;
                wasBreak = true;
            }
            else if (node is not IText text || !string.IsNullOrWhiteSpace(text.Data))
            {
                wasBreak = false;
            }
        }

        return false;
    }

    private static void Collect(IElement element, List<TextBlock> blocks)
    {
        if (element.LocalName == "figure" && element.QuerySelector("img, picture") is not null && element.QuerySelectorAll("p").Length <= 4)
        {
            Add(blocks, element, BlockKind.Figure);
        }
        else if (element.LocalName == "table" && TableMarkdown.IsData(element))
        {
            Add(blocks, element, BlockKind.Table);
        }
        else if (element.LocalName != "pre" && element.Children.Any(HoldsBlock))
        {
            foreach (IElement child in element.Children)
                Collect(child, blocks);
        }
        else
        {
            Add(blocks, element, KindOf(element));
        }
    }

    private static BlockKind KindOf(IElement element)
    {
        if (HtmlNames.IsHeading(element) || element.ParentElement is { } parent && HtmlNames.IsHeading(parent))
            return BlockKind.Heading;
        bool isPicture = string.IsNullOrWhiteSpace(element.TextContent) && (element.LocalName is "img" or "picture" || element.QuerySelector("img") is not null);
        return isPicture ? BlockKind.Figure : element.Closest("li") is not null ? BlockKind.ListItem : BlockKind.Text;
    }

    private static void Add(List<TextBlock> blocks, IElement element, BlockKind kind)
    {
        string text = PageDocument.LineOf(element);
        if (text.Length == 0 && kind != BlockKind.Figure)
            return;
        int links = element.LocalName == "a" || element.Closest("a") is not null
            ? text.Length
            : element.QuerySelectorAll("a[href]").Sum(a => MarkdownEscaper.Collapse(a.TextContent).Length);
        blocks.Add(new TextBlock(blocks.Count, element, kind, text, links));
    }
}
