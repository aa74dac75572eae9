using AngleSharp.Dom;

namespace ExpoSite.Normalize.Html.Blocks;

/// <summary>An element that holds blocks. Its blocks are a run of the page's, since both stand in document order.</summary>
/// <param name="element">The element.</param>
/// <param name="parent">The container around it, or null for the page's body.</param>
internal sealed class BlockContainer(IElement element, BlockContainer? parent)
{
    public IElement Element { get; } = element;

    public BlockContainer? Parent { get; } = parent;

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>What its tag, class, id and role say.</summary>
    public NameEvidence Names { get; } = NameEvidences.Of(element);

    /// <summary>Tag and class names of this element and the two around it, as a number: blocks made alike share it.</summary>
    public int Make { get; } =
        HashCode.Combine(Own(element), parent is null ? 0 : Own(parent.Element), parent?.Parent is null ? 0 : Own(parent.Parent.Element));

    /// <summary>Index of its first block.</summary>
    public int First { get; set; }

    /// <summary>Index after its last block.</summary>
    public int End { get; set; }

    public int Count => End - First;

    public bool Holds(TextBlock block) => block.Index >= First && block.Index < End;

    private static int Own(IElement element) => HashCode.Combine(element.LocalName, element.ClassName);
}
