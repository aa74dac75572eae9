using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Search;

/// <summary>
/// Every word of the site and the stories that have it, cut into parts that a browser loads one at a time: a part holds the words
/// whose first two letters fall together. Stories are numbered as they are listed.
/// </summary>
internal sealed class SearchIndex(ImmutableArray<Story> stories)
{
    /// <summary>Number of <see cref="SearchField"/>s.</summary>
    public const int Fields = 3;

    /// <summary>On a large site, a word that more stories than this share of all have in their text tells nothing there.</summary>
    private const double CommonShare = 0.5;

    private const int LeastStoriesForCommon = 1_000;

    /// <summary>Stories that one thread reads together.</summary>
    private const int SliceSize = 250;

    private readonly IndexSlice[] slices = new IndexSlice[(stories.Length + SliceSize - 1) / SliceSize];
    private readonly int parts = PartCount(stories.Length);
    private int next;
    private int read;

    /// <summary>Parts for so many stories: each a few ten kilobytes.</summary>
    public static int PartCount(int stories) => stories switch { <= 100 => 1, <= 1_000 => 16, <= 5_000 => 64, _ => 256 };

    /// <summary>The part of a word: by its first two UTF-16 code units, so that the start of a word is enough to find it.</summary>
    public static int PartOf(ReadOnlySpan<char> word, int parts) => ((word[0] * 31) + (word.Length > 1 ? word[1] : 0)) % parts;

    /// <summary>
    /// The words of a part in order, each with its stories in order. Thread-safe: who comes first reads the stories, and who comes
    /// meanwhile helps.
    /// </summary>
    public SortedDictionary<string, List<SearchPosting>> Part(int number)
    {
        ReadStories();
        var words = new Dictionary<string, List<SearchPosting>>(StringComparer.Ordinal);
        foreach (IndexSlice slice in slices)
            slice.AddTo(words, number);
        if (stories.Length >= LeastStoriesForCommon)
            LeaveOutCommon(words.Values);
        return new SortedDictionary<string, List<SearchPosting>>(
            words.Where(w => w.Value.Count > 0).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    // Headlines and names are found by any of their words.
    private void LeaveOutCommon(IEnumerable<List<SearchPosting>> words)
    {
        foreach (List<SearchPosting> postings in words.Where(p => p.Count > stories.Length * CommonShare))
            postings.RemoveAll(p => p.Field == SearchField.Body);
    }

    // No story is read before a file is asked for, and then all cores are busy with files: a thread that only waited would waste one.
    private void ReadStories()
    {
        while (Volatile.Read(ref next) < slices.Length && Interlocked.Increment(ref next) - 1 is var i && i < slices.Length)
        {
            slices[i] = IndexSlice.Of(stories, i * SliceSize, Math.Min((i + 1) * SliceSize, stories.Length), parts);
            Interlocked.Increment(ref read);
        }

        SpinWait.SpinUntil(() => Volatile.Read(ref read) == slices.Length);
    }
}
