namespace ExpoSite.Site.Related;

/// <summary>Sums of scores by position, for one story after another: only what was touched is read and cleared again.</summary>
/// <param name="positions">How many positions there are.</param>
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
    /// <param name="most">How many at the most.</param>
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
