using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Stories;

namespace ExpoSite.Normalize.Articles;

/// <summary>The articles folder: finds the file that already holds a story. Each file holds one.</summary>
internal sealed class Shelf
{
    private readonly ILookup<Guid?, ExistingStory> byId;
    private readonly ILookup<string?, ExistingStory> bySource;
    private readonly ILookup<string, ExistingStory> byTitle;
    private readonly HashSet<ExistingStory> claimed = new(ReferenceEqualityComparer.Instance);

    public Shelf(IEnumerable<ExistingStory> existing)
    {
        Files = [.. existing.OrderBy(f => f.File.Path, StringComparer.Ordinal)];
        byId = Files.ToLookup(f => f.Id);
        bySource = Files.ToLookup(f => f.Source, StringComparer.Ordinal);
        byTitle = Files.Where(f => f.Key.Title.Length > 0).ToLookup(f => f.Key.Title, StringComparer.Ordinal);
    }

    /// <summary>By path.</summary>
    public ImmutableArray<ExistingStory> Files { get; }

    /// <summary>Titles of the files that this run leaves alone: those that it rewrites would weigh words otherwise in the next.</summary>
    /// <param name="readNow">Paths of the raw files of this run.</param>
    public IEnumerable<string> LastingTitles(IReadOnlySet<string> readNow) =>
        Files.Where(f => !(f.Source is { } source && readNow.Contains(source) && f.IsUntouched)).Select(f => f.Key.Title);

    /// <summary>The file with the story's own id, or null.</summary>
    public ExistingStory? ClaimById(Story story) => Claim(byId[story.MintedId]);

    /// <summary>The file that was made from the same raw file under the same headline, or null.</summary>
    public ExistingStory? ClaimOwn(Story story) => Claim(FromSame(story).Where(f => f.Key.Title == story.Key.Title));

    /// <summary>The file that was made from an article's raw file when its headline was another one, or null.</summary>
    public ExistingStory? ClaimRevised(Story story, Func<ExistingStory, bool> isRevision) =>
        Claim(FromSame(story).Where(f => !claimed.Contains(f) && isRevision(f)));

    /// <summary>
    /// A file of another origin that holds the same story: what a person wrote, what was made of the same raw file under its
    /// former name, or the same brief of another page.
    /// </summary>
    public ExistingStory? ClaimSame(Story story) => Claim(byTitle[story.Key.Title].Where(f =>
        story.Kind == ArticleKind.Article ? !f.IsBrief && IsSameArticle(f, story) : f.IsBrief && f.Key == story.Key));

    /// <summary>A file whose front matter cannot be read and whose name is the one that the story would get.</summary>
    public ExistingStory? ClaimUnreadable(string path) =>
        Claim(Files.Where(f => f.Title is null && string.Equals(f.File.Path, path, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The file itself, unless another story holds it already.</summary>
    public ExistingStory? Claim(ExistingStory file) => Claim([file]);

    public bool IsClaimed(ExistingStory file) => claimed.Contains(file);

    /// <summary>The article whose file a brief once was, known by its id, or null.</summary>
    public ExistingStory? ArticleWithId(Guid id) => byId[id].FirstOrDefault(f => !f.IsBrief);

    public bool HasId(Guid id) => byId.Contains(id);

    public IEnumerable<ExistingStory> BriefsWithId(Guid id) => byId[id].Where(f => f.IsBrief);

    /// <summary>Any file that holds the story with this key, an article first, or null.</summary>
    public ExistingStory? Find(StoryKey key) =>
        byTitle[key.Title].Where(f => !f.IsBrief || f.Key == key).OrderBy(f => f.IsBrief).ThenByDescending(f => f.Key == key)
            .FirstOrDefault();

    private static bool IsSameArticle(ExistingStory file, Story story) =>
        file.Key.Day == story.Key.Day && (file.SourceHash is null || Seal.IsFrom(file.SourceHash, story.RawHash));

    private IEnumerable<ExistingStory> FromSame(Story story) =>
        bySource[story.Source].Where(f => f.IsBrief == (story.Kind == ArticleKind.Brief));

    private ExistingStory? Claim(IEnumerable<ExistingStory> candidates)
    {
        ExistingStory? found = candidates.FirstOrDefault(f => !claimed.Contains(f));
        if (found is not null)
            claimed.Add(found);
        return found;
    }
}
