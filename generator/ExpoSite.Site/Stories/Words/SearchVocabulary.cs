using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ExpoSite.Site.Stories.Words;

/// <summary>The words of all texts that can be searched, each kept once. Thread-safe.</summary>
internal sealed class SearchVocabulary
{
    private readonly ConcurrentDictionary<string, byte> words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public SearchVocabulary() => lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The different words of some texts, in no order.</summary>
    public ImmutableArray<string> Of(params ReadOnlySpan<string> texts)
    {
        // Each word is one string, so none needs to be read twice.
        var found = new HashSet<string>(ReferenceEqualityComparer.Instance);
        foreach (string text in texts)
            SearchWords.Split(text, word => found.Add(Known(word)));
        return [.. found];
    }

    private string Known(ReadOnlySpan<char> word)
    {
        string? known;
        while (!lookup.TryGetValue(word, out known, out _))
            lookup.TryAdd(word, 0);
        return known;
    }
}
