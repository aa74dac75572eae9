namespace ExpoSite.Core.Vectors;

/// <summary>
/// Turns dot products of vectors into cosines of the same vectors with their mean taken off. That leaves what sets two
/// stories apart from the site as a whole, and keeps a story that is a little like everything from being near everything
/// (Suzuki et al. 2013, "Centering Similarity Measures to Reduce Hubs"). It follows from (a - m)(b - m) = ab - am - bm + mm,
/// so that no vector has to be changed. A vector itself does not count to the mean that is taken off it, and of few stories
/// only a part is taken off: the mean of three says little of a fourth.
/// </summary>
public sealed class MeanShift(float[] towardsMean, float[] inverseLengths, float meanSquare)
{
    /// <param name="towardsMean">The dot product of each vector with the mean of all.</param>
    /// <param name="squares">The dot product of each vector with itself.</param>
    /// <param name="leastLength">A vector is not taken to be shorter: what is left of a wholly average text is chance.</param>
    public static MeanShift Of(float[] towardsMean, float[] squares, float leastLength)
    {
        int count = squares.Length;
        if (count < 3)
            return new MeanShift(new float[count], [.. squares.Select(s => InverseLength(s, leastLength))], 0);
        float part = (count - 2f) / count;
        float[] towardsOthers = [.. towardsMean.Zip(squares, (m, s) => part * ((count * m) - s) / (count - 1))];
        float meanSquare = part * Mean(towardsOthers);
        float[] inverse = [.. squares.Zip(towardsOthers, (s, m) => InverseLength(s - (2 * m) + meanSquare, leastLength))];
        return new MeanShift(towardsOthers, inverse, meanSquare);
    }

    /// <summary>The centred cosine of two vectors.</summary>
    /// <param name="product">Their dot product.</param>
    public float Of(int later, int earlier, float product) =>
        (product - towardsMean[earlier] + (meanSquare - towardsMean[later])) * inverseLengths[later] * inverseLengths[earlier];

    private static float Mean(float[] values) => (float)(values.Sum(v => (double)v) / values.Length);

    private static float InverseLength(float square, float least) => 1 / Math.Max(least, MathF.Sqrt(Math.Max(0, square)));
}
