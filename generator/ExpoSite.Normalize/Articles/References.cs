using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Stories;
using ExpoSite.StoryFiles;

namespace ExpoSite.Normalize.Articles;

/// <summary>What to write in one file for the story of another: every name leads the build to that story.</summary>
internal sealed class References
{
    private readonly Dictionary<string, NamedFile> files = new(StringComparer.Ordinal);
    private readonly StoryNames<NamedFile> names;
    private readonly ILookup<string, PlacedStory> byTitle;
    private readonly Dictionary<Story, PlacedStory> byStory;
    private readonly Shelf shelf;
    private readonly ToldInFull told;

    public References(ImmutableArray<PlacedStory> placed, Shelf shelf, ToldInFull told)
    {
        (this.shelf, this.told) = (shelf, told);
        byTitle = placed.ToLookup(p => p.Story.Key.Title, StringComparer.Ordinal);
        byStory = new(placed.Select(p => KeyValuePair.Create(p.Story, p)), ReferenceEqualityComparer.Instance);
        foreach (PlacedStory story in placed)
            files[story.Path] = new NamedFile(story.Path, story.Name);
        foreach (ExistingStory file in shelf.Files)
            files.TryAdd(file.File.Path, new NamedFile(file.File.Path, file.Name));
        names = new StoryNames<NamedFile>(files.Values, file => file.Name);
    }

    /// <summary>What names the story of a file; null for one that cannot be named.</summary>
    public string? To(string path) => files.TryGetValue(path, out NamedFile? file) ? names.Of(file) : null;

    /// <summary>The stories that an article's page shows beside it, in the page's order, each once, never itself.</summary>
    public ImmutableArray<string> Recommended(PlacedStory article) =>
        [.. article.Story.Recommends.Select(PathOf).OfType<string>().Where(path => path != article.Path).Select(To).OfType<string>()
            .Distinct(StringComparer.Ordinal)];

    private string? PathOf(StoryKey key)
    {
        if (told.Here.TryGetValue(key, out Story? article))
            return byStory[article].Path;
        return told.OnShelf.GetValueOrDefault(key)?.File.Path
            ?? byTitle[key.Title].OrderByDescending(p => p.Story.Key.Day == key.Day).ThenBy(p => p.Story.Kind).FirstOrDefault()?.Path
            ?? shelf.Find(key)?.File.Path;
    }

    private sealed record NamedFile(string Path, StoryName Name);
}
