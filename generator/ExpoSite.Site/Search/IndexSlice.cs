using System.Runtime.InteropServices;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Search;

/// <summary>The words of some stories that are listed one after the other, by the part of the index that they fall into.</summary>
internal sealed class IndexSlice
{
    private readonly SearchPosting[] postings;
    private readonly ILookup<int, Entry> words;

    private IndexSlice(SearchPosting[] postings, ILookup<int, Entry> words) => (this.postings, this.words) = (postings, words);

    /// <summary>A word, and where its postings stand.</summary>
    private readonly record struct Entry(string Word, int First, int End);

    /// <summary>The slice from one story to below another, of an index of so many parts.</summary>
    public static IndexSlice Of(ImmutableArray<Story> stories, int first, int end, int parts)
    {
        var reading = new Reading();
        for (int i = first; i < end; i++)
            reading.Read(stories[i], i);
        return reading.ToSlice(parts);
    }

    /// <summary>Adds the words of a part to those of the slices before.</summary>
    public void AddTo(Dictionary<string, List<SearchPosting>> index, int part)
    {
        foreach (Entry entry in words[part])
        {
            ref List<SearchPosting>? known = ref CollectionsMarshal.GetValueRefOrAddDefault(index, entry.Word, out _);
            (known ??= []).AddRange(postings.AsSpan(entry.First, entry.End - entry.First));
        }
    }

    /// <summary>Numbers the words as they come, and lists which story has which: two lists, however many of both there are.</summary>
    private sealed class Reading
    {
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
        private readonly List<int> lastStories = [];
        private readonly List<(int Word, SearchPosting Posting)> found = [];
        private readonly SearchWords.Taker take;
        private SearchPosting current;
        private char[] text = [];

        public Reading()
        {
            lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
            take = Take;
        }

        // The weightiest field first: a story counts once for a word.
        public void Read(Story story, int number)
        {
            Add(story.Article.Title, SearchField.Title);
            foreach (Term term in story.Tags.Concat(story.Authors).Append(story.Category).OfType<Term>())
                Add(term.Name, SearchField.Term);
            Add(story.Summary, SearchField.Body);
            if (text.Length < story.SearchText.Length)
                text = new char[story.SearchText.Length];
            Add(text.AsSpan(0, Encoding.UTF8.GetChars(story.SearchText, text)), SearchField.Body);

            void Add(ReadOnlySpan<char> words, SearchField field)
            {
                current = new SearchPosting(number, field);
                SearchWords.Split(words, take);
            }
        }

        public IndexSlice ToSlice(int parts)
        {
            int[] next = new int[numbers.Count + 1];
            foreach ((int word, _) in found)
                next[word + 1]++;
            for (int word = 0; word < numbers.Count; word++)
                next[word + 1] += next[word];
            int[] starts = [.. next];
            var postings = new SearchPosting[found.Count];
            foreach ((int word, SearchPosting posting) in found)
                postings[next[word]++] = posting;
            return new IndexSlice(
                postings,
                numbers.ToLookup(w => SearchIndex.PartOf(w.Key, parts), w => new Entry(w.Key, starts[w.Value], starts[w.Value + 1])));
        }

        private void Take(ReadOnlySpan<char> word)
        {
            if (!lookup.TryGetValue(word, out int number))
            {
                lookup[word] = number = lastStories.Count;
                lastStories.Add(-1);
            }

            if (lastStories[number] == current.Story)
                return;
            lastStories[number] = current.Story;
            found.Add((number, current));
        }
    }
}

/// <summary>Where a word stands in a story; what weighs more hides what weighs less.</summary>
internal enum SearchField
{
    Body,
    Term,
    Title,
}

/// <summary>A story that has a word.</summary>
internal readonly record struct SearchPosting(int Story, SearchField Field);
