using System.Buffers;

namespace ExpoSite.Core.Vectors;

/// <summary>Sums of scores by position, for one story after another: only what was touched is read and cleared again.</summary>
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
    /// <param name="most">Of equal sums at the end, those that were touched first are taken.</param>
    public (int Position, float Score)[] TakeHighest(int most)
    {
        var taken = new (int Position, float Score)[Math.Min(most, count)];
        float bound = taken.Length < count ? NthHighest(most) : 0;
        int atBound = taken.Length - (taken.Length < count ? CountAbove(bound) : 0);
        int next = 0;
        foreach (int position in touched.AsSpan(0, count))
        {
            float score = scores[position];
            if (taken.Length == count || score > bound || (score == bound && --atBound >= 0))
                taken[next++] = (position, score);
            scores[position] = 0;
        }

        count = 0;
        return taken;
    }

    private int CountAbove(float bound)
    {
        int above = 0;
        foreach (int position in touched.AsSpan(0, count))
            above += scores[position] > bound ? 1 : 0;
        return above;
    }

    // Quickselect (Hoare 1961): no more is sorted than needed to know it.
    private float NthHighest(int n)
    {
        float[] rest = ArrayPool<float>.Shared.Rent(count);
        for (int i = 0; i < count; i++)
            rest[i] = scores[touched[i]];
        (int low, int high, int wanted) = (0, count - 1, n - 1);
        while (low < high)
        {
            float pivot = rest[low + ((high - low) / 2)];
            (int i, int j) = (low, high);
            while (i <= j)
            {
                while (rest[i] > pivot)
                    i++;
                while (rest[j] < pivot)
                    j--;
                if (i <= j)
                {
                    (rest[i], rest[j]) = (rest[j], rest[i]);
                    (i, j) = (i + 1, j - 1);
                }
            }

            if (wanted <= j)
                high = j;
            else if (wanted >= i)
                low = i;
            else
                break;
        }

        float found = rest[wanted];
        ArrayPool<float>.Shared.Return(rest);
        return found;
    }

    public void Clear()
    {
        foreach (int position in touched.AsSpan(0, count))
            scores[position] = 0;
        count = 0;
    }
}
