namespace ExpoSite.Core.Vectors;

/// <summary>Keeps the positions of the highest scores, best first; of equal ones the lower, in whatever order they are offered.</summary>
/// <param name="most">How many are kept.</param>
/// <param name="least">A score must be above it.</param>
public sealed class BestScores(int most, float least)
{
    private readonly List<(int Position, float Score)> best = new(most + 1);

    /// <summary>No score below it is kept: who asks first need not offer most of them.</summary>
    public float Bound { get; private set; } = MathF.BitIncrement(least);

    /// <summary>The positions with their scores.</summary>
    public IReadOnlyList<(int Position, float Score)> Ranked => best;

    public void Offer(int position, float score)
    {
        if (score < Bound)
            return;
        int at = best.Count;
        while (at > 0 && (best[at - 1].Score < score || (best[at - 1].Score == score && best[at - 1].Position > position)))
            at--;
        if (at == most)
            return;
        best.Insert(at, (position, score));
        if (best.Count > most)
            best.RemoveAt(most);
        if (best.Count == most)
            Bound = best[^1].Score;
    }
}
