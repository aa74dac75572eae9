using System.Text.RegularExpressions;
using ExpoSite.Site.Markdown.Parsing;
using Markdig.Extensions.Figures;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown;

/// <summary>
/// Captions of tables in lines of their own: <c>Table: words</c> and <c>: words</c> above or below (Pandoc), <c>[words]</c> below
/// (MultiMarkdown).
/// </summary>
internal static partial class TableCaptions
{
    /// <returns>True where the tree was changed.</returns>
    public static bool Wrap(ContainerBlock parent)
    {
        bool changes = false;
        foreach (ContainerBlock inner in parent.OfType<ContainerBlock>().Where(b => b is not (Table or Figure)))
            changes |= Wrap(inner);
        if (!parent.Any(b => b is Table) || parent is Figure)
            return changes;
        Block[] blocks = BlockMoves.Taken(parent);
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is Table table && i + 1 < blocks.Length && CaptionOf(blocks[i + 1], isBelow: true) is { } below)
                Add(table, below, i++);
            else if (i + 1 < blocks.Length && blocks[i + 1] is Table next && CaptionOf(blocks[i], isBelow: false) is { } above)
                Add(next, above, i++);
            else
                parent.Add(blocks[i]);
        }

        return changes;

        void Add(Table table, FigureCaption caption, int at)
        {
            parent.Add(new Figure(null!) { table, caption });
            parent[^1].Span = new SourceSpan(blocks[at].Span.Start, blocks[at + 1].Span.End);
            changes = true;
        }
    }

    private static FigureCaption? CaptionOf(Block block, bool isBelow)
    {
        if (block is not ParagraphBlock { Inline: { } words } paragraph)
            return null;
        if (words.FirstChild is LiteralInline first && Start().Match(first.Content.ToString()) is { Success: true } start)
        {
            first.Content = new StringSlice(first.Content.Text, first.Content.Start + start.Length, first.Content.End);
        }
        else if (isBelow && !words.Descendants().Any(i => i is LinkInline or CodeInline)
            && Brackets().Match(PlainTextWriter.TextOf(paragraph)) is { Success: true } label)
        {
            words.Clear();
            words.AppendChild(new LiteralInline(label.Groups["words"].Value) { Span = block.Span });
        }
        else
        {
            return null;
        }

        paragraph.Inline = null;
        return new FigureCaption(null!) { Inline = words, Span = block.Span };
    }

    [GeneratedRegex(@"^(?:[Tt]able)?:[ \t]+", RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"^\[(?<words>[^\[\]]+)\](?:[ \t]*\[[\w:-]+\])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();
}
