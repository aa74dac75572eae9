using Markdig.Extensions.Figures;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>The words of a Markdown document, without marks: a line per block, pictures left out.</summary>
/// <param name="expected">About how many characters there will be.</param>
internal sealed class PlainTextWriter(int expected = 0)
{
    // In running text, every so many characters a part of it begins.
    private const int UsualPart = 50;

    private readonly StringBuilder text = new(expected);
    private readonly List<int> offsets = new(expected / UsualPart);
    private readonly List<int> sources = new(expected / UsualPart);

    public void Write(Block block)
    {
        switch (block)
        {
            case FootnoteGroup:
                break;
            case ContainerBlock container:
                foreach (Block child in container)
                    Write(child);
                break;
            case LeafBlock { Inline: { } inline } leaf:
                int start = text.Length;
                Write(inline);
                if (text.Length == start)
                    break;
                text.Append('\n');
                break;
            case CodeBlock code:
                text.Append(code.Lines.ToString()).Append('\n');
                break;
        }
    }

    /// <summary>The captions and footnotes of a document, a line per block.</summary>
    public static string AsidesOf(MarkdownDocument document)
    {
        var writer = new PlainTextWriter();
        foreach (Block block in document.Descendants<FigureCaption>()
            .Concat<Block>(document.OfType<FootnoteGroup>().SelectMany(notes => notes)))
        {
            writer.Write(block);
        }

        return writer.text.ToString();
    }

    public static string TextOf(LeafBlock block)
    {
        var writer = new PlainTextWriter(block.Span.Length);
        if (block.Inline is { } inline)
            writer.Write(inline);
        return writer.text.ToString().Trim();
    }

    /// <param name="sourceOf">Where a character of the parsed text stands in the Markdown.</param>
    public SourcedText ToSourcedText(Func<int, int> sourceOf) => new(text.ToString(), [.. offsets], [.. sources.Select(sourceOf)]);

    private void Write(Inline inline)
    {
        int start = text.Length;
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline { Content: var content }:
                text.Append(content);
                break;
            case HtmlEntityInline entity:
                text.Append(ForbiddenCharacters.Remove(entity.Transcoded.ToString()));
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case LinkInline { IsImage: true } or FootnoteLink:
                break;
            // A bracket that nothing closes holds all that follows it.
            case DelimiterInline open:
                text.Append(open.ToLiteral());
                foreach (Inline child in open)
                    Write(child);
                return;
            case ContainerInline container:
                foreach (Inline child in container)
                    Write(child);
                return;
        }

        if (text.Length > start)
        {
            offsets.Add(start);
            sources.Add(inline.Span.Start + MarksBefore(inline));
        }
    }

    private static int MarksBefore(Inline inline) => inline switch
    {
        CodeInline code => code.DelimiterCount,
        LiteralInline { IsFirstCharacterEscaped: true } => 1,
        _ => 0,
    };
}

/// <summary>Plain text that knows where in the Markdown each part of it is written.</summary>
/// <param name="Offsets">Where each part starts in the text, ascending.</param>
/// <param name="Sources">Where the same part starts in the Markdown.</param>
internal sealed record SourcedText(string Text, int[] Offsets, int[] Sources)
{
    public static SourcedText Empty { get; } = new("", [], []);

    /// <summary>The offset in the Markdown of a character of the text.</summary>
    public int SourceOf(int offset)
    {
        int found = Array.BinarySearch(Offsets, offset);
        int part = found >= 0 ? found : ~found - 1;
        return part < 0 ? 0 : Sources[part] + offset - Offsets[part];
    }
}
