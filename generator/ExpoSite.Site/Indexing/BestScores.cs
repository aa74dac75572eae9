using System.Numerics;

namespace ExpoSite.Site.Indexing;

/// <summary>Keeps the positions of the highest scores, best first; of equal scores the one offered first stays ahead.</summary>
/// <param name="most">How many are kept.</param>
/// <param name="least">A score must be above it.</param>
internal sealed class BestScores(int most, float least)
{
    private readonly List<int> positions = new(most + 1);
    private readonly List<float> scores = new(most + 1);

    public IReadOnlyList<int> Positions => positions;

    /// <summary>The positions with their scores.</summary>
    public IReadOnlyList<(int Position, float Score)> Ranked => [.. positions.Zip(scores)];

    public void Offer(int position, float score)
    {
        if (score <= least)
            return;
        int at = scores.Count;
        while (at > 0 && scores[at - 1] < score)
            at--;
        positions.Insert(at, position);
        scores.Insert(at, score);
        if (scores.Count > most)
        {
            positions.RemoveAt(most);
            scores.RemoveAt(most);
        }

        if (scores.Count == most)
            least = scores[^1];
    }

    /// <summary>Offers every score at its index. Most are too low, so a whole vector of them is passed over at once.</summary>
    public void OfferAll(ReadOnlySpan<float> all)
    {
        int i = 0;
        for (; i <= all.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            if (!Vector.GreaterThanAny(new Vector<float>(all[i..]), new Vector<float>(least)))
                continue;
            for (int k = i; k < i + Vector<float>.Count; k++)
                Offer(k, all[k]);
        }

        for (; i < all.Length; i++)
            Offer(i, all[i]);
    }
}
