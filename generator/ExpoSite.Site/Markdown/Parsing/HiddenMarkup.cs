using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>Markup that no browser shows: comments, instructions, declarations, CDATA sections (CommonMark, 4.6 and 6.6).</summary>
internal static class HiddenMarkup
{
    private static readonly string[] ScriptEnds = ["</script>", "</style>", "</template>"];

    /// <summary>How what starts here ends, and where its end may begin; null for text and tags.</summary>
    public static (string End, int From)? StartingAt(ReadOnlySpan<char> text) => text switch
    {
        // "<!-->" and "<!--->" are whole comments.
        ['<', '!', '-', '-', ..] => ("-->", 2),
        ['<', '?', ..] => ("?>", 2),
        ['<', '!', '[', 'C', 'D', 'A', 'T', 'A', '[', ..] => ("]]>", 9),
        ['<', '!', >= 'A' and <= 'Z' or >= 'a' and <= 'z', ..] => (">", 2),
        _ => null,
    };

    /// <summary>The same on lines of its own, where a script may hold what looks like Markdown (CommonMark, 4.6).</summary>
    public static (string End, int From)? BlockAt(ReadOnlySpan<char> text)
    {
        if (StartingAt(text) is { } found)
            return found;
        foreach (string end in ScriptEnds)
        {
            int length = end.Length - "</>".Length;
            if (text.Length > length + 1 && text[1..].StartsWith(end.AsSpan(2, length), StringComparison.OrdinalIgnoreCase)
                && text[length + 1] is '>' or ' ' or '\t')
            {
                return (end, length + 1);
            }
        }

        return null;
    }

    public static bool IsComment(string end) => end == "-->";
}

/// <summary>Hidden markup on lines of its own.</summary>
internal sealed class HiddenBlock(BlockParser parser, string end) : LeafBlock(parser)
{
    /// <summary>What ends it.</summary>
    public string End => end;

    /// <summary>False while its end is not found; then all that follows is hidden.</summary>
    public bool IsClosed { get; set; }
}

/// <summary>Hidden markup in a line.</summary>
internal sealed class HiddenInline(string end) : LeafInline
{
    public string End => end;
}

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
        if (processor.IsCodeIndent || HiddenMarkup.BlockAt(line.AsSpan()) is not { } found)
            return BlockState.None;
        int end = line.AsSpan()[found.From..].IndexOf(found.End, StringComparison.OrdinalIgnoreCase);
        if (end >= 0)
            end += line.Start + found.From + found.End.Length;
        // With text behind it, it stands in a paragraph.
        if (end >= 0 && !IsBlank(line, end))
            return BlockState.None;
        // What is no comment hides nothing if it has no end.
        if (end < 0 && found.End[0] == '<' && !HasEnd(processor, line, found.End))
            return BlockState.None;
        processor.NewBlocks.Push(new HiddenBlock(this, found.End)
        {
            Column = processor.Column,
            Span = new SourceSpan(line.Start, line.End),
            IsClosed = end >= 0,
        });
        return end >= 0 ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    // The text is searched once for an end that it lacks.
    private static bool HasEnd(BlockProcessor processor, StringSlice line, string end)
    {
        if (processor.Document.ContainsData(end))
            return false;
        if (line.Text.AsSpan(line.Start).Contains(end, StringComparison.OrdinalIgnoreCase))
            return true;
        processor.Document.SetData(end, true);
        return false;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var hidden = (HiddenBlock)block;
        StringSlice line = processor.Line;
        int end = line.AsSpan().IndexOf(hidden.End, StringComparison.OrdinalIgnoreCase);
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

/// <summary>Reads <see cref="HiddenInline"/>s. What has no end in its paragraph is text.</summary>
internal sealed class HiddenInlineParser : InlineParser
{
    public HiddenInlineParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (HiddenMarkup.StartingAt(slice.AsSpan()) is not { } found)
            return false;
        // A paragraph is searched once for an end that it lacks.
        var missing = processor.ParserStates[Index] as Missing;
        if (missing is not null && ReferenceEquals(missing.Text, slice.Text) && missing.Ends.Contains(found.End))
            return false;
        int end = slice.AsSpan()[found.From..].IndexOf(found.End, StringComparison.Ordinal);
        if (end < 0)
        {
            if (missing is null || !ReferenceEquals(missing.Text, slice.Text))
                processor.ParserStates[Index] = missing = new Missing(slice.Text);
            missing.Ends.Add(found.End);
            return false;
        }

        int after = slice.Start + found.From + end + found.End.Length;
        processor.Inline = new HiddenInline(found.End)
        {
            Span = new SourceSpan(
                processor.GetSourcePosition(slice.Start, out int line, out int column), processor.GetSourcePosition(after - 1)),
            Line = line,
            Column = column,
        };
        slice.Start = after;
        return true;
    }

    private sealed record Missing(string Text)
    {
        public HashSet<string> Ends { get; } = [];
    }
}
