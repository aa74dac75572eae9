namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>Keeps lists and quotations within a depth: each level takes at least one column at the start of its lines.</summary>
internal static class ShallowText
{
    private const int Columns = 80;
    private const int Tab = 4;

    /// <summary>The changes that take what stands deeper to the last column; the first is where it gets too deep.</summary>
    public static List<(int Start, int Length, string Text)> Edits(string text)
    {
        var edits = new List<(int Start, int Length, string Text)>();
        for (int start = 0; start < text.Length;)
        {
            int lineEnd = text.IndexOf('\n', start);
            int end = lineEnd < 0 ? text.Length : lineEnd;
            int columns = 0, at = start, cut = -1;
            for (; at < end && IsPrefix(text[at]); at++)
            {
                columns += text[at] == '\t' ? Tab : 1;
                if (columns > Columns && cut < 0)
                    cut = at;
            }

            if (cut >= 0)
                edits.Add((cut, at - cut, ""));
            start = end + 1;
        }

        return edits;
    }

    private static bool IsPrefix(char c) => c is ' ' or '\t' or '>' or '-' or '+' or '*' or '.' or ')' || char.IsAsciiDigit(c);
}
