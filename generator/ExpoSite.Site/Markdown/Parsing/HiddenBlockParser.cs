using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>
/// Reads <see cref="HiddenBlock"/>s. Unlike in CommonMark, what stands behind the end on its line is Markdown like any other; there
/// it would be shown as it is typed.
/// </summary>
internal sealed class HiddenBlockParser : BlockParser
{
    public HiddenBlockParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        StringSlice line = processor.Line;
        if (processor.IsCodeIndent || HiddenMarkup.StartingAt(line.AsSpan()) is not { } found)
            return BlockState.None;
        int end = line.AsSpan()[found.From..].IndexOf(found.End, StringComparison.Ordinal);
        if (end >= 0)
            end += line.Start + found.From + found.End.Length;
        // With text behind it, it stands in a paragraph.
        if (end >= 0 && !IsBlank(line, end))
            return BlockState.None;
        processor.NewBlocks.Push(new HiddenBlock(this, found.End)
        {
            Column = processor.Column,
            Span = new SourceSpan(line.Start, line.End),
            IsClosed = end >= 0,
        });
        return end >= 0 ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var hidden = (HiddenBlock)block;
        StringSlice line = processor.Line;
        int end = line.AsSpan().IndexOf(hidden.End, StringComparison.Ordinal);
        if (end < 0)
        {
            hidden.UpdateSpanEnd(line.End);
            return BlockState.ContinueDiscard;
        }

        end += line.Start + hidden.End.Length;
        hidden.IsClosed = true;
        hidden.UpdateSpanEnd(end - 1);
        if (IsBlank(line, end))
            return BlockState.BreakDiscard;
        while (processor.Line.Start < end)
            processor.NextChar();
        processor.RestartIndent();
        return BlockState.None;
    }

    private static bool IsBlank(StringSlice line, int from) =>
        from > line.End || line.Text.AsSpan(from, line.End + 1 - from).IsWhiteSpace();
}
