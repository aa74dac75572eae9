using AngleSharp.Dom;

namespace ExpoSite.Normalize.Html.Blocks;

/// <summary>
/// The blocks of a page in document order, and which element is which block. The numbers stand beside the tree and not in it:
/// what a page writes into its attributes can say nothing of them.
/// </summary>
internal sealed class PageBlocks
{
    private readonly List<TextBlock> all = [];
    private readonly Dictionary<INode, int> indexes = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<TextBlock> All => all;

    public void Add(TextBlock block)
    {
        indexes.Add(block.Element, all.Count);
        all.Add(block);
    }

    /// <summary>Index of the block that the element is, or -1.</summary>
    public int Of(INode element) => indexes.GetValueOrDefault(element, -1);

    /// <summary>Index of the first block in the element, itself included; -1 when there is none.</summary>
    public int FirstIn(INode element)
    {
        int index = Of(element);
        foreach (INode child in element.ChildNodes)
        {
            if (index >= 0)
                break;
            index = child is IElement ? FirstIn(child) : -1;
        }

        return index;
    }

    /// <summary>Index of the block around the element, or of the first one in it; -1 when there is none.</summary>
    public int At(IElement element)
    {
        for (IElement? e = element; e is not null; e = e.ParentElement)
        {
            if (indexes.TryGetValue(e, out int index))
                return index;
        }

        return FirstIn(element);
    }

    /// <summary>The elements within one that are blocks, in document order.</summary>
    public IEnumerable<IElement> Within(IElement element) => element.Descendants<IElement>().Where(e => Of(e) >= 0);

    /// <summary>Lets another element, which took the place of the block's own, stand for it.</summary>
    public void Replace(int index, IElement element) => indexes[element] = index;
}
