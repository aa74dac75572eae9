using System.Text;

namespace ExpoSite.Normalize.Html;

/// <summary>Keeps hostile nesting from the parser, whose work and stack grow with depth.</summary>
internal static class HtmlNesting
{
    private static readonly string[] NeverNested =
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "td", "tr", "th", "dt", "dd", "option", "script", "style", "html", "head", "body",
    ];

    /// <summary>
    /// The page without the start tags that would nest deeper than the limit; the text between them stays.
    /// Counts tags only, in one pass, so a page that forgets end tags is cut at most too late.
    /// </summary>
    public static string Limit(string html, int maxDepth)
    {
        StringBuilder? limited = null;
        int depth = 0, copied = 0;
        for (int at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            if (SkipRaw(html, ref at))
                continue;
            bool isEnd = html[at + 1] == '/';
            ReadOnlySpan<char> name = NameAt(html, isEnd ? at + 2 : at + 1);
            if (name.IsEmpty || IsNeverNested(name))
                continue;
            if (isEnd)
            {
                depth = Math.Max(0, depth - 1);
                continue;
            }

            int end = html.IndexOf('>', at);
            if (end > 0 && html[end - 1] == '/')
                continue;
            // Far more open tags than any page has: from here on only text is taken.
            if (++depth <= maxDepth * 2 || end < 0)
                continue;
            limited ??= new StringBuilder(html.Length);
            limited.Append(html, copied, at - copied);
            copied = end + 1;
        }

        return limited is null ? html : limited.Append(html, copied, html.Length - copied).ToString();
    }

    // What looks like a tag inside a comment, a script or a style sheet is none.
    private static bool SkipRaw(string html, ref int at)
    {
        foreach ((string open, string close) in (ReadOnlySpan<(string, string)>)[("<!--", "-->"), ("<script", "</script"), ("<style", "</style")])
        {
            if (string.Compare(html, at, open, 0, open.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            int end = html.IndexOf(close, at + open.Length, StringComparison.OrdinalIgnoreCase);
            at = end < 0 ? html.Length - 2 : end;
            return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        int end = start;
        while (end < html.Length && end - start < 20 && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        return html.AsSpan(start, end - start);
    }

    private static bool IsNeverNested(ReadOnlySpan<char> name)
    {
        foreach (string one in NeverNested)
        {
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
