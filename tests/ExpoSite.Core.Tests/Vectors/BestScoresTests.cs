using CsCheck;
using ExpoSite.Core.Vectors;

namespace ExpoSite.Core.Tests.Vectors;

public sealed class BestScoresTests
{
    private const float Least = 0.25f;

    // Few values, so that many scores are equal.
    private static readonly Gen<float[]> Scores = Gen.Int[0, 8].Select(n => n / 8f).Array[0, 100];

    [Fact]
    public void The_highest_scores_are_kept_best_first_and_equal_ones_in_order() =>
        Gen.Select(Scores, Gen.Int[1, 12]).Sample((scores, most) =>
    {
        var best = new BestScores(most, Least);
        for (int i = 0; i < scores.Length; i++)
            best.Offer(i, scores[i]);
        return best.Ranked.Select(r => r.Position).SequenceEqual(Expected(scores, most));
    });

    [Fact]
    public void A_tally_sums_what_is_added_and_is_empty_again_after_each_story() =>
        Gen.Select(Scores.Where(s => s.Length > 0), Gen.Int[1, 12]).Sample((scores, most) =>
    {
        var tally = new Tally(scores.Length);
        for (int story = 0; story < 2; story++)
        {
            // Halves of eighths are exact, so their sum is the score.
            for (int i = scores.Length - 1; i >= 0; i--)
            {
                tally.Add(i, scores[i] / 2);
                tally.Add(i, scores[i] / 2);
            }

            if (!tally.TakeBest(most, Least, without: 0).Select(b => b.Position).SequenceEqual(Expected([0, .. scores[1..]], most)))
                return false;
        }

        return true;
    });

    [Fact]
    public void The_highest_sums_of_a_tally_are_those_that_sorting_finds_and_of_equal_ones_the_first() =>
        Gen.Select(SumsOftenEqual, Gen.Int[1, 40]).Sample((scores, most) =>
    {
        var tally = new Tally(scores.Length);
        for (int story = 0; story < 2; story++)
        {
            for (int i = scores.Length - 1; i >= 0; i--)
                tally.Add(i, scores[i]);
            int[] positions = new int[most];
            float[] sums = new float[most];
            int taken = tally.TakeHighest(positions, sums);
            int[] expected = [.. Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ThenByDescending(i => i).Take(most)];
            if (!positions[..taken].Order().SequenceEqual(expected.Order()) || positions[..taken].Any(p => tally[p] != 0)
                || !sums[..taken].SequenceEqual(positions[..taken].Select(p => scores[p])))
                return false;
        }

        return true;
    });

    private static Gen<float[]> SumsOftenEqual =>
        Gen.OneOf(Gen.Float[1e-9f, 3], Gen.OneOf(Gen.Const(0.25f), Gen.Const(0.5f))).Array[1, 60];

    private static IEnumerable<int> Expected(float[] scores, int most) =>
        Enumerable.Range(0, scores.Length).Where(i => scores[i] > Least).OrderByDescending(i => scores[i]).ThenBy(i => i).Take(most);
}
