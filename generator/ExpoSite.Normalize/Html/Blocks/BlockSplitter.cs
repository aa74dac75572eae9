using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.Html.Blocks;

/// <summary>Lists the blocks of a page whose tree <see cref="PageCleaning"/> made regular.</summary>
internal sealed class BlockSplitter(HashSet<INode> holders, IElement? title)
{
    private readonly PageBlocks blocks = new();
    private readonly HashSet<IElement> aroundTitle = [.. HtmlNames.Outward(title)];

    /// <summary>Takes out what is never shown, wraps loose text in paragraphs, and returns the blocks in document order.</summary>
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
        BlockKind? kind = KindOf(element);
        if (kind is { } known)
            Add(container, known);
        foreach (IElement inner in kind is null ? element.ChildNodes.OfType<IElement>() : [])
            Collect(inner, container);
        container.End = blocks.All.Count;
    }

    // Some pages lay out cards of other stories as figures, with headings and texts.
    private static bool IsFigure(IElement element) =>
        element.LocalName == "figure" && !HtmlNames.IsFrame(element)
        && element.QuerySelector("img, picture") is not null && element.QuerySelectorAll("p").Length <= 4
        && element.QuerySelector("h1, h2, h3, article") is null && PageText.Length(element) < PageCleaning.MaxCaption;

    // Null for what only holds blocks.
    private BlockKind? KindOf(IElement element)
    {
        if (IsFigure(element) || Embeds.IsEmbed(element))
            return BlockKind.Figure;
        if (element.LocalName == "table" && TableMarkdown.IsData(element))
            return BlockKind.Table;
        if (element.LocalName != "pre" && element.ChildNodes.Any(holders.Contains))
            return null;
        if (HtmlNames.HeadingOf(element) is not null)
            return BlockKind.Heading;
        bool isPicture = PageText.IsBlank(element)
            && (element.LocalName is "img" or "picture" || element.QuerySelector("img") is not null);
        return isPicture ? BlockKind.Figure : HtmlNames.Around(element, "li") is null ? BlockKind.Text : BlockKind.ListItem;
    }

    private void Add(BlockContainer container, BlockKind kind)
    {
        var text = new BlockText(container.Element);
        if (text.Line.Length == 0 && kind != BlockKind.Figure)
            return;
        blocks.Add(new TextBlock(blocks.All.Count, container, kind, text.Line, text.Marked, IsComment(container)));
    }

    // Names such as "has-comments" around the headline say nothing.
    private bool IsComment(BlockContainer container) =>
        container.Outward().Any(c => (c.Names & NameEvidence.Comment) != 0 && !aroundTitle.Contains(c.Element));
}
