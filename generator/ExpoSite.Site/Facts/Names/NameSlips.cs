namespace ExpoSite.Site.Facts.Names;

/// <summary>Finds the slip between two words.</summary>
internal static class NameSlips
{
    private const int MinLength = 4;

    /// <summary>
    /// The slip of one letter, not the first, nor, where it makes other words ("Tidewells"), the last. Figures are chosen:
    /// "M4" is no slip for "M5". A capital too many is read as the name; one too few is not.
    /// </summary>
    public static NameSlip Between(ReadOnlySpan<char> written, ReadOnlySpan<char> word)
    {
        int start = written.CommonPrefixLength(word);
        if (word.Length < MinLength || start == 0 || Math.Abs(written.Length - word.Length) > 1)
            return NameSlip.None;
        ReadOnlySpan<char> a = written[start..];
        ReadOnlySpan<char> b = word[start..];
        int end = 0;
        while (end < a.Length && end < b.Length && a[^(end + 1)] == b[^(end + 1)])
            end++;
        ReadOnlySpan<char> inWritten = a[..^end];
        ReadOnlySpan<char> inWord = b[..^end];
        if (!IsLetters(inWritten) || !IsLetters(inWord))
            return NameSlip.None;
        if (inWritten.Equals(inWord, StringComparison.OrdinalIgnoreCase))
            return inWord.Length == 1 && char.IsUpper(inWord[0]) ? NameSlip.Exchanged : NameSlip.None;
        return (inWritten.Length, inWord.Length) switch
        {
            (2, 2) when a[0] == b[1] && a[1] == b[0] => NameSlip.Exchanged,
            (1, 1) when end > 0 => NameSlip.Replaced,
            (0, 1) or (1, 0) when end > 0 => NameSlip.LeftOut,
            _ => NameSlip.None,
        };
    }

    private static bool IsLetters(ReadOnlySpan<char> changed)
    {
        foreach (char c in changed)
        {
            if (!char.IsLetter(c))
                return false;
        }

        return true;
    }
}

/// <summary>By what slip of the pen a word was made of another.</summary>
internal enum NameSlip
{
    /// <summary>By none, or by more than one.</summary>
    None,

    /// <summary>A letter changed places with its neighbour, or lost its capital: hardly ever another word.</summary>
    Exchanged,

    /// <summary>A letter was left out, or put in.</summary>
    LeftOut,

    /// <summary>A letter was written for another. Names of their own differ so: Hansen and Hanson.</summary>
    Replaced,
}
