using System.Collections.Immutable;
using System.Text;
using ExpoSite.Site.Indexing;

namespace ExpoSite.Site.Search;

/// <summary>Where a word stands in a story; what weighs more hides what weighs less.</summary>
internal enum SearchField
{
    Body,
    Term,
    Title,
}

/// <summary>
/// Every word of the site and the stories that have it, cut into parts that a browser loads one at a time: a part holds the words
/// whose first two letters fall together. Stories are numbered as they are listed.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>A word that more stories than this share of all have tells nothing, and is left out.</summary>
    private const double CommonShare = 0.5;

    private const int LeastStoriesForCommon = 20;

    private readonly SortedDictionary<string, List<Posting>>[] parts;

    private SearchIndex(SortedDictionary<string, List<Posting>>[] parts) => this.parts = parts;

    /// <summary>A story that has a word.</summary>
    internal readonly record struct Posting(int Story, SearchField Field);

    /// <summary>Parts for so many stories: each a few ten kilobytes.</summary>
    public static int PartCount(int stories) => stories switch { <= 100 => 1, <= 1_000 => 16, <= 5_000 => 64, _ => 256 };

    /// <summary>The part of a word: by its first two UTF-16 code units, so that the start of a word is enough to find it.</summary>
    public static int PartOf(string word, int parts) => ((word[0] * 31) + (word.Length > 1 ? word[1] : 0)) % parts;

    public static SearchIndex Build(ImmutableArray<Story> stories)
    {
        var words = new (string Word, SearchField Field)[stories.Length][];
        Parallel.For(0, stories.Length, i => words[i] = WordsOf(stories[i]));
        int count = PartCount(stories.Length);
        var parts = new SortedDictionary<string, List<Posting>>[count];
        Parallel.For(0, count, part => parts[part] = Collect(words, part, count));
        return new SearchIndex(parts);
    }

    /// <summary>The words of a part in order, each with its stories in order.</summary>
    public IReadOnlyDictionary<string, List<Posting>> Part(int number) => parts[number];

    private static SortedDictionary<string, List<Posting>> Collect((string Word, SearchField Field)[][] words, int part, int count)
    {
        var postings = new Dictionary<string, List<Posting>>(StringComparer.Ordinal);
        for (int story = 0; story < words.Length; story++)
        {
            foreach ((string word, SearchField field) in words[story])
            {
                if (PartOf(word, count) != part)
                    continue;
                if (!postings.TryGetValue(word, out List<Posting>? list))
                    postings.Add(word, list = []);
                list.Add(new Posting(story, field));
            }
        }

        double most = words.Length < LeastStoriesForCommon ? words.Length : words.Length * CommonShare;
        return new SortedDictionary<string, List<Posting>>(
            postings.Where(p => p.Value.Count <= most).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static (string Word, SearchField Field)[] WordsOf(Story story)
    {
        var fields = new Dictionary<string, SearchField>(StringComparer.Ordinal);
        Add(story.Article.Title, SearchField.Title);
        foreach (Term term in story.Tags.Concat(story.Authors).Append(story.Category).OfType<Term>())
            Add(term.Name, SearchField.Term);
        if (story.Summary is { } summary)
            Add(summary, SearchField.Body);
        Add(TextOf(story.Body.Html), SearchField.Body);
        return [.. fields.Select(f => (f.Key, f.Value))];

        void Add(string text, SearchField field) => SearchWords.Split(text, word => fields.TryAdd(word, field));
    }

    // The body is markup of our own making: tags are never broken, and these are the only references in it that stand between letters.
    private static string TextOf(string html)
    {
        var text = new StringBuilder(html.Length);
        int from = 0;
        for (int open = html.IndexOf('<', StringComparison.Ordinal); open >= 0; open = html.IndexOf('<', from))
        {
            text.Append(html, from, open - from).Append(' ');
            from = html.IndexOf('>', open) + 1;
            if (from == 0)
                return text.ToString();
        }

        return text.Append(html, from, html.Length - from).Replace("&amp;", "&").Replace("&lt;", " ").Replace("&gt;", " ").Replace("&quot;", " ").Replace("&#39;", "'").ToString();
    }
}
