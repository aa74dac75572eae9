namespace ExpoSite.Core.Language;

/// <summary>Forms of English words in small letters, by their endings alone.</summary>
public static class EnglishStems
{
    /// <summary>The singular of what may be a plural, good enough to count both together.</summary>
    public static string Singular(string word) => PluralEnding(word) switch
    {
        0 => word,
        3 => word[..^3] + "y",
        int ending => word[..^ending],
    };

    /// <summary>
    /// The word without the endings of plurals and verbs, so that "exhibitors" and "exhibitor" meet. Deliberately weak: what it joins
    /// wrongly would relate stories that have nothing in common.
    /// </summary>
    /// <param name="word">Is written over.</param>
    public static ReadOnlySpan<char> Stem(Span<char> word)
    {
        switch (PluralEnding(word))
        {
            case 1:
                return TrimE(word[..^1]);
            case 2:
                return word[..^2];
            case 3:
                word[^3] = 'y';
                return word[..^2];
        }

        if (word.Length > 6 && word.EndsWith("ing"))
            return Undouble(word[..^3]);
        if (word.Length > 5 && word.EndsWith("ed"))
            return Undouble(word[..^2]);
        return word.Length < 4 || word[^1] is 's' or 'y' ? word : TrimE(word);
    }

    /// <summary>The word without the <c>'s</c> of a possessive.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) => word is [_, .., '\'' or '\u2019', 's' or 'S'] ? word[..^2] : word;

    // Letters to take off; three stand for a y.
    private static int PluralEnding(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
            return 0;
        if (word.Length == 4)
            return 1;
        bool isHissing = word.EndsWith("ches") || word.EndsWith("shes") || word.EndsWith("sses") || word.EndsWith("xes");
        return word.EndsWith("ies") ? 3 : isHissing ? 2 : 1;
    }

    private static Span<char> TrimE(Span<char> word) => word.Length > 4 && word[^1] == 'e' ? word[..^1] : word;

    private static Span<char> Undouble(Span<char> word) =>
        word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('l' or 's' or 'z') ? word[..^1] : word;
}
