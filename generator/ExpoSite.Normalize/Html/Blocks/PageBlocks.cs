using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;

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
    public int FirstIn(INode element) => Of(element) is >= 0 and var own
        ? own : element.ChildNodes.OfType<IElement>().Select(FirstIn).FirstOrDefault(index => index >= 0, -1);

    /// <summary>Index of the block around the element, or of the first one in it; -1 when there is none.</summary>
    public int At(IElement element) =>
        HtmlNames.Outward(element).Select(Of).FirstOrDefault(index => index >= 0, -1) is >= 0 and var around ? around : FirstIn(element);

    /// <summary>The elements within one that are blocks, in document order.</summary>
    public IEnumerable<IElement> Within(IElement element) => element.Descendants<IElement>().Where(e => Of(e) >= 0);

    /// <summary>Lets another element, which took the place of the block's own, stand for it.</summary>
    public void Replace(int index, IElement element) => indexes[element] = index;
}

/// <summary>An element that holds blocks. Its blocks are a run of the page's, since both stand in document order.</summary>
/// <param name="parent">The container around it, or null for the page's body.</param>
internal sealed class BlockContainer(IElement element, BlockContainer? parent)
{
    public IElement Element { get; } = element;
    public BlockContainer? Parent { get; } = parent;
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>What its tag, class, id and role say.</summary>
    public NameEvidence Names { get; } = NameEvidences.Of(element);

    /// <summary>Tag and class names of this element and the two around it, as a number: blocks made alike share it.</summary>
    public int Make { get; } = HashCode.Combine(Own(element), Own(parent?.Element), Own(parent?.Parent?.Element));

    /// <summary>Index of its first block.</summary>
    public int First { get; set; }

    /// <summary>Index after its last block.</summary>
    public int End { get; set; }

    public int Count => End - First;

    /// <summary>The container and those around it, from the inside out.</summary>
    public IEnumerable<BlockContainer> Outward()
    {
        for (BlockContainer? c = this; c is not null; c = c.Parent)
            yield return c;
    }

    public bool Holds(TextBlock block) => block.Index >= First && block.Index < End;

    private static int Own(IElement? element) => element is null ? 0 : HashCode.Combine(element.LocalName, element.ClassName);
}

/// <summary>What a block is by its form; a figure is a picture with its caption. Quotations and footnotes are told in documents.</summary>
internal enum BlockKind { Text, Heading, ListItem, Table, Figure, Quote, Footnote }

/// <summary>The smallest piece of a page that is in the body or not: a paragraph, a heading, a list item, a table, a figure.</summary>
/// <param name="Index">Position among the page's blocks, from 0.</param>
/// <param name="Container">The element itself as a container of one block; its parents hold the block's neighbours.</param>
/// <param name="Text">Its text on one line; the caption of a figure.</param>
/// <param name="IsComment">True inside readers' comments.</param>
internal sealed record TextBlock(int Index, BlockContainer Container, BlockKind Kind, string Text, MarkedLength Marked, bool IsComment)
{
    // Shorter ones are rarely told from labels and teasers. An ideograph says as much as three letters.
    private const int SentenceLength = 60;
    private const int LettersOfIdeograph = 3;

    private readonly bool isSentence = Text.Length >= SentenceLength
        || (Text.Length * LettersOfIdeograph >= SentenceLength && Text.Count(Script.IsEastAsian) * LettersOfIdeograph >= SentenceLength);

    public IElement Element => Container.Element;

    /// <summary>How many characters of the text are links.</summary>
    public int LinkLength => Marked.Linked;

    public double LinkDensity => Text.Length == 0 ? 0 : Math.Min(1, (double)LinkLength / Text.Length);

    /// <summary>Characters outside links: what a block weighs.</summary>
    public int Weight => Kind == BlockKind.Figure ? 0 : Math.Max(0, Text.Length - LinkLength);

    /// <summary>True for text that reads like part of a story: some length, few links.</summary>
    public bool IsProse => Kind is BlockKind.Text or BlockKind.ListItem && isSentence && LinkDensity < 0.4 && !IsComment;

    public override string ToString() => $"{Index} {Kind} {Text}";
}

/// <summary>Characters of a block's text that are linked, bold, slanted.</summary>
internal readonly record struct MarkedLength(int Linked, int Bold, int Slanted);
