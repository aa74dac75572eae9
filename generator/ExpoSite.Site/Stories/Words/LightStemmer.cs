namespace ExpoSite.Site.Stories.Words;

/// <summary>
/// Takes English plural and verb endings off a lower-case word, so that "exhibitors" and "exhibitor" meet. Deliberately
/// weak: what it joins wrongly would relate stories that have nothing in common.
/// </summary>
internal static class LightStemmer
{
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        if (word.Length < 4)
            return word;
        if (word.EndsWith("ies") && word.Length > 4)
            return word[..^2];
        if (word.EndsWith("sses") || word.EndsWith("ches") || word.EndsWith("shes") || word.EndsWith("xes"))
            return word[..^2];
        if (word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'))
            return TrimE(word[..^1]);
        if (word.EndsWith("ing") && word.Length > 6)
            return Undouble(word[..^3]);
        if (word.EndsWith("ed") && word.Length > 5)
            return Undouble(word[..^2]);
        return word[^1] == 'y' ? word : TrimE(word);
    }

    private static ReadOnlySpan<char> TrimE(ReadOnlySpan<char> word) => word.Length > 4 && word[^1] == 'e' ? word[..^1] : word;

    private static ReadOnlySpan<char> Undouble(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('l' or 's' or 'z') ? word[..^1] : word;
}
