using System.Collections.Immutable;
using ExpoSite.Core.Content;
using ExpoSite.Normalize.Writing;

namespace ExpoSite.Normalize.Stories;

/// <summary>The articles folder: finds the file that already holds a story. Each file holds one.</summary>
internal sealed class Shelf
{
    private readonly ImmutableArray<ExistingStory> files;
    private readonly HashSet<ExistingStory> claimed = [];

    public Shelf(IEnumerable<ExistingMarkdown> existing) =>
        files = [.. existing.OrderBy(f => f.Path, StringComparer.Ordinal).Select(ExistingStory.Read)];

    public IEnumerable<string> Paths => files.Select(f => f.File.Path);

    /// <summary>The file that was made from this very story: by id, or by raw file and headline. Null when there is none.</summary>
    public ExistingStory? ClaimOwn(Story story) =>
        Claim(f => f.Id == story.MintedId)
        ?? Claim(f => IsFromSame(f, story) && f.Key.Title == story.Key.Title);

    /// <summary>
    /// The file of an article whose headline changed in the raw file: by raw file alone, when the other articles of that raw file
    /// have found theirs. Null when there is none.
    /// </summary>
    public ExistingStory? ClaimRetitled(Story story) =>
        story.Kind == ArticleKind.Article ? Claim(f => IsFromSame(f, story)) : null;

    /// <summary>
    /// A file of another origin that holds the same story: a brief that its article takes over, what a person wrote, or
    /// what was made of the same raw file under its former name.
    /// </summary>
    public ExistingStory? ClaimSame(Story story) =>
        story.Key.Title.Length == 0 ? null
        : story.Kind == ArticleKind.Article ? Claim(f => f.Key.Title == story.Key.Title && (f.IsBrief || IsSameArticle(f, story)))
        : Claim(f => f.Key == story.Key);

    /// <summary>A file whose front matter cannot be read and whose name is the one that the story would get.</summary>
    public ExistingStory? ClaimUnreadable(string path) =>
        Claim(f => f.Title is null && string.Equals(f.File.Path, path, StringComparison.OrdinalIgnoreCase));

    /// <summary>The article that a teaser's headline names, or null.</summary>
    public ExistingStory? ArticleOf(StoryKey key) => files.FirstOrDefault(f => !f.IsBrief && key.Title.Length > 0 && f.Key.Title == key.Title);

    /// <summary>Any file that holds the story with this key, an article first, or null.</summary>
    public ExistingStory? Find(StoryKey key) => ArticleOf(key) ?? files.FirstOrDefault(f => f.Title is not null && f.Key == key);

    private static bool IsSameArticle(ExistingStory file, Story story) =>
        file.Day == story.Key.Day && (file.SourceHash is null || Seal.IsFrom(file.SourceHash, story.RawHash));

    private static bool IsFromSame(ExistingStory file, Story story) =>
        file.Source == story.Source && file.IsBrief == (story.Kind == ArticleKind.Brief);

    private ExistingStory? Claim(Func<ExistingStory, bool> fits)
    {
        ExistingStory? found = files.FirstOrDefault(f => !claimed.Contains(f) && fits(f));
        if (found is not null)
            claimed.Add(found);
        return found;
    }
}
