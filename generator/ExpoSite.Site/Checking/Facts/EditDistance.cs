namespace ExpoSite.Site.Checking.Facts;

/// <summary>How many letters two names differ by: inserted, left out, replaced, or two neighbours exchanged.</summary>
internal static class EditDistance
{
    private const int MaxLength = 80;

    /// <summary>True where the distance (optimal string alignment) is at most some edits. Longer texts are never near.</summary>
    public static bool Within(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int edits)
    {
        if (Math.Abs(a.Length - b.Length) > edits || a.Length > MaxLength || b.Length > MaxLength)
            return false;
        Span<int> beforeLast = stackalloc int[MaxLength + 1];
        Span<int> last = stackalloc int[MaxLength + 1];
        Span<int> row = stackalloc int[MaxLength + 1];
        for (int j = 0; j <= b.Length; j++)
            last[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > edits)
                return false;
            Span<int> free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }

        return last[b.Length] <= edits;
    }
}
