using System.Runtime.InteropServices;
using ExpoSite.Normalize.Drafting;

namespace ExpoSite.Normalize.Likeness;

/// <summary>Finds what shares much of a headline's weight, so that only those few are compared in full.</summary>
internal sealed class HeadlineIndex<T>
    where T : IComparedStory
{
    private readonly HeadlineWeights weights;
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.Ordinal);
    private readonly List<(T Item, double Weight)> items = [];

    /// <param name="items">In the order in which they are to be returned.</param>
    public HeadlineIndex(IEnumerable<T> items, HeadlineWeights weights)
    {
        this.weights = weights;
        foreach (T item in items)
        {
            string[] words = WordsOf(item.Key.Title);
            foreach (string word in words)
            {
                ref List<int>? with = ref CollectionsMarshal.GetValueRefOrAddDefault(byWord, word, out _);
                (with ??= []).Add(this.items.Count);
            }

            this.items.Add((item, weights.Of(words)));
        }
    }

    /// <summary>Items whose headline shares enough, in their order.</summary>
    public IEnumerable<T> Near(string key)
    {
        string[] words = WordsOf(key);
        double own = weights.Of(words);
        var shared = new Dictionary<int, double>();
        foreach (string word in words)
        {
            foreach (int item in byWord.GetValueOrDefault(word) ?? [])
                CollectionsMarshal.GetValueRefOrAddDefault(shared, item, out _) += weights.Of(word);
        }

        return shared.Where(s => 2 * s.Value >= SameStoryWeights.LeastShared * (own + items[s.Key].Weight))
            .Select(s => s.Key).Order().Select(i => items[i].Item);
    }

    private static string[] WordsOf(string key) => [.. Headline.Of(key).Words.Distinct(StringComparer.Ordinal)];
}
