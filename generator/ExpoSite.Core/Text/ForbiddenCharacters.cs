using System.Buffers;

namespace ExpoSite.Core.Text;

/// <summary>
/// What no published file may hold: characters that XML 1.0 forbids (section 2.2), the other controls, lone surrogates and the
/// noncharacters of Unicode (section 23.7). Normalization, XML and JSON writers throw on some of them.
/// </summary>
public static class ForbiddenCharacters
{
    private static readonly SearchValues<char> AsciiControls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r'))]);

    /// <summary>Where the first one stands; -1 for none.</summary>
    public static int IndexIn(string text)
    {
        // Kind by kind: each is found sixteen characters at a time, a set of all of them is not.
        ReadOnlySpan<char> clean = Before(text, text.AsSpan().IndexOfAny(AsciiControls));
        clean = Before(clean, clean.IndexOfAnyInRange('\u0080', '\u009F'));
        clean = Before(clean, clean.IndexOfAnyInRange('\uFDD0', '\uFDEF'));
        clean = Before(clean, clean.IndexOfAnyInRange('\uFFFE', '\uFFFF'));
        for (int at = 0; clean[at..].IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and int next; at += 2)
        {
            at += next;
            if (!IsPair(text, at))
                return at;
        }

        return clean.Length < text.Length ? clean.Length : -1;

        static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int found) => found < 0 ? text : text[..found];
    }

    /// <summary>The text without them; those that part words (form feed, vertical tab, next line) are spaces.</summary>
    public static string Remove(string text)
    {
        int first = IndexIn(text);
        if (first < 0)
            return text;
        var kept = new StringBuilder(text, 0, first, text.Length);
        for (int at = first; at < text.Length;)
        {
            int width = IsHighOfPair(text, at) ? 2 : 1;
            if (!IsForbidden(text, at))
                kept.Append(text, at, width);
            else if (text[at] is '\f' or '\v' or '\u0085')
                kept.Append(' ');
            at += width;
        }

        return kept.ToString();
    }

    /// <summary>How it is written in findings: <c>U+FFFE</c>.</summary>
    public static string Name(string text, int at) =>
        string.Create(CultureInfo.InvariantCulture, $"U+{(IsHighOfPair(text, at) ? char.ConvertToUtf32(text, at) : text[at]):X4}");

    private static bool IsForbidden(string text, int at) => text[at] switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') or (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE' => true,
        char c => char.IsSurrogate(c) && !IsPair(text, at),
    };

    // A character beyond U+FFFF that may stand.
    private static bool IsPair(string text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) && (char.ConvertToUtf32(text, at) & 0xFFFE) != 0xFFFE;

    private static bool IsHighOfPair(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
