namespace ExpoSite.Core.Language;

/// <summary>Words to look for, in any case.</summary>
public sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private WordSet(IEnumerable<string> words)
    {
        All = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static WordSet Empty { get; } = new([]);

    public FrozenSet<string> All { get; }

    /// <param name="words">With white space between them.</param>
    public static WordSet Of(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static WordSet Of(params IEnumerable<WordSet> sets) => new(sets.SelectMany(s => s.All));

    public bool Contains(ReadOnlySpan<char> word) => lookup.Contains(word);
}
