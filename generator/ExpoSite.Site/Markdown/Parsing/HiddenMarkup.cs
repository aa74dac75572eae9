using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>
/// Markup that no browser shows: comments, processing instructions, declarations and CDATA sections (CommonMark, 4.6 and 6.6). It
/// appears in no output.
/// </summary>
internal static class HiddenMarkup
{
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
