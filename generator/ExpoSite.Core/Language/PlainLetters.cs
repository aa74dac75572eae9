namespace ExpoSite.Core.Language;

/// <summary>What different ways of writing a word have in common.</summary>
public static class PlainLetters
{
    /// <summary>Small letters without accents: "Août", "AOUT" and "aout" are one word.</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
            return text.ToLowerInvariant();
        var plain = new StringBuilder(text.Length);
        // Half a surrogate pair has no normal form.
        string whole = text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes()) : text;
        foreach (char c in whole.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }
}
