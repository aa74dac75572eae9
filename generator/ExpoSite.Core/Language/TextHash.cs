namespace ExpoSite.Core.Language;

/// <summary>Hashes that are the same in every run and on every machine. Files of published sites hold some: they must not change.</summary>
public static class TextHash
{
    private const ulong Prime = 1099511628211;

    /// <summary>FNV-1a, 64 bits, over UTF-16 code units.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
            hash = (hash ^ c) * Prime;
        return hash;
    }

    /// <summary>The same of the text in small letters.</summary>
    public static ulong OfLower(ReadOnlySpan<char> text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
            hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        return hash;
    }

    /// <summary>One hash of hashes in their order.</summary>
    public static ulong OfRun(ReadOnlySpan<ulong> hashes)
    {
        ulong run = 0;
        foreach (ulong hash in hashes)
            run = (run * Prime) + hash;
        return Mix(run);
    }

    /// <summary>The last step of SplitMix64 (Steele, Lea, Flood 2014): every bit depends on all, so the smallest are a fair draw.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
