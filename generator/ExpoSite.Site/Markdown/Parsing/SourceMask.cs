using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>A Markdown text with spaces in place of all that is no text: code, what is hidden, escaped characters, addresses.</summary>
internal static class SourceMask
{
    public static string Of(string text, MarkdownDocument document)
    {
        char[] shown = text.ToCharArray();
        foreach (MarkdownObject node in document.Descendants())
        {
            switch (node)
            {
                case CodeBlock or HiddenBlock or CodeInline or HiddenInline or HtmlInline or AutolinkInline:
                    Blank(shown, node.Span);
                    break;
                // A call of another program in an address is a call all the same.
                case LinkInline { UrlSpan.IsEmpty: false } link when link.Url?.AsSpan().IndexOfAny('{', '<') is not >= 0:
                    Blank(shown, link.UrlSpan);
                    break;
            }
        }

        for (int at = 0; at + 1 < shown.Length; at++)
        {
            if (shown[at] == '\\' && (char.IsPunctuation(shown[at + 1]) || char.IsSymbol(shown[at + 1])))
            {
                shown[at] = ' ';
                shown[++at] = ' ';
            }
        }

        return new string(shown);
    }

    private static void Blank(char[] shown, SourceSpan span)
    {
        for (int at = Math.Max(0, span.Start); at <= span.End && at < shown.Length; at++)
        {
            if (shown[at] != '\n')
                shown[at] = ' ';
        }
    }
}
