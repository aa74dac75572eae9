namespace ExpoSite.Normalize.Decoding;

/// <summary>Repairs UTF-8 that was once read as Windows-1252 and saved so: <c>â€œ</c> for a quotation mark, <c>Ã©</c> for é.</summary>
internal static class GarbledText
{
    // The characters that Windows-1252 has where Latin-1 has control characters, in the order of bytes 0x80 to 0x9F.
    private const string HighSigns = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What came of a text.</summary>
    /// <param name="Text">The repaired text, or the text as it came.</param>
    /// <param name="At">0-based index of the first garbled letters in the text as it came; -1 when there are none.</param>
    /// <param name="IsRepaired">True when all of it was certain.</param>
    internal readonly record struct Repair(string Text, int At, bool IsRepaired);

    /// <summary>Repairs the text when everything in it beyond ASCII is such a misreading; a text that holds both stays as it is.</summary>
    public static Repair Mend(string text)
    {
        (string? once, int first) = Once(text);
        // Some texts went through it twice.
        string mended = once is null ? text : Once(once).Text ?? once;
        return new Repair(mended, first, mended != text);
    }

    // Null when nothing is garbled or not all of it is certain.
    private static (string? Text, int First) Once(string text)
    {
        int first = -1, certain = 0, sequences = 0, others = 0;
        bool isWhole = true;
        StringBuilder? mended = null;
        int copied = 0;
        for (int i = NextHigh(text, 0); i < text.Length; i = NextHigh(text, i + 1))
        {
            if (SequenceAt(text, i, out int length) is not { } character)
            {
                // A no-break space and a soft hyphen are put in by programs, also into garbled text.
                bool isFiller = text[i] is '\u00A0' or '\u00AD' or '\uFEFF';
                isWhole &= isFiller;
                others += isFiller ? 0 : 1;
                continue;
            }

            first = first < 0 ? i : first;
            sequences++;
            certain += length > 2 ? 1 : 0;
            mended ??= new StringBuilder(text.Length);
            mended.Append(text, copied, i - copied).Append(character);
            copied = i + length;
            i = copied - 1;
        }

        bool isCertain = isWhole && (certain > 0 || sequences > 1);
        // A lone pair of two letters may be meant, and a page's scripts hold odd ones; a text full of them is told.
        bool isTold = (certain > 0 || sequences > 1) && sequences * 2 >= others;
        return (isCertain ? mended?.Append(text, copied, text.Length - copied).ToString() : null, isTold ? first : -1);
    }

    // Index of the next character beyond ASCII; the length when there is none.
    private static int NextHigh(string text, int from)
    {
        int next = text.AsSpan(from).IndexOfAnyExceptInRange('\0', '\u007F');
        return next < 0 ? text.Length : from + next;
    }

    private static string? SequenceAt(string text, int at, out int length)
    {
        int lead = ByteOf(text[at]);
        length = lead switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || at + length > text.Length)
            return null;
        Span<byte> bytes = stackalloc byte[length];
        for (int i = 0; i < length; i++)
        {
            int value = ByteOf(text[at + i]);
            if (value < 0x80)
                return null;
            bytes[i] = (byte)value;
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // The byte that Windows-1252 reads as the character, or -1.
    private static int ByteOf(char c)
    {
        if (c is >= '\u00A0' and <= '\u00FF')
            return c;
        int high = HighSigns.IndexOf(c, StringComparison.Ordinal);
        return high >= 0 ? 0x80 + high : c is (>= '\u0080' and <= '\u009F') ? c : -1;
    }
}
