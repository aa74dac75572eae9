namespace ExpoSite.Normalize.Likeness;

/// <summary>Words that stand in the place of others.</summary>
/// <param name="First">What one headline says there.</param>
/// <param name="Second">What the other says in its place.</param>
internal sealed record Substitution(ImmutableArray<string> First, ImmutableArray<string> Second)
{
    /// <summary>The first's words without the pairs of characters that reach over the edge into what both say.</summary>
    public IEnumerable<string> Changed
    {
        get
        {
            bool sharesStart = IsPair(First[0]) && First[0].EnumerateRunes().First() == Second[0].EnumerateRunes().First();
            bool sharesEnd = IsPair(First[^1]) && First[^1].EnumerateRunes().Last() == Second[^1].EnumerateRunes().Last();
            return First.Skip(sharesStart ? 1 : 0).SkipLast(sharesEnd ? 1 : 0);
        }
    }

    private static bool IsPair(string word) => Script.IsEastAsian(Rune.GetRuneAt(word, 0));
}

/// <summary>Two headlines laid beside each other.</summary>
/// <param name="Likeness">Weighted Dice coefficient of the words, 0 to 1.</param>
/// <param name="IsExact">True for the same words in the same order.</param>
/// <param name="Substitutions">Words of the first headline that the second replaces by others, not words only added or left out.</param>
internal sealed record HeadlineMatch(double Likeness, bool IsExact, ImmutableArray<Substitution> Substitutions)
{
    private const int LeastTypoLength = 5;
    private const int LeastTwoTyposLength = 9;

    public static HeadlineMatch Of(Headline first, Headline second, HeadlineWeights weights)
    {
        int[] partner = Partners(first.Words, second.Words);
        double shared = partner.Index().Where(p => p.Item >= 0).Sum(p => Shared(first.Words[p.Index], second.Words[p.Item], weights));
        double all = weights.Of(first.Words) + weights.Of(second.Words);
        return new HeadlineMatch(
            all == 0 ? 0 : 2 * shared / all, first.Words.SequenceEqual(second.Words), Replaced(first.Words, second.Words, partner));
    }

    /// <summary>True for a word and its misspelling, save of the first letter: slips there are rare, and countries differ by it.</summary>
    public static bool IsTypo(string a, string b)
    {
        int shorter = Math.Min(a.Length, b.Length);
        int most = shorter >= LeastTwoTyposLength ? 2 : shorter >= LeastTypoLength ? 1 : 0;
        return most > 0 && a[0] == b[0] && Math.Abs(a.Length - b.Length) <= most
            && !a.Concat(b).Any(char.IsDigit) && NearestName.Distance(a, b) <= most;
    }

    private static double Shared(string a, string b, HeadlineWeights weights) =>
        a == b ? weights.Of(a) : SameStoryWeights.Typo * (weights.Of(a) + weights.Of(b)) / 2;

    // For each word of the first the place of the same word in the second, or -1. Equal words first, typing errors then.
    private static int[] Partners(ImmutableArray<string> first, ImmutableArray<string> second)
    {
        int[] partner = new int[first.Length];
        bool[] taken = new bool[second.Length];
        Array.Fill(partner, -1);
        foreach (Func<string, string, bool> same in (Func<string, string, bool>[])[string.Equals, IsTypo])
        {
            for (int i = 0; i < first.Length; i++)
            {
                for (int j = 0; partner[i] < 0 && j < second.Length; j++)
                {
                    if (!taken[j] && same(first[i], second[j]))
                        (partner[i], taken[j]) = (j, true);
                }
            }
        }

        return partner;
    }

    private static ImmutableArray<Substitution> Replaced(ImmutableArray<string> first, ImmutableArray<string> second, int[] partner)
    {
        var found = ImmutableArray.CreateBuilder<Substitution>();
        for (int i = 0, end; i < partner.Length; i = end + 1)
        {
            end = i;
            while (end < partner.Length && partner[end] < 0)
                end++;
            if (end == i)
                continue;
            int from = i == 0 ? 0 : partner[i - 1] + 1;
            int to = end == partner.Length ? second.Length : partner[end];
            ImmutableArray<string> instead =
                [.. Enumerable.Range(from, Math.Max(0, to - from)).Where(j => !partner.Contains(j)).Select(j => second[j])];
            if (instead.Length > 0)
                found.Add(new Substitution([.. first[i..end]], instead));
        }

        return found.ToImmutable();
    }
}
