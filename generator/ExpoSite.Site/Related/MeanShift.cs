using System.Numerics;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Related;

/// <summary>
/// Turns dot products of vectors into cosines of the same vectors with their mean taken off. That leaves what sets two
/// stories apart from the site as a whole, and keeps a story that is a little like everything from being near everything
/// (Suzuki et al. 2013, "Centering Similarity Measures to Reduce Hubs"). It follows from (a - m)(b - m) = ab - am - bm + mm,
/// so that no vector has to be changed. A vector itself does not count to the mean that is taken off it, and of few stories
/// only a part is taken off: the mean of three says little of a fourth.
/// </summary>
internal sealed class MeanShift(float[] towardsMean, float[] inverseLengths, float meanSquare)
{
    /// <param name="towardsMean">The dot product of each vector with the mean of all.</param>
    /// <param name="squares">The dot product of each vector with itself.</param>
    public static MeanShift Of(float[] towardsMean, float[] squares)
    {
        int count = squares.Length;
        if (count < 3)
            return new MeanShift(new float[count], [.. squares.Select(s => InverseLength(s))], 0);
        float part = (count - 2f) / count;
        float[] towardsOthers = [.. towardsMean.Zip(squares, (m, s) => part * ((count * m) - s) / (count - 1))];
        float meanSquare = part * Mean(towardsOthers);
        return new MeanShift(towardsOthers, [.. squares.Zip(towardsOthers, (s, m) => InverseLength(s - (2 * m) + meanSquare))], meanSquare);
    }

    /// <summary>Turns the dot products of one vector with the first ones into centred cosines.</summary>
    public void Apply(int vector, Span<float> products)
    {
        // Element by element, so that the result does not hang on how many of them a machine computes at once.
        float shift = meanSquare - towardsMean[vector];
        float scale = inverseLengths[vector];
        int width = Vector<float>.Count;
        int i = 0;
        for (; i <= products.Length - width; i += width)
        {
            Vector<float> centred = new Vector<float>(products[i..]) - new Vector<float>(towardsMean, i) + new Vector<float>(shift);
            (centred * new Vector<float>(scale) * new Vector<float>(inverseLengths, i)).CopyTo(products[i..]);
        }

        for (; i < products.Length; i++)
            products[i] = (products[i] - towardsMean[i] + shift) * scale * inverseLengths[i];
    }

    private static float Mean(float[] values) => (float)(values.Sum(v => (double)v) / values.Length);

    private static float InverseLength(float square) => 1 / Math.Max(RelatedWeights.LeastLength, MathF.Sqrt(Math.Max(0, square)));
}
