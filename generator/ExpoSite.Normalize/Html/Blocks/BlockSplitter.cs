using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.Html.Blocks;

/// <summary>Lists the blocks of a page whose tree <see cref="PageCleaning"/> made regular.</summary>
internal sealed class BlockSplitter
{
    // A longer caption is a story inside a figure element.
    private const int MaxCaption = 700;

    private readonly PageBlocks blocks = new();
    private readonly HashSet<INode> holders;
    private readonly HashSet<IElement> aroundTitle = [];

    private BlockSplitter(HashSet<INode> holders, IElement? title)
    {
        this.holders = holders;
        for (IElement? e = title; e is not null; e = e.ParentElement)
            aroundTitle.Add(e);
    }

    /// <summary>Takes out what is never shown, wraps loose text in paragraphs, and returns the blocks in document order.</summary>
    /// <param name="body">The page's body.</param>
    /// <param name="title">The element that shows the headline, or null.</param>
    public static PageBlocks Split(IElement body, IElement? title = null)
    {
        var splitter = new BlockSplitter(PageCleaning.Clean(body), title);
        splitter.Collect(body, null);
        return splitter.blocks;
    }

    private void Collect(IElement element, BlockContainer? parent)
    {
        var container = new BlockContainer(element, parent) { First = blocks.All.Count };
        if (IsFigure(element))
        {
            Add(container, BlockKind.Figure);
        }
        else if (element.LocalName == "table" && TableMarkdown.IsData(element))
        {
            Add(container, BlockKind.Table);
        }
        else if (element.LocalName != "pre" && HoldsHolder(element))
        {
            foreach (INode child in element.ChildNodes)
            {
                if (child is IElement inner)
                    Collect(inner, container);
            }
        }
        else
        {
            Add(container, KindOf(element));
        }

        container.End = blocks.All.Count;
    }

    private bool HoldsHolder(IElement element)
    {
        foreach (INode child in element.ChildNodes)
        {
            if (holders.Contains(child))
                return true;
        }

        return false;
    }

    // Some pages lay out cards of other stories as figures, with headings and texts.
    private static bool IsFigure(IElement element) =>
        element.LocalName == "figure" && element.QuerySelector("img, picture") is not null && element.QuerySelectorAll("p").Length <= 4
        && element.QuerySelector("h1, h2, h3, article, table, pre") is null && element.TextContent.Length < MaxCaption;

    private static BlockKind KindOf(IElement element)
    {
        if (HtmlNames.IsHeading(element) || element.ParentElement is { } parent && HtmlNames.IsHeading(parent))
            return BlockKind.Heading;
        bool isPicture = string.IsNullOrWhiteSpace(element.TextContent)
            && (element.LocalName is "img" or "picture" || element.QuerySelector("img") is not null);
        return isPicture ? BlockKind.Figure : IsInItem(element) ? BlockKind.ListItem : BlockKind.Text;
    }

    private static bool IsInItem(IElement element)
    {
        for (IElement? e = element; e is not null; e = e.ParentElement)
        {
            if (e.LocalName == "li")
                return true;
        }

        return false;
    }

    private void Add(BlockContainer container, BlockKind kind)
    {
        var text = new BlockText(container.Element);
        if (text.Line.Length == 0 && kind != BlockKind.Figure)
            return;
        blocks.Add(new TextBlock(blocks.All.Count, container, kind, text.Line, text.Marked, IsComment(container)));
    }

    // Names such as "has-comments" around the headline say nothing.
    private bool IsComment(BlockContainer container)
    {
        for (BlockContainer? c = container; c is not null; c = c.Parent)
        {
            if ((c.Names & NameEvidence.Comment) != 0 && !aroundTitle.Contains(c.Element))
                return true;
        }

        return false;
    }
}
