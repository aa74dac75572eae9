using System.Buffers;

namespace ExpoSite.Normalize.Decoding;

/// <summary>
/// Characters that show nothing and can mislead, or that are none: control characters, marks that turn the reading direction,
/// noncharacters (Unicode, 23.7), halves of surrogate pairs. XML, feeds and the search index cannot hold most of them.
/// </summary>
internal static class HiddenCharacters
{
    // Nearly all of most texts: what is neither one of them nor half of a pair, among the characters that are searched for fastest.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(0, 0x7F).Where(c => c is >= 0x20 or (>= 9 and <= 13)).Select(c => (char)c)]);

    /// <summary>0-based index of the first one that no honest text holds, or -1. Embeddings are usual in right-to-left pages.</summary>
    public static int FirstSuspect(string text)
    {
        for (int at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            if (text[at] is '\u202D' or '\u202E' or '\u007F' or (< ' ' and not '\u001B') or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE'
                or '\uFFFF' || char.IsSurrogate(text[at]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>What stands at an index, as findings name it: <c>U+FFFE</c>.</summary>
    public static string NameAt(string text, int index) => string.Create(
        CultureInfo.InvariantCulture, $"U+{(Rune.TryGetRuneAt(text, index, out Rune rune) ? rune.Value : text[index]):X4}");

    /// <summary>The text without any of them.</summary>
    public static string Remove(string text)
    {
        int next = Next(text, 0);
        if (next < 0)
            return text;
        var clean = new StringBuilder(text.Length);
        int copied = 0;
        for (; next >= 0; next = Next(text, copied))
        {
            clean.Append(text, copied, next - copied);
            copied = next + (Rune.TryGetRuneAt(text, next, out Rune rune) ? rune.Utf16SequenceLength : 1);
        }

        return clean.Append(text, copied, text.Length - copied).ToString();
    }

    private static int Next(string text, int from)
    {
        for (int at = from; at < text.Length; at++)
        {
            if (char.IsAscii(text[at]))
            {
                int other = text.AsSpan(at).IndexOfAnyExcept(Plain);
                if (other < 0)
                    return -1;
                at += other;
            }

            if (!char.IsSurrogate(text[at]))
            {
                if (IsHidden(text[at]))
                    return at;
                continue;
            }

            // The last two of each plane are noncharacters.
            if (!Rune.TryGetRuneAt(text, at, out Rune rune) || (rune.Value & 0xFFFE) == 0xFFFE)
                return at;
            at++;
        }

        return -1;
    }

    // C0 without white space, DEL, C1 without NEL, embeddings and overrides (UAX #9), noncharacters, and signs of order.
    private static bool IsHidden(char c) => c switch
    {
        < ' ' => c is not (>= '\t' and <= '\r'),
        < '\u007F' => false,
        < '\u00A0' => c != '\u0085',
        < '\u202A' => false,
        <= '\u2069' => c is <= '\u202E' or >= '\u2066',
        < '\uFDD0' => false,
        _ => c is <= '\uFDEF' or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB') or >= '\uFFFE',
    };
}
