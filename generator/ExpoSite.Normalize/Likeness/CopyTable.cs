namespace ExpoSite.Normalize.Likeness;

/// <summary>
/// Finds texts whose signatures agree in a whole band (locality-sensitive hashing): with 32 bands of 4 numbers, 98 of 100 pairs
/// that share 60 % of their shingles, and 1 of 100 that share 13 %.
/// </summary>
internal sealed class CopyTable<T>
{
    private const int Rows = 4;

    // So many texts in one band are one template; the first of them stand for all.
    private const int MostPerBand = 64;

    private readonly Dictionary<(int Band, uint, uint, uint, uint), List<(T Item, uint[] Signature)>> bands = [];

    public void Add(T item, uint[] signature)
    {
        foreach ((int, uint, uint, uint, uint) band in BandsOf(signature))
        {
            if (!bands.TryGetValue(band, out List<(T, uint[])>? here))
                bands.Add(band, here = []);
            if (here.Count < MostPerBand)
                here.Add((item, signature));
        }
    }

    /// <summary>What was added and looks like it, the most alike first, then in the order of adding.</summary>
    /// <param name="least">Smallest estimated likeness.</param>
    public IEnumerable<T> Near(uint[] signature, double least)
    {
        var seen = new HashSet<uint[]>(ReferenceEqualityComparer.Instance);
        return BandsOf(signature)
            .SelectMany(band => bands.GetValueOrDefault(band) ?? [])
            .Where(near => seen.Add(near.Signature))
            .Select(near => (near.Item, Likeness: MinHash.Likeness(near.Signature, signature)))
            .Where(near => near.Likeness >= least)
            .OrderByDescending(near => near.Likeness)
            .Select(near => near.Item);
    }

    private static IEnumerable<(int Band, uint, uint, uint, uint)> BandsOf(uint[] signature)
    {
        for (int i = 0; i < MinHash.Length; i += Rows)
            yield return (i, signature[i], signature[i + 1], signature[i + 2], signature[i + 3]);
    }
}
