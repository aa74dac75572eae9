using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Search;

/// <summary>
/// The words inside compounds, for languages that write them as one: "Hafenmesse" is found by "messe". Its beginning is found anyway,
/// as that of every word. A part is a word that stories of such a language use by itself, at the end of the compound (but for an ending
/// such as -n or -es) or, once that is taken away, at the end of what is left. Small words are no parts, and none stands before one:
/// "Unternehmen" has no "nehmen".
/// </summary>
internal sealed class CompoundParts
{
    /// <summary>Letters of a part.</summary>
    private const int Least = 4;

    /// <summary>Letters before a part; as many make a word only where they are known as one.</summary>
    private const int LeastBefore = 3;

    private const int MostParts = 3;

    private static readonly ImmutableArray<string> Endings = ["", "n", "s", "e", "en", "es", "er", "ern"];

    private readonly string siteLanguage;
    private readonly Dictionary<int, int[]> parts = [];

    private CompoundParts(string siteLanguage) => this.siteLanguage = siteLanguage;

    /// <param name="words">By their numbers.</param>
    /// <param name="siteLanguage">Language of stories that name none (BCP 47).</param>
    public static CompoundParts Of(ImmutableArray<Story> stories, string[] words, string siteLanguage)
    {
        var compounds = new CompoundParts(siteLanguage);
        var smallWords = new HashSet<WordSet>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Story story in stories)
        {
            if (compounds.LanguageOf(story) is not { } language)
                continue;
            smallWords.Add(language.SmallWords);
            foreach (int word in story.SearchWords.Title.Concat(story.SearchWords.Text))
            {
                if (words[word].Length >= LeastBefore && char.IsLetter(words[word][0]))
                    known.TryAdd(words[word], word);
            }
        }

        var finder = new Finder(known.GetAlternateLookup<ReadOnlySpan<char>>(), smallWords);
        foreach ((string word, int number) in known)
        {
            if (word.Length >= Least + LeastBefore && finder.Find(word) is { Length: > 0 } found)
                compounds.parts.Add(number, found);
        }

        return compounds;
    }

    /// <summary>Whether a story is in a language that writes compounds as one word.</summary>
    public bool IsIn(Story story) => parts.Count > 0 && LanguageOf(story) is not null;

    /// <summary>Numbers of the words in a word, but for its beginning.</summary>
    public int[] PartsOf(int word) => parts.GetValueOrDefault(word) ?? [];

    private LanguageWords? LanguageOf(Story story) =>
        LanguageLists.Of(story.Article.Language ?? siteLanguage) is { JoinsCompounds: true } language ? language : null;

    private sealed class Finder(
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> known, IReadOnlyCollection<WordSet> smallWords)
    {
        public int[] Find(ReadOnlySpan<char> word)
        {
            var found = new List<int>(MostParts);
            Find(word, found);
            return [.. found];
        }

        // A part may be a compound itself.
        private void Find(ReadOnlySpan<char> word, List<int> found)
        {
            while (found.Count < MostParts && TakeLast(ref word, out ReadOnlySpan<char> last) is { } part)
            {
                found.Add(part);
                Find(last, found);
            }
        }

        // The longest word at the end that leaves a word before it.
        private int? TakeLast(ref ReadOnlySpan<char> word, out ReadOnlySpan<char> last)
        {
            for (int start = LeastBefore; start <= word.Length - Least; start++)
            {
                if (!IsBefore(word[..start]) || PartAt(word[start..]) is not { } part)
                    continue;
                last = word[start..];
                word = word[..start];
                return part;
            }

            last = default;
            return null;
        }

        private int? PartAt(ReadOnlySpan<char> end)
        {
            foreach (string ending in Endings)
            {
                if (end.Length - ending.Length >= Least && end.EndsWith(ending, StringComparison.Ordinal)
                    && known.TryGetValue(end[..^ending.Length], out int part) && !IsSmall(end[..^ending.Length]))
                    return part;
            }

            return null;
        }

        // "Hafen" need not be a word of the site, and "be" before "reich" must not pass for one.
        private bool IsBefore(ReadOnlySpan<char> start) => !IsSmall(start) && (start.Length >= Least || known.ContainsKey(start));

        private bool IsSmall(ReadOnlySpan<char> word)
        {
            foreach (WordSet small in smallWords)
            {
                if (small.Contains(word))
                    return true;
            }

            return false;
        }
    }
}
