namespace ExpoSite.Normalize.Decoding;

/// <summary>Text without what nobody sees: control and format characters, bidirectional overrides, odd spaces.</summary>
internal static class CleanText
{
    /// <summary>Line ends become LF, spaces plain. Joiners stay, since scripts and emoji need them. NFC.</summary>
    public static string From(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is (>= ' ' and < '\u007F') or '\n' or '\t' or '\u200C' or '\u200D')
                clean.Append((char)rune.Value);
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator)
                clean.Append(' ');
            else if (!IsInvisible(rune))
                clean.Append(rune.ToString());
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    // A lone half of a surrogate pair comes as U+FFFD, which nobody typed either.
    private static bool IsInvisible(Rune rune) =>
        rune.Value == 0xFFFD
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned;
}
