using ExpoSite.Site.Stories;
using ExpoSite.Site.Stories.Words;

namespace ExpoSite.Site.Search;

/// <summary>
/// Every word of the site and the stories that have it, cut into parts that a browser loads one at a time: a part holds the words
/// whose first two letters fall together. Stories are numbered as they are listed.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>Number of <see cref="SearchField"/>s.</summary>
    public const int Fields = 3;

    /// <summary>On a large site, a word that more stories than this share of all have in their text tells nothing there.</summary>
    private const double CommonShare = 0.5;

    private const int LeastStoriesForCommon = 1_000;

    /// <summary>Where the scripts begin that have thousands of characters.</summary>
    private const char FirstIdeograph = '\u2E80';

    private readonly string[] words;
    private readonly int[] starts;
    private readonly int[] postings;
    private readonly ILookup<int, int> parts;
    private readonly double common;

    // The postings of a word stand together, from its start to that of the next word.
    private SearchIndex(string[] words, int[] starts, int[] postings, int stories)
    {
        (this.words, this.starts, this.postings) = (words, starts, postings);
        common = stories < LeastStoriesForCommon ? stories : stories * CommonShare;
        int count = PartCount(stories);
        parts = Enumerable.Range(0, words.Length).ToLookup(word => PartOf(words[word], count));
    }

    /// <param name="siteLanguage">Language of stories that name none (BCP 47).</param>
    public static SearchIndex Of(ImmutableArray<Story> stories, SearchVocabulary vocabulary, string siteLanguage)
    {
        Dictionary<string, int[]> names = stories.SelectMany(NamesOf).Distinct(StringComparer.Ordinal)
            .ToDictionary(n => n, n => vocabulary.NumbersIn(n), StringComparer.Ordinal);
        string[] words = vocabulary.ToArray();
        var compounds = CompoundParts.Of(stories, words, siteLanguage);
        int[] starts = new int[words.Length + 1];
        ForEach(stories, names, compounds, words.Length, (word, _) => starts[word + 1]++);
        for (int word = 0; word < words.Length; word++)
            starts[word + 1] += starts[word];
        int[] postings = new int[starts[^1]];
        int[] next = starts[..^1];
        ForEach(stories, names, compounds, words.Length, (word, posting) => postings[next[word]++] = posting);
        return new SearchIndex(words, starts, postings, stories.Length);
    }

    /// <summary>Parts for so many stories: each a few ten kilobytes.</summary>
    public static int PartCount(int stories) => stories switch { <= 100 => 1, <= 1_000 => 16, <= 5_000 => 64, _ => 256 };

    /// <summary>
    /// The part of a word: by its first two UTF-16 code units, so that the start of a word is enough to find it; of Chinese and the like
    /// by the first, since one character is a query.
    /// </summary>
    public static int PartOf(ReadOnlySpan<char> word, int parts)
    {
        char first = SearchLetters.First(word[0]);
        char second = word.Length > 1 && first < FirstIdeograph ? SearchLetters.First(word[1]) : '\0';
        return ((first * 31) + second) % parts;
    }

    /// <summary>The words of a part in order, each with its stories in order.</summary>
    public IEnumerable<SearchedWord> Part(int number) => parts[number].Select(w => new SearchedWord(words[w], PostingsOf(w)))
        .Where(w => w.Postings.Count > 0).OrderBy(w => w.Text, StringComparer.Ordinal);

    // Headlines and names are found by any of their words.
    private ArraySegment<int> PostingsOf(int word)
    {
        var all = new ArraySegment<int>(postings, starts[word], starts[word + 1] - starts[word]);
        return all.Count <= common ? all : all.Where(p => p % Fields != (int)SearchField.Body).ToArray();
    }

    // The weightiest field first: a story counts once for a word.
    private static void ForEach(
        ImmutableArray<Story> stories, Dictionary<string, int[]> names, CompoundParts compounds, int words, Action<int, int> take)
    {
        int[] seenIn = new int[words];
        for (int story = 0; story < stories.Length; story++)
        {
            bool hasCompounds = compounds.IsIn(stories[story]);
            Add(stories[story].SearchWords.Title, SearchField.Title);
            AddParts(stories[story].SearchWords.Title, SearchField.Title);
            foreach (string name in NamesOf(stories[story]))
                Add(names[name], SearchField.Term);
            Add(stories[story].SearchWords.Text, SearchField.Body);
            AddParts(stories[story].SearchWords.Text, SearchField.Body);

            void AddParts(int[] found, SearchField field)
            {
                if (!hasCompounds)
                    return;
                foreach (int word in found)
                    Add(compounds.PartsOf(word), field);
            }

            void Add(int[] found, SearchField field)
            {
                foreach (int word in found)
                {
                    if (seenIn[word] == story + 1)
                        continue;
                    seenIn[word] = story + 1;
                    take(word, (story * Fields) + (int)field);
                }
            }
        }
    }

    private static IEnumerable<string> NamesOf(Story story) =>
        story.Tags.Concat(story.Authors).Append(story.Category).OfType<Term>().Select(t => t.Name);
}

/// <summary>Where a word stands in a story; what weighs more hides what weighs less.</summary>
internal enum SearchField
{
    Body,
    Term,
    Title,
}

/// <summary>A word, and the stories that have it.</summary>
/// <param name="Text">As the search page spells it.</param>
/// <param name="Postings">The number of each story times <see cref="SearchIndex.Fields"/>, and the <see cref="SearchField"/>.</param>
internal readonly record struct SearchedWord(string Text, ArraySegment<int> Postings);
