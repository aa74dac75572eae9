namespace ExpoSite.Site.Stories.Words;

/// <summary>
/// The words that the search finds, each kept once; stories keep their numbers. A number follows from who came first, so nothing
/// that is published may follow from it. Words are known by their 64-bit hashes, as those of related stories are. Thread-safe.
/// </summary>
internal sealed class SearchVocabulary
{
    private readonly HashNumbers numbers = new();
    private readonly List<string> words = [];

    [ThreadStatic]
    private static HashSet<ulong>? seen;

    /// <summary>The words so far, by their numbers.</summary>
    public string[] ToArray()
    {
        lock (words)
            return [.. words];
    }

    /// <summary>The numbers of all words of some texts, each once, in the order of the texts.</summary>
    public int[] NumbersIn(params ReadOnlySpan<string?> texts)
    {
        // Most words of a text were in it before, and to see that in a small table costs less than to ask for the number again.
        HashSet<ulong> known = seen ??= [];
        known.Clear();
        var found = new List<int>();
        foreach (string? text in texts)
            SearchWords.Split(text ?? "", Take);
        return [.. found];

        void Take(ReadOnlySpan<char> word)
        {
            ulong hash = TextHash.Of(word);
            if (known.Add(hash))
                found.Add(NumberOf(hash, word));
        }
    }

    private int NumberOf(ulong hash, ReadOnlySpan<char> word)
    {
        if (numbers.Find(hash) is { } known)
            return known;
        lock (words)
        {
            if (numbers.Find(hash) is { } meanwhile)
                return meanwhile;
            words.Add(word.ToString());
            return numbers.AddNext(hash);
        }
    }
}

/// <summary>Numbers of the words of a story, each list without repetition.</summary>
internal sealed record FoundWords(int[] Title, int[] Text)
{
    public static FoundWords None { get; } = new([], []);
}
