namespace ExpoSite.Cli.Terminal;

/// <summary>Text made as wide as a column of a terminal, where Chinese and Japanese characters take two places.</summary>
internal static class Columns
{
    /// <summary>The text, padded with spaces, or cut and ended with an ellipsis.</summary>
    public static string Fit(string text, int width)
    {
        var fitted = new StringBuilder(width);
        int taken = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            int places = WidthOf(rune);
            if (taken + places > width)
            {
                Cut(fitted, ref taken, width);
                break;
            }

            fitted.Append(rune.ToString());
            taken += places;
        }

        return fitted.Append(' ', Math.Max(0, width - taken)).ToString();
    }

    /// <summary>The text in lines that fit, broken between words; an overlong word has a line of its own.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        int taken = 0;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int places = word.EnumerateRunes().Sum(WidthOf);
            if (taken > 0 && taken + 1 + places > width)
            {
                yield return line.ToString();
                line.Clear();
                taken = 0;
            }

            line.Append(taken > 0 ? " " : "").Append(word);
            taken += places + (taken > 0 ? 1 : 0);
        }

        yield return line.ToString();
    }

    private static void Cut(StringBuilder fitted, ref int taken, int width)
    {
        while (taken >= width)
        {
            int last = char.IsLowSurrogate(fitted[^1]) ? 2 : 1;
            taken -= WidthOf(last == 2 ? new Rune(fitted[^2], fitted[^1]) : new Rune(fitted[^1]));
            fitted.Length -= last;
        }

        fitted.Append('…');
        taken++;
    }

    // Unicode Standard Annex 11, the ranges of common use; marks that combine take no place of their own.
    private static int WidthOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF)
                or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1,
    };
}
