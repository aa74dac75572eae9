using System.Text.RegularExpressions;

namespace ExpoSite.Site.Markdown.Marks;

/// <summary>
/// Bold words of scripts without spaces whose edge is a punctuation mark: <c>这是**重点。**后面</c>. By the letter of CommonMark (6.2) these
/// asterisks are none, since it tells beginning and end by spaces.
/// </summary>
internal static partial class UnspacedStrong
{
    /// <summary>The changes, in order.</summary>
    /// <param name="shown">The text without code.</param>
    public static List<(int Start, int Length, string Text)> Edits(string shown) => !shown.Contains("**", StringComparison.Ordinal) ? [] :
    [
        .. Pair().Matches(shown).Where(m => IsMissed(shown, m.Index, m.Length))
            .Select(m => (m.Index, m.Length, $"<strong>{m.Groups["words"].Value}</strong>")),
    ];

    private static bool IsMissed(string shown, int start, int length)
    {
        int end = start + length;
        return (end < shown.Length && IsUnspaced(shown[end]) && IsMark(shown[end - 3]))
            || (start > 0 && IsUnspaced(shown[start - 1]) && IsMark(shown[start + 2]));
    }

    // Kana, ideographs, Hangul.
    private static bool IsUnspaced(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF');

    private static bool IsMark(char c) => char.IsPunctuation(c) || char.IsSymbol(c);

    [GeneratedRegex(@"(?<![*\\])\*\*(?<words>[^*\s](?:[^*\n]{0,500}[^*\s])?)\*\*(?!\*)", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
