using System.Buffers;

namespace ExpoSite.Core.Vectors;

/// <summary>
/// Sums of scores by position, for one story after another: only what was touched is read and cleared again. It is as large as a site, so
/// give each thread one by ThreadLocal: the state that Parallel.For keeps for a thread is made anew about every tenth of a second.
/// </summary>
public sealed class Tally(int positions)
{
    private readonly float[] scores = new float[positions];
    // One more: the next position is written before it is known to be new.
    private readonly int[] touched = new int[positions + 1];
    private int count;

    /// <summary>The sum of a position.</summary>
    public float this[int position] => scores[position];

    /// <param name="score">Not below 0.</param>
    public void Add(int position, float score)
    {
        ref float sum = ref scores[position];
        if (score == 0)
            return;
        if (sum == 0)
            touched[count++] = position;
        sum += score;
    }

    /// <summary>Adds scores, each times a factor.</summary>
    public void Add(ReadOnlySpan<int> at, ReadOnlySpan<float> added, float factor)
    {
        // Millions of times: nothing is read from a field, and no branch is taken on what nobody can guess, whether a position is new.
        (float[] sums, int[] list, int known) = (scores, touched, count);
        added = added[..at.Length];
        for (int i = 0; i < at.Length; i++)
        {
            ref float sum = ref sums[at[i]];
            float before = sum;
            sum = before + (factor * added[i]);
            list[known] = at[i];
            known += IsZero(before) & (IsZero(sum) ^ 1);
        }

        count = known;
    }

    // 1 or 0: a comparison of whole numbers is a number, one of floats a branch.
    private static int IsZero(float score) => BitConverter.SingleToInt32Bits(score) == 0 ? 1 : 0;

    /// <summary>The sum of the scores at some positions, each times a weight.</summary>
    public float Product(ReadOnlySpan<int> at, ReadOnlySpan<float> weights)
    {
        float[] sums = scores;
        float product = 0;
        weights = weights[..at.Length];
        for (int i = 0; i < at.Length; i++)
            product += sums[at[i]] * weights[i];
        return product;
    }

    /// <summary>The highest sum, 0 for none.</summary>
    public float Highest(int without)
    {
        float highest = 0;
        foreach (int position in touched.AsSpan(0, count))
            highest = position == without ? highest : Math.Max(highest, scores[position]);
        return highest;
    }

    /// <summary>The best positions with their sums, best first, equal ones in ascending order; then all sums are zero again.</summary>
    /// <param name="least">A sum must be above it.</param>
    /// <param name="without">A position that is left out.</param>
    public IReadOnlyList<(int Position, float Score)> TakeBest(int most, float least, int without)
    {
        var best = new BestScores(most, least);
        foreach (int position in touched.AsSpan(0, count))
        {
            float score = scores[position];
            if (score >= best.Bound && position != without)
                best.Offer(position, score);
        }

        Clear();
        return best.Ranked;
    }

    /// <summary>The highest sums with their positions, in no order; then all sums are zero again.</summary>
    /// <param name="positions">Filled; its length is how many are taken. Of equal sums at the end, those that were touched first.</param>
    /// <param name="sums">Filled, as long as the positions.</param>
    /// <returns>How many there were.</returns>
    public int TakeHighest(Span<int> positions, Span<float> sums)
    {
        (float bound, int atBound) = count <= positions.Length ? (0, 0) : Bound(positions.Length);
        int taken = 0;
        foreach (int position in touched.AsSpan(0, count))
        {
            float score = scores[position];
            scores[position] = 0;
            if (score > bound || (score == bound && --atBound >= 0))
                (positions[taken], sums[taken++]) = (position, score);
        }

        count = 0;
        return taken;
    }

    // The nth highest sum, and how many of the highest n are equal to it. Sums are counted by their bits first: few need to be sorted.
    private (float Sum, int Equal) Bound(int n)
    {
        Span<int> bins = stackalloc int[Bin(float.MaxValue) + 1];
        bins.Clear();
        foreach (int position in touched.AsSpan(0, count))
            bins[Bin(scores[position])]++;
        int bin = bins.Length - 1;
        for (; bins[bin] < n; bin--)
            n -= bins[bin];
        float[] inBin = ArrayPool<float>.Shared.Rent(bins[bin]);
        int found = 0;
        foreach (int position in touched.AsSpan(0, count))
        {
            if (Bin(scores[position]) == bin)
                inBin[found++] = scores[position];
        }

        Span<float> sorted = inBin.AsSpan(0, found);
        sorted.Sort();
        float sum = sorted[^n];
        int equal = sorted[^n..].LastIndexOf(sum) + 1;
        ArrayPool<float>.Shared.Return(inBin);
        return (sum, equal);
    }

    // Sums are not negative: a higher one never stands in a lower bin.
    private static int Bin(float sum) => BitConverter.SingleToInt32Bits(sum) >> 19;

    public void Clear()
    {
        foreach (int position in touched.AsSpan(0, count))
            scores[position] = 0;
        count = 0;
    }
}
