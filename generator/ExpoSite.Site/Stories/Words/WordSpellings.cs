using System.Runtime.InteropServices;

namespace ExpoSite.Site.Stories.Words;

/// <summary>How counted words are written, since a hash does not tell.</summary>
internal sealed class WordSpellings
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
