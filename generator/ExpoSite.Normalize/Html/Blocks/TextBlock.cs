using AngleSharp.Dom;

namespace ExpoSite.Normalize.Html.Blocks;

/// <summary>What a block is by its form; a figure is a picture with its caption. Pages have no quotations and footnotes of their own.</summary>
internal enum BlockKind { Text, Heading, ListItem, Table, Figure, Quote, Footnote }

/// <summary>The smallest piece of a page that is in the body or not: a paragraph, a heading, a list item, a table, a figure.</summary>
/// <param name="Index">Position among the page's blocks, from 0.</param>
/// <param name="Container">The element itself as a container of one block; its parents hold the block's neighbours.</param>
/// <param name="Text">Its text on one line; the caption of a figure.</param>
/// <param name="IsComment">True inside readers' comments.</param>
internal sealed record TextBlock(int Index, BlockContainer Container, BlockKind Kind, string Text, MarkedLength Marked, bool IsComment)
{
    // Shorter ones are rarely told from labels and teasers.
    private const int SentenceLength = 60;

    public IElement Element => Container.Element;

    /// <summary>How many characters of the text are links.</summary>
    public int LinkLength => Marked.Linked;

    public double LinkDensity => Text.Length == 0 ? 0 : Math.Min(1, (double)LinkLength / Text.Length);

    /// <summary>Characters outside links: what a block weighs.</summary>
    public int Weight => Kind == BlockKind.Figure ? 0 : Math.Max(0, Text.Length - LinkLength);

    /// <summary>True for text that reads like part of a story: some length, few links.</summary>
    public bool IsProse => Kind is BlockKind.Text or BlockKind.ListItem && Text.Length >= SentenceLength && LinkDensity < 0.4 && !IsComment;

    public override string ToString() => $"{Index} {Kind} {Text}";
}

/// <summary>Characters of a block's text that are linked, bold, slanted.</summary>
internal readonly record struct MarkedLength(int Linked, int Bold, int Slanted);
