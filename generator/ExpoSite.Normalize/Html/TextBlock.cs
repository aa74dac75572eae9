using AngleSharp.Dom;

namespace ExpoSite.Normalize.Html;

internal enum BlockKind
{
    Text,
    Heading,
    ListItem,
    Table,
    /// <summary>A picture with its caption, if it has one.</summary>
    Figure,
}

/// <summary>The smallest piece of a page that is in the body or not: a paragraph, a heading, a list item, a table, a figure.</summary>
/// <param name="Index">Position among the page's blocks, from 0.</param>
/// <param name="Text">Its text on one line; the caption of a figure.</param>
/// <param name="LinkLength">How many characters of the text are links.</param>
internal sealed record TextBlock(int Index, IElement Element, BlockKind Kind, string Text, int LinkLength)
{
    public double LinkDensity => Text.Length == 0 ? 0 : Math.Min(1, (double)LinkLength / Text.Length);

    /// <summary>Characters outside links: what a block weighs.</summary>
    public int Weight => Kind == BlockKind.Figure ? 0 : Math.Max(0, Text.Length - LinkLength);

    public override string ToString() => $"{Index} {Kind} {Text}";
}
