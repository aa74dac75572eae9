using System.Runtime.InteropServices;
using ExpoSite.Core.Language;

namespace ExpoSite.Core.Vectors;

/// <summary>
/// Counts the words of one text. Words are runs of letters and digits, lower-case and stemmed; Chinese, Japanese and
/// Korean text, which has no spaces, is counted by pairs of neighbouring characters.
/// </summary>
/// <param name="spellings">Learns how the words are written, where somebody wants to know.</param>
public sealed class WordCounter(WordSpellings? spellings = null)
{
    /// <summary>Characters of a longer word that count.</summary>
    public const int LongestWord = 48;

    // Different words of a story, mostly.
    private const int UsualWords = 600;

    private Dictionary<ulong, float> counts = new(UsualWords);

    /// <summary>Words seen so far with weight 1: the length of the text.</summary>
    public int Words { get; private set; }

    /// <summary>Words that do not count for what a text is about; null for none.</summary>
    public WordSet? Passed { get; set; }

    /// <summary>Makes it ready for another text.</summary>
    public void Clear()
    {
        // What one huge text took would be cleared for each that follows.
        if (counts.Capacity > 8 * UsualWords)
            counts = new(UsualWords);
        counts.Clear();
        Words = 0;
        Passed = null;
    }

    public void Add(ReadOnlySpan<char> text, float weight)
    {
        int characters = 0;
        TextWord previous = default;
        foreach (TextWord word in TextWords.In(text, TextWords.Apostrophe, Script.IsEastAsian))
        {
            if (!word.IsCharacter)
                AddWord(word.In(text), weight);
            else if (previous.IsCharacter && previous.End == word.Start)
                Count(text[previous.Start..word.End], text[previous.Start..word.End], weight);
            characters += word.IsCharacter ? 1 : 0;
            previous = word;
        }

        Words += characters / 2;
    }

    /// <summary>Counts something that is no word of the text, such as a tag.</summary>
    public void AddFeature(string feature, float weight) => Count(feature, default, weight);

    public TermWeights ToWeights()
    {
        ulong[] hashes = [.. counts.Keys];
        float[] values = [.. counts.Values];
        Array.Sort(hashes, values);
        return new TermWeights(ImmutableCollectionsMarshal.AsImmutableArray(hashes), ImmutableCollectionsMarshal.AsImmutableArray(values));
    }

    private void AddWord(ReadOnlySpan<char> written, float weight)
    {
        Words++;
        if (Passed?.Contains(written) == true)
            return;
        Span<char> word = stackalloc char[LongestWord];
        int length = 0;
        foreach (char c in written)
        {
            if (c is not ('\'' or '’') && length < LongestWord)
                word[length++] = char.ToLowerInvariant(c);
        }

        ReadOnlySpan<char> stem = EnglishStems.Stem(word[..length]);
        if (stem.Length > 1)
            Count(stem, written, weight);
    }

    private void Count(ReadOnlySpan<char> term, ReadOnlySpan<char> spelling, float weight)
    {
        ulong hash = TextHash.Mix(TextHash.Of(term));
        CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out _) += weight;
        if (!spelling.IsEmpty)
            spellings?.Add(hash, spelling);
    }
}

/// <summary>How often each word stands in a text: hashes of stemmed words in ascending order, and their counts.</summary>
/// <param name="Hashes">64-bit hashes of the stemmed, lower-case words; no two the same.</param>
/// <param name="Counts">Weighted number of occurrences of each.</param>
public sealed record TermWeights(ImmutableArray<ulong> Hashes, ImmutableArray<float> Counts)
{
    /// <summary>Those of no text.</summary>
    public static TermWeights None { get; } = new([], []);
}

/// <summary>How counted words are written, since a hash does not tell.</summary>
public sealed class WordSpellings
{
    private readonly Dictionary<ulong, string> spellings = [];

    /// <summary>A word in small letters is preferred to one in capitals (which may only begin a sentence), then a short one.</summary>
    public void Add(ulong hash, ReadOnlySpan<char> word)
    {
        ref string? known = ref CollectionsMarshal.GetValueRefOrAddDefault(spellings, hash, out _);
        if (known is null || Rank(word) < Rank(known))
            known = word.ToString();
    }

    /// <summary>The spelling, or null for what is no word of the text, such as a tag.</summary>
    public string? Find(ulong hash) => spellings.GetValueOrDefault(hash);

    private static int Rank(ReadOnlySpan<char> word) => word.Length + (char.IsUpper(word[0]) ? WordCounter.LongestWord : 0);
}
