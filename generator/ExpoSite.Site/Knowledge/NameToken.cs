using System.Globalization;
using System.Text;

namespace ExpoSite.Site.Knowledge;

/// <summary>A word of a text, or one character of a script that is written without spaces.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Its characters.</param>
internal readonly record struct NameToken(int Start, int Length)
{
    public int End => Start + Length;

    public static List<NameToken> Split(ReadOnlySpan<char> text)
    {
        var tokens = new List<NameToken>(text.Length / 5);
        int start = -1;
        for (int i = 0; i < text.Length;)
        {
            int length = 1;
            bool alone = false;
            bool inWord = char.IsAsciiLetterOrDigit(text[i]);
            if (!char.IsAscii(text[i]))
            {
                Rune.DecodeFromUtf16(text[i..], out Rune rune, out length);
                alone = IsUnspaced(rune);
                inWord = !alone && IsWordPart(rune);
            }

            if (!inWord && start >= 0)
            {
                tokens.Add(new NameToken(start, i - start));
                start = -1;
            }

            if (alone)
                tokens.Add(new NameToken(i, length));
            else if (inWord && start < 0)
                start = i;
            i += length;
        }

        if (start >= 0)
            tokens.Add(new NameToken(start, text.Length - start));
        return tokens;
    }

    private static bool IsWordPart(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Han, kana, Thai, Lao, Khmer and Burmese: there no space tells where a name ends.
    private static bool IsUnspaced(Rune rune) => rune.Value is
        (>= 0x2E80 and <= 0x30FF and not 0x3000) or (>= 0x31F0 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF)
        or (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        && (Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
