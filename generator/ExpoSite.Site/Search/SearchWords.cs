using System.Globalization;
using System.Text;

namespace ExpoSite.Site.Search;

/// <summary>
/// The words of a text as the search page spells them too (<c>theme/assets/search.js</c> splits what a reader types in the same way):
/// lower case, without accents and apostrophes; of Chinese, Japanese and Korean, every two neighbouring characters.
/// </summary>
internal static class SearchWords
{
    private const int LongestWord = 40;

    /// <summary>Takes a word, which is gone when the call is over.</summary>
    public delegate void Taker(ReadOnlySpan<char> word);

    /// <summary>Hands over each word; the same word may come again.</summary>
    public static void Split(ReadOnlySpan<char> text, Taker take)
    {
        if (!Ascii.IsValid(text))
            text = text.ToString().Normalize(NormalizationForm.FormD);
        Span<char> word = stackalloc char[LongestWord + 1];
        int length = 0;
        Rune previous = default;
        for (int at = 0; at < text.Length;)
        {
            // Most text is of these, and they take no looking up.
            char c = text[at];
            if (char.IsAscii(c))
            {
                at++;
                previous = default;
                if (!char.IsAsciiLetterOrDigit(c))
                {
                    if (c != '\'')
                        Flush(word, ref length, take);
                }
                else if (length < LongestWord)
                {
                    word[length++] = char.IsAsciiLetterUpper(c) ? (char)(c | ' ') : c;
                }

                continue;
            }

            Rune.DecodeFromUtf16(text[at..], out Rune rune, out int width);
            at += width;
            bool isIdeograph = IsIdeograph(rune);
            if (isIdeograph)
            {
                Flush(word, ref length, take);
                if (previous != default)
                    TakePair(previous, rune, take);
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                if (length < LongestWord)
                    length += Rune.ToLowerInvariant(rune).EncodeToUtf16(word[length..]);
            }
            else if (rune.Value != '\u2019' && Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
            {
                Flush(word, ref length, take);
            }

            previous = isIdeograph ? rune : default;
        }

        Flush(word, ref length, take);
    }

    private static void Flush(ReadOnlySpan<char> word, ref int length, Taker take)
    {
        if (length > 0)
            take(word[..length]);
        length = 0;
    }

    private static void TakePair(Rune first, Rune second, Taker take)
    {
        Span<char> pair = stackalloc char[4];
        int length = first.EncodeToUtf16(pair);
        take(pair[..(length + second.EncodeToUtf16(pair[length..]))]);
    }

    private static bool IsIdeograph(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);
}
