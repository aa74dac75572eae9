namespace ExpoSite.Normalize.Stories;

/// <summary>Finds what shares words with a headline, so that only those few are compared in full.</summary>
internal sealed class HeadlineIndex<T>
{
    // A word that stands in more headlines than this picks none out.
    private const int MostPerWord = 500;

    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.Ordinal);
    private readonly List<T> items = [];

    /// <param name="items">In the order in which they are to be returned.</param>
    /// <param name="keyOf">The title of an item's <see cref="StoryKey"/>.</param>
    public HeadlineIndex(IEnumerable<T> items, Func<T, string> keyOf)
    {
        foreach (T item in items)
        {
            foreach (string word in Headline.Of(keyOf(item)).Words.Distinct(StringComparer.Ordinal))
            {
                if (!byWord.TryGetValue(word, out List<int>? with))
                    byWord.Add(word, with = []);
                with.Add(this.items.Count);
            }

            this.items.Add(item);
        }
    }

    /// <summary>Items that share a telling word, in their order.</summary>
    public IEnumerable<T> Near(string key)
    {
        var near = new SortedSet<int>();
        foreach (string word in Headline.Of(key).Words)
        {
            if (byWord.TryGetValue(word, out List<int>? with) && with.Count <= MostPerWord)
                near.UnionWith(with);
        }

        return near.Select(i => items[i]);
    }
}
