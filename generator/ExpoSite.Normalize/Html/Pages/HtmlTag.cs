namespace ExpoSite.Normalize.Html.Pages;

/// <summary>
/// Where tags end in the text of a page, as HTML's tokenizer has it (HTML, 13.2.5); an end that is missing is the text's.
/// </summary>
internal static class HtmlTag
{
    /// <summary>The name that starts here; empty when this is no tag.</summary>
    public static Range Name(string html, int start)
    {
        int end = start;
        if (start < html.Length && char.IsAsciiLetter(html[start]))
        {
            while (end < html.Length && html[end] is not ('>' or '/' or ' ' or '\t' or '\n' or '\f' or '\r'))
                end++;
        }

        return start..end;
    }

    /// <summary>Index behind a tag whose name ends here. A bracket in a quoted value ends nothing.</summary>
    public static int End(string html, int at)
    {
        bool isValue = false;
        while (at < html.Length)
        {
            char c = html[at++];
            if (c == '>')
                return at;
            if (isValue && c is '"' or '\'')
                at = After(html, c, at);
            // A quotation mark opens a value only right behind the sign.
            isValue = c == '=' || (isValue && char.IsWhiteSpace(c));
        }

        return html.Length;
    }

    /// <summary>Index behind what begins with a bracket and is no tag: a comment, a declaration, or the bracket alone.</summary>
    public static int EndOfOther(string html, int at)
    {
        if (string.CompareOrdinal(html, at, "<!--", 0, 4) == 0)
        {
            int start = html.AsSpan(at + 4).StartsWith(">") || html.AsSpan(at + 4).StartsWith("->") ? at + 2 : at + 4;
            int end = html.IndexOf("-->", start, StringComparison.Ordinal);
            return end < 0 ? html.Length : end + 3;
        }

        return html[at + 1] is '!' or '?' or '/' ? After(html, '>', at + 1) : at + 1;
    }

    /// <summary>Index of the end tag of an element that holds text alone.</summary>
    public static int EndOfRaw(string html, int at, ReadOnlySpan<char> name)
    {
        while (at < html.Length)
        {
            at = html.IndexOf("</", at, StringComparison.Ordinal);
            if (at < 0)
                break;
            if (html.AsSpan(at + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return at;
            at += 2;
        }

        return html.Length;
    }

    private static int After(string html, char sign, int at) => html.IndexOf(sign, at) is >= 0 and var end ? end + 1 : html.Length;
}
