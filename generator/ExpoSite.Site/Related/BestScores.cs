using System.Numerics;

namespace ExpoSite.Site.Related;

/// <summary>Keeps the positions of the highest scores, best first; of equal ones the lower, in whatever order they are offered.</summary>
/// <param name="most">How many are kept.</param>
/// <param name="least">A score must be above it.</param>
internal sealed class BestScores(int most, float least)
{
    private readonly List<int> positions = new(most + 1);
    private readonly List<float> scores = new(most + 1);

    public IReadOnlyList<int> Positions => positions;

    /// <summary>The positions with their scores.</summary>
    public IReadOnlyList<(int Position, float Score)> Ranked => [.. positions.Zip(scores)];

    /// <summary>A score that is not as high as this will not be kept.</summary>
    public float Needed => scores.Count < most ? least : scores[^1];

    public void Offer(int position, float score)
    {
        if (score <= least || score < Needed)
            return;
        int at = scores.Count;
        while (at > 0 && (scores[at - 1] < score || (scores[at - 1] == score && positions[at - 1] > position)))
            at--;
        if (at == most)
            return;
        positions.Insert(at, position);
        scores.Insert(at, score);
        if (scores.Count > most)
        {
            positions.RemoveAt(most);
            scores.RemoveAt(most);
        }
    }

    /// <summary>Offers every score at its index. Most are too low, so a whole vector of them is passed over at once.</summary>
    public void OfferAll(ReadOnlySpan<float> all)
    {
        int i = 0;
        for (; i <= all.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            if (!Vector.GreaterThanAny(new Vector<float>(all[i..]), new Vector<float>(Needed)))
                continue;
            for (int k = i; k < i + Vector<float>.Count; k++)
                Offer(k, all[k]);
        }

        for (; i < all.Length; i++)
            Offer(i, all[i]);
    }
}

/// <summary>Sums of scores by position, for one story after another: only what was touched is read and cleared again.</summary>
internal sealed class Tally(int positions)
{
    private readonly float[] scores = new float[positions];
    private readonly List<int> touched = [];

    public void Add(int position, float score)
    {
        if (scores[position] == 0)
            touched.Add(position);
        scores[position] += score;
    }

    /// <summary>The highest sum, 0 for none.</summary>
    public float Highest(int without) => touched.Where(p => p != without).Select(p => scores[p]).Append(0).Max();

    /// <summary>The best positions with their sums, best first, equal ones in ascending order; then all sums are zero again.</summary>
    /// <param name="least">A sum must be above it.</param>
    /// <param name="without">A position that is left out.</param>
    public IReadOnlyList<(int Position, float Score)> TakeBest(int most, float least, int without)
    {
        touched.Sort();
        var best = new BestScores(most, least);
        foreach (int position in touched)
        {
            if (position != without)
                best.Offer(position, scores[position]);
            scores[position] = 0;
        }

        touched.Clear();
        return best.Ranked;
    }
}
