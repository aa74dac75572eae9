using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ExpoSite.Site.Markdown.Parsing;

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
