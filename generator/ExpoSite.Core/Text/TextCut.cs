using System.Globalization;

namespace ExpoSite.Core.Text;

/// <summary>Cuts texts between characters as people see them: no surrogate pair and no letter with its marks is torn apart.</summary>
public static class TextCut
{
    // Longer clusters are no letters but an attack; they are cut between code points.
    private const int LongestCluster = 32;

    /// <summary>The whole text when it fits, else its start of at most this length.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="maxLength">In UTF-16 code units, from 0 on.</param>
    public static string Start(string text, int maxLength) => text.Length <= maxLength ? text : text[..At(text, maxLength)];

    /// <summary>The whole text when it fits, else its start with an ellipsis, together of at most this length.</summary>
    public static string WithEllipsis(string text, int maxLength) =>
        text.Length <= maxLength ? text : text[..At(text, Math.Max(0, maxLength - 1))].TrimEnd() + "…";

    /// <summary>The nearest place at or before an index where the text can be cut.</summary>
    public static int At(string text, int index)
    {
        int least = Math.Max(0, index - LongestCluster);
        for (int at = index; at >= least; at--)
        {
            if (IsBetween(text, at))
                return at;
        }

        return index > 0 && index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]) ? index - 1 : index;
    }

    private static bool IsBetween(string text, int at)
    {
        if (at <= 0 || at >= text.Length)
            return true;
        if (char.IsSurrogatePair(text[at - 1], text[at]) || text[at - 1] == '\u200D')
            return false;
        return text[at] is not ('\u200D' or '\n') && !IsAttached(text, at) || (text[at] == '\n' && text[at - 1] != '\r');
    }

    // Marks, variation selectors and skin tones belong to what stands before them.
    private static bool IsAttached(string text, int at) =>
        CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        || (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.ConvertToUtf32(text[at], char.IsLowSurrogate(text[at + 1]) ? text[at + 1] : '\uDC00') is >= 0x1F3FB and <= 0x1F3FF);
}
