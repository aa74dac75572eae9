namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>Where an address in running text ends, and whether it is one.</summary>
internal static class WebAddress
{
    private const int LongestDomain = 253;

    /// <summary>The length of the address that a text starts with.</summary>
    public static int EndOf(ReadOnlySpan<char> text)
    {
        int end = 0, open = 0;
        for (; end < text.Length && !Ends(text[end]); end++)
            open += text[end] switch { '(' => 1, ')' => -1, _ => 0 };
        while (end > 0)
        {
            char last = text[end - 1];
            // A bracket that was opened within the address belongs to it.
            if (last == ')' ? open >= 0 : !IsTrailing(last))
                break;
            open += last == ')' ? 1 : 0;
            if (last == ';' && EntityStart(text[..(end - 1)]) is >= 0 and int entity)
                end = entity;
            else
                end--;
        }

        return end;
    }

    /// <summary>The length of the domain that a text starts with, for mail; 0 for none.</summary>
    public static int EndOfMailDomain(ReadOnlySpan<char> text)
    {
        int end = 0, dots = 0;
        for (; end < text.Length && end < LongestDomain; end++)
        {
            char c = text[end];
            if (c == '.' && end > 0 && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))
                dots++;
            else if (!char.IsLetterOrDigit(c) && c is not ('-' or '_'))
                break;
        }

        return dots > 0 && text[end - 1] is not ('-' or '_') ? end : 0;
    }

    public static bool IsMailName(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '+';

    /// <summary>True for a host at the start: letters, digits, hyphens, and full stops between them.</summary>
    public static bool IsDomain(ReadOnlySpan<char> text, bool needsDot)
    {
        int end = text.IndexOfAny("/?#:");
        ReadOnlySpan<char> host = end < 0 ? text : text[..end];
        if (host.IsEmpty || host.Length > LongestDomain || !char.IsLetterOrDigit(host[0]) || host.Contains("..", StringComparison.Ordinal))
            return false;
        foreach (char c in host)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '.' or '_') && !char.IsSurrogate(c))
                return false;
        }

        return !needsDot || host[4..].Contains('.');
    }

    // Full stops and brackets of Chinese and Japanese, and quotation marks, stand against an address without a space.
    private static bool Ends(char c) => char.IsWhiteSpace(c) || c is '<' or '"' || (c > 0x7F && IsPunctuation(c));

    private static bool IsTrailing(char c) => c is '?' or '!' or '.' or ',' or ':' or '*' or '_' or '~' or '\'' or '"' or ';' or ']' or '}';

    private static bool IsPunctuation(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation;

    // "&copy" at the end, before its semicolon.
    private static int EntityStart(ReadOnlySpan<char> text)
    {
        int start = text.Length;
        while (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
            start--;
        return start > 0 && start < text.Length && text[start - 1] == '&' ? start - 1 : -1;
    }
}
