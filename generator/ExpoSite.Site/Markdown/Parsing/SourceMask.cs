using ExpoSite.Site.Markdown.Marks;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>A Markdown text with spaces in place of all that is no text: code, what is hidden, escaped characters, addresses.</summary>
internal static class SourceMask
{
    /// <param name="nodes">All that was read in the text.</param>
    public static string Of(string text, MarkdownObject[] nodes) =>
        string.Create(text.Length, (text, nodes), static (shown, source) =>
        {
            source.text.CopyTo(shown);
            BlankNodes(shown, source.nodes);
            BlankEscapes(shown);
        });

    private static void BlankNodes(Span<char> shown, MarkdownObject[] nodes)
    {
        foreach (MarkdownObject node in nodes)
        {
            switch (node)
            {
                case CodeBlock or HiddenBlock or CodeInline or HiddenInline or HtmlInline or AutolinkInline or MathInline:
                    Blank(shown, node.Span);
                    break;
                // A call of another program in an address is a call all the same.
                case LinkInline { UrlSpan.IsEmpty: false } link when link.Url?.AsSpan().IndexOfAny('{', '<') is not >= 0:
                    Blank(shown, link.UrlSpan);
                    break;
            }
        }
    }

    private static void BlankEscapes(Span<char> shown)
    {
        for (int at = 0; shown[at..].IndexOf('\\') is >= 0 and int next; at++)
        {
            at += next;
            if (at + 1 < shown.Length && (char.IsPunctuation(shown[at + 1]) || char.IsSymbol(shown[at + 1])))
            {
                shown[at] = ' ';
                shown[++at] = ' ';
            }
        }
    }

    private static void Blank(Span<char> shown, SourceSpan span)
    {
        for (int at = Math.Max(0, span.Start); at <= span.End && at < shown.Length; at++)
        {
            if (shown[at] != '\n')
                shown[at] = ' ';
        }
    }
}
