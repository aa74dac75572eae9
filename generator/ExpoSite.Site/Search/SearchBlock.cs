using System.Collections.Immutable;
using System.Text;
using ExpoSite.Site.Indexing;

namespace ExpoSite.Site.Search;

/// <summary>The words of some stories that follow each other in the list.</summary>
internal sealed class SearchBlock
{
    /// <summary>Stories of a block.</summary>
    public const int Size = 128;

    private readonly KeyValuePair<string, List<SearchPosting>>[] words;
    private readonly int[] starts;

    /// <param name="stories">All stories.</param>
    /// <param name="number">Which block of them.</param>
    /// <param name="parts">Parts of the index.</param>
    public SearchBlock(ImmutableArray<Story> stories, int number, int parts)
    {
        var found = new Dictionary<string, List<SearchPosting>>(StringComparer.Ordinal);
        for (int story = number * Size; story < Math.Min(stories.Length, (number + 1) * Size); story++)
            Read(stories[story], story, found);
        int[] keys = [.. found.Keys.Select(w => SearchIndex.PartOf(w, parts))];
        words = [.. found];
        Array.Sort(keys, words);
        starts = new int[parts + 1];
        for (int part = 0, i = 0; part <= parts; part++)
        {
            while (i < keys.Length && keys[i] < part)
                i++;
            starts[part] = i;
        }
    }

    /// <summary>The words of a part of the index, in no certain order.</summary>
    public ReadOnlySpan<KeyValuePair<string, List<SearchPosting>>> Part(int part) => words.AsSpan(starts[part]..starts[part + 1]);

    // The weightiest field first: a story counts once for a word.
    private static void Read(Story story, int number, Dictionary<string, List<SearchPosting>> found)
    {
        Dictionary<string, List<SearchPosting>>.AlternateLookup<ReadOnlySpan<char>> lookup = found.GetAlternateLookup<ReadOnlySpan<char>>();
        Add(story.Article.Title, SearchField.Title);
        foreach (Term term in story.Tags.Concat(story.Authors).Append(story.Category).OfType<Term>())
            Add(term.Name, SearchField.Term);
        if (story.Summary is { } summary)
            Add(summary, SearchField.Body);
        Add(TextOf(story.Body.Html), SearchField.Body);

        void Add(string text, SearchField field) => SearchWords.Split(text, word =>
        {
            if (!lookup.TryGetValue(word, out List<SearchPosting>? postings))
                lookup[word] = postings = [];
            if (postings.Count == 0 || postings[^1].Story != number)
                postings.Add(new SearchPosting(number, field));
        });
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
