namespace ExpoSite.Core.Language;

/// <summary>Scripts, as far as they decide how a text is read (Unicode blocks).</summary>
public static class Script
{
    /// <summary>True for a Chinese character of the basic plane, whichever language writes it.</summary>
    public static bool IsHan(char c) =>
        c is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>True for the letters of Japanese. Not the middle dot and the long mark, which stand in Chinese names as well.</summary>
    public static bool IsKana(char c) => c is >= '\u3040' and <= '\u30FA';

    /// <summary>True for a letter of a script that runs from right to left, such as Hebrew and Arabic (Unicode blocks).</summary>
    public static bool IsRightToLeft(char c) =>
        c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    /// <summary>True for a syllable of Korean.</summary>
    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7AF';

    /// <summary>
    /// True for Chinese, Japanese and Korean, which are compared character by character: the first two have no spaces, and Korean hangs
    /// its small words on the others.
    /// </summary>
    public static bool IsEastAsian(Rune rune) => rune.Value is >= 0x3040
        and ((>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7AF) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0x20000 and <= 0x3FFFF));

    /// <inheritdoc cref="IsEastAsian(Rune)"/>
    public static bool IsEastAsian(char c) => !char.IsSurrogate(c) && IsEastAsian(new Rune(c));

    /// <summary>True for scripts without spaces between words: Han, kana, Thai, Lao, Khmer and Burmese.</summary>
    public static bool IsUnspaced(Rune rune) => rune.Value is >= 0x0E00
        and ((>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x2E80 and <= 0x2FDF)
            or (>= 0x3005 and <= 0x3007) or (>= 0x3040 and <= 0x30FF) or (>= 0x31F0 and <= 0x9FFF)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF));

    /// <inheritdoc cref="IsUnspaced(Rune)"/>
    public static bool IsUnspaced(char c) => !char.IsSurrogate(c) && IsUnspaced(new Rune(c));
}
