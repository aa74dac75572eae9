using System.Buffers;

namespace ExpoSite.Core.Text;

/// <summary>
/// What no published file may hold: characters that XML 1.0 forbids (section 2.2), the other controls, lone surrogates and the
/// noncharacters of Unicode (section 23.7). Normalization, XML and JSON writers throw on some of them.
/// </summary>
public static class ForbiddenCharacters
{
    // One code unit is enough to tell, or a surrogate that may be half of one.
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n' or '\r')).Concat(Enumerable.Range(0x7F, 0x21))
            .Concat(Enumerable.Range(0xD800, 0x800)).Concat(Enumerable.Range(0xFDD0, 0x20)).Append(0xFFFE).Append(0xFFFF)
                .Select(c => (char)c),
    ]);

    /// <summary>Where the first one stands from <paramref name="start"/> on; -1 for none.</summary>
    public static int IndexIn(string text, int start = 0)
    {
        for (int at = start; at < text.Length; at++)
        {
            int next = text.AsSpan(at).IndexOfAny(Suspects);
            if (next < 0)
                return -1;
            at += next;
            if (!IsPair(text, at))
                return at;
            at++;
        }

        return -1;
    }

    /// <summary>The text without them; those that part words (form feed, vertical tab, next line) are spaces.</summary>
    public static string Remove(string text)
    {
        int first = IndexIn(text);
        if (first < 0)
            return text;
        var kept = new StringBuilder(text.Length);
        int done = 0;
        for (int at = first; at >= 0; at = IndexIn(text, done))
        {
            kept.Append(text, done, at - done);
            if (text[at] is '\f' or '\v' or '\u0085')
                kept.Append(' ');
            done = at + (IsHighOfNoncharacter(text, at) ? 2 : 1);
        }

        return kept.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>How it is written in findings: <c>U+FFFE</c>.</summary>
    public static string Name(string text, int at) =>
        string.Create(CultureInfo.InvariantCulture, $"U+{(IsHighOfNoncharacter(text, at) ? char.ConvertToUtf32(text, at) : text[at]):X4}");

    // A character beyond U+FFFF that may stand.
    private static bool IsPair(string text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) && (char.ConvertToUtf32(text, at) & 0xFFFE) != 0xFFFE;

    private static bool IsHighOfNoncharacter(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
