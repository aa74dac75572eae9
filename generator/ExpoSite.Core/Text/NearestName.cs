namespace ExpoSite.Core.Text;

/// <summary>Finds the known name that a mistyped one most likely stands for.</summary>
public static class NearestName
{
    // What is longer is no name, and comparing costs the product of both lengths.
    private const int Longest = 200;

    /// <summary>The nearest name within a third of its length (at most 3 edits), or null.</summary>
    public static string? Of(string typed, IEnumerable<string> known)
    {
        if (typed.Length > Longest)
            return null;
        string? best = known.Where(name => Math.Abs(name.Length - typed.Length) <= 3).MinBy(name => Distance(typed, name));
        return best is not null && Distance(typed, best) <= Math.Clamp(best.Length / 3, 1, 3) ? best : null;
    }

    /// <summary>Edits between two texts in any case, neighbouring letters that change places as one (optimal string alignment).</summary>
    public static int Distance(string a, string b)
    {
        int[] beforeLast = new int[b.Length + 1];
        int[] last = [.. Enumerable.Range(0, b.Length + 1)];
        int[] row = new int[b.Length + 1];
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
