using System.Runtime.InteropServices;

namespace ExpoSite.Site.Indexing;

/// <summary>
/// Counts the words of one text. Words are runs of letters and digits, lower-case and stemmed; Chinese, Japanese and
/// Korean text, which has no spaces, is counted by pairs of neighbouring characters.
/// </summary>
internal sealed class WordCounter
{
    private const int LongestWord = 48;
    private readonly Dictionary<ulong, float> counts = [];

    /// <summary>Words seen so far with weight 1: the length of the text.</summary>
    public int Words { get; private set; }

    public void Add(ReadOnlySpan<char> text, float weight)
    {
        Span<char> word = stackalloc char[LongestWord];
        int length = 0;
        int ideographs = 0;
        char previous = '\0';
        foreach (char c in text)
        {
            if (IsIdeograph(c))
            {
                Flush(word, ref length, weight);
                if (previous != '\0')
                    Count(Hash([previous, c]), weight);
                previous = c;
                ideographs++;
                continue;
            }

            previous = '\0';
            if (char.IsLetterOrDigit(c))
            {
                if (length < LongestWord)
                    word[length++] = char.ToLowerInvariant(c);
            }
            else if (c is not ('\'' or '’') || length == 0)
            {
                Flush(word, ref length, weight);
            }
        }

        Flush(word, ref length, weight);
        Words += ideographs / 2;
    }

    /// <summary>Counts something that is no word of the text, such as a tag.</summary>
    public void AddFeature(string feature, float weight) => Count(Hash(feature), weight);

    public TermWeights ToWeights()
    {
        ulong[] hashes = [.. counts.Keys];
        float[] values = [.. counts.Values];
        Array.Sort(hashes, values);
        return new TermWeights(hashes, values);
    }

    private void Flush(Span<char> word, ref int length, float weight)
    {
        if (length == 0)
            return;
        Words++;
        ReadOnlySpan<char> stem = LightStemmer.Stem(word[..length]);
        length = 0;
        if (stem.Length > 1)
            Count(Hash(stem), weight);
    }

    private void Count(ulong hash, float weight) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out _) += weight;

    private static bool IsIdeograph(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF');

    // FNV-1a over UTF-16 code units, with a final mix (splitmix64).
    private static ulong Hash(ReadOnlySpan<char> text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
            hash = (hash ^ c) * 1099511628211;
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
