using System.Globalization;
using System.Text;

namespace ExpoSite.Core.Text;

/// <summary>Text that every format can hold: without control characters (but tab and line ends), halves of surrogate pairs, and noncharacters.</summary>
public static class ValidText
{
    /// <param name="text">Any text.</param>
    /// <param name="removed">How many UTF-16 code units are left out.</param>
    public static string Of(string text, out int removed)
    {
        removed = 0;
        if (!text.Any(IsSuspect))
            return text;
        var clean = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length;)
        {
            bool isRune = Rune.TryGetRuneAt(text, i, out Rune rune);
            int length = isRune ? rune.Utf16SequenceLength : 1;
            if (isRune && IsText(rune))
                clean.Append(text, i, length);
            i += length;
        }

        removed = text.Length - clean.Length;
        return clean.ToString();
    }

    private static bool IsSuspect(char c) => char.IsControl(c) || char.IsSurrogate(c) || c is >= '\uFDD0' and <= '\uFDEF' or >= '\uFFFE';

    private static bool IsText(Rune rune) =>
        rune.Value is '\t' or '\n' or '\r' or 0x85
        || (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control && (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF));
}
