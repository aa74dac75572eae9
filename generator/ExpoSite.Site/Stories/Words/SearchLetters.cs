using System.Buffers;

namespace ExpoSite.Site.Stories.Words;

/// <summary>
/// The letters by which the search knows a text, whatever keyboard wrote it (the part <c>letters</c> of <c>theme/assets/search.js</c>
/// does the same): forms of a letter that a reader types as one are one, accents, points, vowel signs and what nobody sees are gone.
/// Letters that their language tells apart stay: <c>й</c>, <c>ґ</c>, the voiced ones of Japanese, vowel signs of Hindi and Thai.
/// So do <c>ä ö ü å ø</c>, which people type as one letter or as two.
/// </summary>
internal static class SearchLetters
{
    private const int LongestGap = 2;

    // Nearly all English text is of these, which mean the same with and without folding.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [
            .. Enumerable.Range(0, 0x80).Concat(Enumerable.Range(0x2010, 0x18)).Concat([0xA0, 0xA3, 0xAB, 0xB7, 0xBB, 0x20AC])
                .Select(c => (char)c),
        ]);

    // Letters of their own that people type as others; in lower case.
    private static readonly FrozenDictionary<char, string> Typed = new Dictionary<char, string>
    {
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ß'] = "ss",
        ['ł'] = "l",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ı'] = "i",
        ['ς'] = "σ",
        ['\u02BC'] = "'",
        ['\u05F3'] = "'",
        ['\u05F4'] = "'",
        ['\u066B'] = ".",
        ['\u066C'] = ",",
        ['\u0671'] = "\u0627",
        ['\u0649'] = "\u064A",
        ['\u06CC'] = "\u064A",
        ['\u0629'] = "\u0647",
        ['\u06BE'] = "\u0647",
        ['\u06C1'] = "\u0647",
        ['\u06D5'] = "\u0647",
        ['\u06A9'] = "\u0643",
    }.ToFrozenDictionary();

    // Zeros of the digits that have a keyboard: Arabic, Persian, from Devanagari to Malayalam, Thai, Lao, Burmese, Khmer.
    private static readonly ImmutableArray<char> Zeros =
    [
        '\u0660', '\u06F0', '\u0966', '\u09E6', '\u0A66', '\u0AE6', '\u0B66', '\u0BE6', '\u0C66', '\u0CE6', '\u0D66', '\u0E50', '\u0ED0',
        '\u1040', '\u17E0',
    ];

    /// <summary>The text in these letters; those of ASCII keep their case.</summary>
    public static string Of(string text)
    {
        int next = text.AsSpan().IndexOfAnyExcept(Plain);
        if (next < 0)
            return text;
        var all = new StringBuilder(text.Length);
        int done = 0;
        while (next < text.Length)
        {
            // A mark belongs to the letter before it.
            int start = Math.Max(done, next - 1);
            int end = EndOfOthers(text, next);
            all.Append(text, done, start - done).Append(Folded(text[start..end]));
            done = end;
            int more = text.AsSpan(end).IndexOfAnyExcept(Plain);
            next = more < 0 ? text.Length : end + more;
        }

        return all.Append(text, done, text.Length - done).ToString();
    }

    // What stands between two letters of another script, a space or a mark, goes with them.
    private static int EndOfOthers(string text, int at)
    {
        while (true)
        {
            int plain = text.AsSpan(at).IndexOfAny(Plain);
            if (plain < 0)
                return text.Length;
            at += plain;
            int gap = text.AsSpan(at).IndexOfAnyExcept(Plain);
            if (gap is < 0 or > LongestGap)
                return at;
            at += gap;
        }
    }

    private static string Folded(string text)
    {
        string whole = Compatible(ForbiddenCharacters.Remove(text)).Normalize(NormalizationForm.FormD);
        var bare = new StringBuilder(whole.Length);
        for (int at = 0; at < whole.Length; at++)
        {
            if (!IsLeftOut(whole[at]) || IsPartOfLetter(whole, at))
                bare.Append(whole[at]);
        }

        whole = bare.ToString().Normalize(NormalizationForm.FormC);
        bare.Clear();
        Span<char> units = stackalloc char[2];
        for (int at = 0; at < whole.Length;)
        {
            char c = whole[at];
            if (char.IsAscii(c))
            {
                bare.Append(c == '"' && IsHebrew(whole, at - 1) && IsHebrew(whole, at + 1) ? '\'' : c);
                at++;
                continue;
            }

            Rune.DecodeFromUtf16(whole.AsSpan(at), out Rune rune, out int width);
            at += width;
            Rune lower = Rune.ToLowerInvariant(rune);
            if (!lower.IsBmp)
                bare.Append(units[..lower.EncodeToUtf16(units)]);
            else if (Typed.TryGetValue((char)lower.Value, out string? typed))
                bare.Append(typed);
            else
                bare.Append(OneLetter((char)lower.Value));
        }

        return bare.ToString();
    }

    /// <summary>The letter that stands for one with two spellings (<c>ä</c>: a, ae) where the part of a word is chosen.</summary>
    public static char First(char c) => c switch { 'ä' or 'å' => 'a', 'ö' or 'ø' => 'o', 'ü' => 'u', _ => c };

    // Katakana are hiragana, and digits are those of ASCII.
    private static char OneLetter(char c)
    {
        if (c is >= '\u30A1' and <= '\u30F6')
            return (char)(c - 0x60);
        if (!char.IsDigit(c))
            return c;
        foreach (char zero in Zeros)
        {
            if (c >= zero && c <= zero + 9)
                return (char)('0' + c - zero);
        }

        return c;
    }

    // Ligatures and forms of letters: wide and narrow ones of East Asia, joined ones of Arabic.
    private static string Compatible(string text)
    {
        if (!text.Any(IsForm))
            return text;
        var all = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && IsForm(text[end]) == IsForm(text[at]))
                end++;
            all.Append(IsForm(text[at]) ? text[at..end].Normalize(NormalizationForm.FormKC) : text[at..end]);
            at = end;
        }

        return all.ToString();
    }

    private static bool IsForm(char c) => c is >= '\uFB00'
        and ((>= '\uFB00' and <= '\uFB06') or (>= '\uFB1D' and <= '\uFDCF') or (>= '\uFDF0' and <= '\uFDFC')
            or (>= '\uFE70' and <= '\uFEFC') or (>= '\uFF01' and <= '\uFFEE'));

    // Accents, Hebrew points, Arabic vowel signs, tatweel; soft hyphens, joiners and directions, which nobody sees.
    private static bool IsLeftOut(char c) => c switch
    {
        < '\u0300' => c == '\u00AD',
        <= '\u036F' => true,
        (>= '\u0483' and <= '\u0487') or (>= '\u0591' and <= '\u05BD') or '\u05BF' or '\u05C1' or '\u05C2' or '\u05C4' or '\u05C5'
            or '\u05C7' => true,
        (>= '\u0610' and <= '\u061A') or '\u061C' or '\u0640' or (>= '\u064B' and <= '\u065F') or '\u0670'
            or (>= '\u06D6' and <= '\u06DC') or (>= '\u06DF' and <= '\u06E4') or '\u06E7' or '\u06E8'
            or (>= '\u06EA' and <= '\u06ED') or (>= '\u08CA' and <= '\u08FF') => true,
        (>= '\u1AB0' and <= '\u1ACE') or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u200B' and <= '\u200F')
            or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069')
            or (>= '\u20D0' and <= '\u20DC') => true,
        (>= '\uFE00' and <= '\uFE0F') or (>= '\uFE20' and <= '\uFE2F') or '\uFEFF' => true,
        _ => false,
    };

    // й ў, ї, ä ö ü, å.
    private static bool IsPartOfLetter(string text, int at) => at > 0 && text[at] switch
    {
        '\u0306' => text[at - 1] is 'и' or 'у' or 'И' or 'У',
        '\u0308' => text[at - 1] is 'a' or 'o' or 'u' or 'A' or 'O' or 'U' or 'і' or 'І',
        '\u030A' => text[at - 1] is 'a' or 'A',
        _ => false,
    };

    private static bool IsHebrew(string text, int at) => at >= 0 && at < text.Length && text[at] is >= '\u05D0' and <= '\u05EA';
}
