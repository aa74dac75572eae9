using ExpoSite.Site.Stories;
using ExpoSite.StoryFiles;

namespace ExpoSite.Site.Indexing;

/// <summary>
/// Which stories are versions of one story in different languages: those of which one names the other, and files whose names differ in the
/// language only.
/// </summary>
internal sealed class Translations
{
    private readonly Dictionary<Guid, Story[]> groups = [];

    private Translations(IEnumerable<Story[]> groups)
    {
        foreach (Story[] group in groups)
        {
            foreach (Story story in group)
                this.groups.TryAdd(story.Article.Id, group);
        }
    }

    /// <summary>Of a site in one language.</summary>
    public static Translations None { get; } = new([]);

    /// <summary>Every group of two stories and more; in each the original first, then by file.</summary>
    public IEnumerable<IReadOnlyList<Story>> Groups => groups.Values.Distinct();

    /// <summary>The versions of a story, its own among them; nothing for one that has no other.</summary>
    public ImmutableArray<Story> Of(Story story) =>
        groups.TryGetValue(story.Article.Id, out Story[]? group) ? [.. group] : [];

    /// <summary>Stories of the main language that have no version in another, for the lists of that one.</summary>
    /// <param name="prefix">Where the addresses of the other begin.</param>
    public IEnumerable<Story> MissingIn(string prefix, IEnumerable<Story> stories) =>
        stories.Where(s => s.Article.Prefix.Length == 1 && Of(s).All(v => v.Article.Prefix != prefix)).Select(s => s.Unplaced());

    /// <param name="stories">Of all languages.</param>
    public static Translations Find(IReadOnlyCollection<Story> stories, SiteConfig config)
    {
        if (config.Languages.IsEmpty)
            return None;
        var original = Originals(stories, config);
        var root = stories.ToDictionary(s => s, s => s, (IEqualityComparer<Story>)ReferenceEqualityComparer.Instance);
        foreach ((Story story, Story named) in original)
            Join(story, named);
        foreach (IGrouping<string, Story> same in stories.GroupBy(
            s => FileLanguage.Of(s.Article.Path, config).Path, StringComparer.OrdinalIgnoreCase))
        {
            Story first = same.First();
            foreach (Story other in same.Where(s => s.Article.Prefix != first.Article.Prefix))
                Join(other, first);
        }

        return new Translations(stories.GroupBy(RootOf, (IEqualityComparer<Story>)ReferenceEqualityComparer.Instance)
            .Where(g => g.Skip(1).Any())
            .Select(g => g.OrderBy(original.ContainsKey).ThenBy(s => s.Article.Prefix, StringComparer.Ordinal)
                .ThenBy(s => s.Article.Path, StringComparer.Ordinal).ToArray()));

        Story RootOf(Story story)
        {
            while (root[story] != story)
                story = root[story] = root[root[story]];
            return story;
        }

        void Join(Story a, Story b) => root[RootOf(a)] = RootOf(b);
    }

    /// <summary>The story that each translation names, as far as it is there.</summary>
    public static Dictionary<Story, Story> Originals(IReadOnlyCollection<Story> stories, SiteConfig config)
    {
        var found = new Dictionary<Story, Story>(ReferenceEqualityComparer.Instance);
        if (stories.All(s => s.Article.TranslationOf is null))
            return found;
        // Versions often share their slug: a name means one in another language, the main one first.
        (string Prefix, StoryNames<Story> Names)[] languages =
        [
            .. config.ByLanguage().Select(
                l => (l.Prefix, new StoryNames<Story>(stories.Where(s => s.Article.Prefix == l.Prefix), s => s.Article.Name))),
        ];
        ILookup<string, Story> files = stories.ToLookup(s => s.Article.Path, StringComparer.Ordinal);
        foreach (Story story in stories.Where(s => s.Article.TranslationOf is not null))
        {
            string reference = story.Article.TranslationOf!;
            Story? named = languages.OrderBy(l => l.Prefix == story.Article.Prefix).Select(l => l.Names.Find(reference))
                .Append(files[reference].FirstOrDefault())
                .Append(files["input/articles/" + reference].FirstOrDefault())
                .FirstOrDefault(n => n is not null && n != story);
            if (named is not null)
                found.Add(story, named);
        }

        return found;
    }
}
