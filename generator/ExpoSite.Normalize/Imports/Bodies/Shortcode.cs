using ExpoSite.Normalize.Imports.Sources;

namespace ExpoSite.Normalize.Imports.Bodies;

/// <summary>A tag between brackets, as WordPress has them: <c>[gallery ids="1,2"]</c>, <c>[/caption]</c>.</summary>
/// <param name="Start">0-based offset of its bracket.</param>
/// <param name="End">0-based offset behind it.</param>
/// <param name="Name">In lower case.</param>
/// <param name="Written">Its attributes as they are written.</param>
internal sealed record Shortcode(int Start, int End, string Name, string Written, bool IsEnd)
{
    private const int MaxLength = 4000;

    /// <summary>True where a sign of equality says that this is no word between brackets.</summary>
    public bool HasAttributes => Written.Contains('=', StringComparison.Ordinal);

    /// <summary>Its values.</summary>
    public StatedParameters Values => field ??= StatedParameters.Read(Written);

    /// <summary>The tag that begins at a bracket, or null.</summary>
    public static Shortcode? At(string text, int start)
    {
        int at = start + 1;
        bool isEnd = at < text.Length && text[at] == '/';
        int name = at += isEnd ? 1 : 0;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '-'))
            at++;
        if (at == name || !char.IsAsciiLetter(text[name]) || at == text.Length
            || !(text[at] is ']' or '/' or '=' || char.IsWhiteSpace(text[at])))
            return null;
        int attributes = at;
        char quote = '\0';
        for (int end = Math.Min(text.Length, start + MaxLength); at < end; at++)
        {
            char c = text[at];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && at > 0 && text[at - 1] == '=')
                quote = c;
            else if (c == '[')
                return null;
            else if (c == ']')
                return new Shortcode(start, at + 1, text[name..attributes].ToLowerInvariant(), text[attributes..at].TrimEnd('/'), isEnd);
        }

        return null;
    }
}
