using System.Numerics;

namespace ExpoSite.Normalize.Likeness;

/// <summary>
/// A set of shingles as 128 numbers: two sets have as large a part of these in common as they share of their shingles, give or
/// take 0.04 (Broder 1997, "On the resemblance and containment of documents").
/// </summary>
internal static class MinHash
{
    public const int Length = 128;

    private static readonly uint[] Factors = [.. Numbers(0x2545F491).Select(n => n | 1)];
    private static readonly uint[] Addends = [.. Numbers(0x9E3779B9)];

    /// <summary>The signature; of an empty set all numbers are the largest.</summary>
    public static uint[] Of(HashSet<ulong> shingles)
    {
        uint[] least = new uint[Length];
        Array.Fill(least, uint.MaxValue);
        foreach (ulong shingle in shingles)
        {
            var value = new Vector<uint>((uint)(shingle >> 32));
            for (int i = 0; i < Length; i += Vector<uint>.Count)
            {
                Vector<uint> hash = (value * new Vector<uint>(Factors, i)) + new Vector<uint>(Addends, i);
                Vector.Min(new Vector<uint>(least, i), hash).CopyTo(least, i);
            }
        }

        return least;
    }

    /// <summary>Estimated Jaccard coefficient of the two sets, 0 to 1.</summary>
    public static double Likeness(uint[] a, uint[] b)
    {
        int same = 0;
        for (int i = 0; i < Length; i++)
            same += a[i] == b[i] ? 1 : 0;
        return (double)same / Length;
    }

    // A fixed sequence (xorshift, Marsaglia 2003): signatures are the same in every run.
    private static IEnumerable<uint> Numbers(uint seed)
    {
        for (int i = 0; i < Length; i++)
        {
            seed ^= seed << 13;
            seed ^= seed >> 17;
            seed ^= seed << 5;
            yield return seed;
        }
    }
}
