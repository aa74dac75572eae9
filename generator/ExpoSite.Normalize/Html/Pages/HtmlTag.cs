namespace ExpoSite.Normalize.Html.Pages;

/// <summary>A tag in a text, as HTML's tokenizer has it (HTML, 13.2.5); an end that is missing is the text's.</summary>
internal readonly record struct HtmlTag(int Start, Range Name, bool IsEnd, int End)
{
    /// <summary>What looks like a tag, in order; the name of a comment, a declaration or a bracket alone is empty.</summary>
    /// <param name="raw">Names of elements that hold text alone: what looks like a tag in them is none.</param>
    public static IEnumerable<HtmlTag> In(string html, WordSet? raw = null)
    {
        for (int at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length;)
        {
            bool isEnd = html[at + 1] == '/';
            Range name = NameAt(html, isEnd ? at + 2 : at + 1);
            int end = name.Start.Equals(name.End) ? EndOfOther(html, at) : EndOf(html, name.End.Value);
            yield return new HtmlTag(at, name, isEnd, end);
            int next = !isEnd && raw?.Contains(html.AsSpan()[name]) == true ? EndOfRaw(html, end, html.AsSpan()[name]) : end;
            at = next < html.Length ? html.IndexOf('<', next) : -1;
        }
    }

    private static Range NameAt(string html, int start)
    {
        int end = start;
        if (start < html.Length && char.IsAsciiLetter(html[start]))
        {
            while (end < html.Length && html[end] is not ('>' or '/' or ' ' or '\t' or '\n' or '\f' or '\r'))
                end++;
        }

        return start..end;
    }

    // Index behind a tag whose name ends here. A bracket in a quoted value ends nothing.
    private static int EndOf(string html, int at)
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

    // Index behind what begins with a bracket and is no tag: a comment, a declaration, or the bracket alone.
    private static int EndOfOther(string html, int at)
    {
        if (string.CompareOrdinal(html, at, "<!--", 0, 4) == 0)
        {
            int start = html.AsSpan(at + 4).StartsWith(">") || html.AsSpan(at + 4).StartsWith("->") ? at + 2 : at + 4;
            int end = html.IndexOf("-->", start, StringComparison.Ordinal);
            return end < 0 ? html.Length : end + 3;
        }

        return html[at + 1] is '!' or '?' or '/' ? After(html, '>', at + 1) : at + 1;
    }

    // Index of the end tag of an element that holds text alone.
    private static int EndOfRaw(string html, int from, ReadOnlySpan<char> name)
    {
        int at = html.IndexOf("</", from, StringComparison.Ordinal);
        while (at >= 0 && !html.AsSpan(at + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            at = html.IndexOf("</", at + 2, StringComparison.Ordinal);
        return at < 0 ? html.Length : at;
    }

    private static int After(string html, char sign, int at) => html.IndexOf(sign, at) is >= 0 and var end ? end + 1 : html.Length;
}
