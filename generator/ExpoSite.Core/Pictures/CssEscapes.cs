namespace ExpoSite.Core.Pictures;

/// <summary>Escapes of CSS (CSS Syntax Module Level 3, 4.3.7): <c>\75 rl(</c> is <c>url(</c>.</summary>
internal static class CssEscapes
{
    private const int MostDigits = 6;
    private const char LineFeed = '\n';

    /// <summary>The text as a browser reads it: without escapes, and without line ends that a backslash takes out of a string.</summary>
    public static string Undo(string css)
    {
        // 3.3: what is read has one kind of line end, and no NUL.
        string text = css.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', LineFeed).Replace('\f', LineFeed)
            .Replace('\0', '\uFFFD');
        var read = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length;)
        {
            if (text[at] != '\\')
                read.Append(text[at++]);
            else
                at = Escape(text, at + 1, read);
        }

        return read.ToString();
    }

    // Index after the escape whose backslash stands before at.
    private static int Escape(string text, int at, StringBuilder read)
    {
        int digits = 0;
        int code = 0;
        for (; digits < MostDigits && at + digits < text.Length && char.IsAsciiHexDigit(text[at + digits]); digits++)
            code = (code * 16) + Convert.ToInt32(text[at + digits].ToString(), 16);
        at += digits;
        if (digits > 0)
        {
            read.Append(code > 0 && Rune.IsValid(code) ? new Rune(code) : Rune.ReplacementChar);
            return at < text.Length && text[at] is ' ' or '\t' or LineFeed ? at + 1 : at;
        }

        if (at == text.Length)
            read.Append(Rune.ReplacementChar);
        else if (text[at] != LineFeed)
            read.Append(text[at]);
        return Math.Min(at + 1, text.Length);
    }
}
