namespace ExpoSite.Normalize.Decoding;

/// <summary>UTF-16 without a byte order mark, where the bytes leave no doubt.</summary>
internal static class Utf16Guess
{
    private const int SampleLength = 4096;
    private const double SurelyText = 0.98;
    private const double SurelyNot = 0.85;

    /// <summary>The text, or null when the bytes are as likely something else.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return null;
        double little = ShareOfText(bytes, isBig: false, out string? littleText);
        double big = ShareOfText(bytes, isBig: true, out string? bigText);
        if (little >= SurelyText && big <= SurelyNot)
            return littleText;
        return big >= SurelyText && little <= SurelyNot ? bigText : null;
    }

    // In the wrong order spaces and line ends become rare signs of scripts that do not belong together.
    private static double ShareOfText(ReadOnlySpan<byte> bytes, bool isBig, out string? text)
    {
        var strict = new UnicodeEncoding(isBig, byteOrderMark: false, throwOnInvalidBytes: true);
        if (!RawDecoder.TryGetString(strict, bytes, out text))
            return 0;
        ReadOnlySpan<char> sample = text.AsSpan(0, Math.Min(text!.Length, SampleLength));
        int usual = 0, spaces = 0;
        foreach (char c in sample)
        {
            usual += IsUsual(c) ? 1 : 0;
            spaces += c is ' ' or '\n' or '。' or '，' or '、' ? 1 : 0;
        }

        return spaces == 0 ? 0 : (double)usual / sample.Length;
    }

    private static bool IsUsual(char c) =>
        c is (>= ' ' and <= '~') or '\n' or '\r' or '\t'
        || Script.IsEastAsian(c) || c is (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF')
        || (c < '\u0700' && char.IsLetter(c) && c >= '\u00C0')
        || (c is (>= '\u00A0' and <= '\u00BF') or (>= '\u2010' and <= '\u2044') && char.GetUnicodeCategory(c) != UnicodeCategory.Format);
}
