namespace ExpoSite.Site.Checking.Facts;

/// <summary>Whether a name is another one with a slip of the pen in it.</summary>
internal static class NameSlip
{
    private const int MinWord = 4;

    /// <summary>
    /// True where one word of the two differs, by one letter: inserted, left out, replaced, or exchanged with its neighbour. Not
    /// the first letter nor an ending, which make other words ("Tidewells").
    /// </summary>
    public static bool IsOf(ReadOnlySpan<char> written, string name)
    {
        if (Math.Abs(written.Length - name.Length) > 1)
            return false;
        int start = written.CommonPrefixLength(name);
        ReadOnlySpan<char> a = written[start..];
        ReadOnlySpan<char> b = name.AsSpan(start);
        int end = 0;
        while (end < a.Length && end < b.Length && a[^(end + 1)] == b[^(end + 1)])
            end++;
        bool isOneEdit = (a.Length - end, b.Length - end) switch
        {
            (0, 1) or (1, 0) or (1, 1) => true,
            (2, 2) => a[0] == b[1] && a[1] == b[0],
            _ => false,
        };
        if (!isOneEdit || a[..^end].Contains(' ') || b[..^end].Contains(' '))
            return false;
        int wordStart = name.AsSpan(0, start).LastIndexOf(' ') + 1;
        int behind = name.AsSpan(start).IndexOf(' ');
        int wordEnd = behind < 0 ? name.Length : start + behind;
        return start > wordStart && name.Length - end < wordEnd && wordEnd - wordStart >= MinWord && IsLetters(a[..^end]) && IsLetters(b[..^end]);
    }

    // Figures are chosen: "Mark 4" is no slip for "Mark 5".
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
