using System.Buffers;
using System.Text;

namespace ExpoSite.Normalize.Reading;

/// <summary>Characters that show nothing and can mislead: control characters, and marks that turn the reading direction.</summary>
internal static class HiddenCharacters
{
    // C0 without white space, DEL, C1 without NEL, embeddings and overrides (UAX #9), and tags.
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Where(c => c is not (>= 9 and <= 13)).Select(c => (char)c),
        .. Enumerable.Range(0x7F, 0x21).Where(c => c != 0x85).Select(c => (char)c),
        '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF', '\uFFF9', '\uFFFA', '\uFFFB',
    ]);

    /// <summary>0-based index of the first one that no honest text holds, or -1. Embeddings are usual in right-to-left pages.</summary>
    public static int FirstSuspect(string text)
    {
        for (int at = text.AsSpan().IndexOfAny(Hidden); at >= 0;)
        {
            if (text[at] is '\u202D' or '\u202E' or '\u007F' or (< ' ' and not '\u001B'))
                return at;
            int next = text.AsSpan(at + 1).IndexOfAny(Hidden);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return -1;
    }

    /// <summary>The text without any of them.</summary>
    public static string Remove(string text)
    {
        if (text.AsSpan().IndexOfAny(Hidden) < 0)
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!Hidden.Contains(c))
                clean.Append(c);
        }

        return clean.ToString();
    }
}
