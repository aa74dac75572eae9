using System.Buffers;

namespace ExpoSite.Normalize.Decoding;

/// <summary>
/// Characters that show nothing and can mislead, or that are none: control characters, marks that turn the reading direction,
/// noncharacters (Unicode, 23.7), halves of surrogate pairs. XML, feeds and the search index cannot hold most of them.
/// </summary>
internal static class HiddenCharacters
{
    // C0 without white space, DEL, C1 without NEL, embeddings and overrides (UAX #9), and tags.
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Where(c => c is not (>= 9 and <= 13)).Select(c => (char)c),
        .. Enumerable.Range(0x7F, 0x21).Where(c => c != 0x85).Select(c => (char)c),
        .. Enumerable.Range(0xFDD0, 0x20).Select(c => (char)c),
        '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF', '\uFFF9', '\uFFFA', '\uFFFB',
        '\uFFFE', '\uFFFF',
    ]);

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
        int hidden = text.AsSpan(from).IndexOfAny(Hidden);
        int end = hidden < 0 ? text.Length : from + hidden;
        for (int at = from; at < end; at++)
        {
            int pair = text.AsSpan(at, end - at).IndexOfAnyInRange('\uD800', '\uDFFF');
            if (pair < 0)
                break;
            at += pair;
            // The last two of each plane are noncharacters.
            if (!Rune.TryGetRuneAt(text, at, out Rune rune) || (rune.Value & 0xFFFE) == 0xFFFE)
                return at;
            at++;
        }

        return hidden < 0 ? -1 : end;
    }
}
