namespace ExpoSite.Fit;

/// <summary>One example: what it shows, what it is, and how much it counts.</summary>
internal sealed record Example(string File, double[] Values, bool IsPositive, double Count);

/// <summary>How a weight may be fitted.</summary>
/// <param name="Sign">1 or -1: the sign that it must have; 0 for either.</param>
/// <param name="Fixed">The value that it keeps; null for one that is fitted.</param>
/// <param name="Prior">What it is without examples: the further it moves from there, the more it costs.</param>
/// <param name="IsPenalised">False for the weight that all examples share.</param>
internal readonly record struct Restraint(int Sign, double? Fixed, bool IsPenalised = true, double Prior = 0);

/// <summary>
/// Logistic regression with L2, by Newton steps along one weight after another (Fan et al. 2008, LIBLINEAR), each kept on its side of 0.
/// The problem is convex, so that the order of steps does not matter to the result.
/// </summary>
internal static class LogisticRegression
{
    private const int MostRounds = 400;
    private const double Enough = 1e-4;
    private const double LongestStep = 1;

    /// <param name="examples">What to learn from.</param>
    /// <param name="restraints">By weight.</param>
    /// <param name="l2">What the square of a weight's distance from its prior costs.</param>
    public static double[] Fit(IReadOnlyList<Example> examples, IReadOnlyList<Restraint> restraints, double l2)
    {
        double[] weights = [.. restraints.Select(r => r.Fixed ?? r.Prior)];
        double[] sums = [.. examples.Select(e => e.Values.Zip(weights, (v, w) => v * w).Sum())];
        int[][] showing = [.. Enumerable.Range(0, weights.Length)
            .Select(j => Enumerable.Range(0, examples.Count).Where(i => examples[i].Values[j] != 0).ToArray())];
        double longest = double.MaxValue;
        for (int round = 0; round < MostRounds && longest > Enough; round++)
        {
            longest = 0;
            for (int j = 0; j < weights.Length; j++)
            {
                if (restraints[j].Fixed is null)
                    longest = Math.Max(longest, Math.Abs(Step(j)));
            }
        }

        return weights;

        double Step(int j)
        {
            double cost = restraints[j].IsPenalised ? l2 : 0, gradient = cost * (weights[j] - restraints[j].Prior), curvature = cost + 1e-9;
            foreach (int i in showing[j])
            {
                double chance = 1 / (1 + Math.Exp(-sums[i])), value = examples[i].Values[j];
                gradient += examples[i].Count * (chance - (examples[i].IsPositive ? 1 : 0)) * value;
                curvature += examples[i].Count * chance * (1 - chance) * value * value;
            }

            double next = weights[j] - Math.Clamp(gradient / curvature, -LongestStep, LongestStep);
            next = restraints[j].Sign > 0 ? Math.Max(0, next) : restraints[j].Sign < 0 ? Math.Min(0, next) : next;
            double step = next - weights[j];
            weights[j] = next;
            if (step != 0)
            {
                foreach (int i in showing[j])
                    sums[i] += step * examples[i].Values[j];
            }

            return step;
        }
    }
}
