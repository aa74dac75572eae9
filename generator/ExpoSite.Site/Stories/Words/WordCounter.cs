using System.Runtime.InteropServices;

namespace ExpoSite.Site.Stories.Words;

/// <summary>
/// Counts the words of one text. Words are runs of letters and digits, lower-case and stemmed; Chinese, Japanese and
/// Korean text, which has no spaces, is counted by pairs of neighbouring characters.
/// </summary>
/// <param name="spellings">Learns how the words are written, where somebody wants to know.</param>
internal sealed class WordCounter(WordSpellings? spellings = null)
{
    /// <summary>Characters of a longer word that count.</summary>
    public const int LongestWord = 48;

    // Different words of a story, mostly.
    private const int UsualWords = 600;

    private readonly Dictionary<ulong, float> counts = new(UsualWords);

    /// <summary>Words seen so far with weight 1: the length of the text.</summary>
    public int Words { get; private set; }

    public void Add(ReadOnlySpan<char> text, float weight)
    {
        Span<char> word = stackalloc char[LongestWord];
        int length = 0;
        int start = 0;
        int ideographs = 0;
        char previous = '\0';
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (IsIdeograph(c))
            {
                Flush(word, ref length, text[start..at], weight);
                if (previous != '\0')
                    Count([previous, c], [previous, c], weight);
                previous = c;
                ideographs++;
                continue;
            }

            previous = '\0';
            if (char.IsLetterOrDigit(c))
            {
                if (length == 0)
                    start = at;
                if (length < LongestWord)
                    word[length++] = char.ToLowerInvariant(c);
            }
            else if (c is not ('\'' or '’') || length == 0)
            {
                Flush(word, ref length, text[start..at], weight);
            }
        }

        Flush(word, ref length, text[start..], weight);
        Words += ideographs / 2;
    }

    /// <summary>Counts something that is no word of the text, such as a tag.</summary>
    public void AddFeature(string feature, float weight) => Count(feature, default, weight);

    public TermWeights ToWeights()
    {
        ulong[] hashes = [.. counts.Keys];
        float[] values = [.. counts.Values];
        Array.Sort(hashes, values);
        return new TermWeights(hashes, values);
    }

    // What is written still has its capitals and apostrophes.
    private void Flush(Span<char> word, ref int length, ReadOnlySpan<char> written, float weight)
    {
        if (length == 0)
            return;
        Words++;
        ReadOnlySpan<char> stem = LightStemmer.Stem(word[..length]);
        length = 0;
        if (stem.Length > 1)
            Count(stem, written.TrimEnd("'’"), weight);
    }

    private void Count(ReadOnlySpan<char> term, ReadOnlySpan<char> spelling, float weight)
    {
        ulong hash = Hash(term);
        CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out _) += weight;
        if (!spelling.IsEmpty)
            spellings?.Add(hash, spelling);
    }

    private static bool IsIdeograph(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF');

    /// <summary>FNV-1a over UTF-16 code units, with a final mix (splitmix64).</summary>
    public static ulong Hash(ReadOnlySpan<char> text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
            hash = (hash ^ c) * 1099511628211;
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
