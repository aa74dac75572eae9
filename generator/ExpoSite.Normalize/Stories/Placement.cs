using System.Collections.Immutable;
using ExpoSite.Core.Content;
using ExpoSite.Normalize.Writing;

namespace ExpoSite.Normalize.Stories;

/// <summary>A story and the file that holds it, or is to hold it.</summary>
/// <param name="Path">Path relative to the articles folder.</param>
/// <param name="Existing">What stands there, or null for a new file.</param>
internal sealed record PlacedStory(Story Story, string Path, ExistingStory? Existing)
{
    /// <summary>Once a file exists its id is kept for ever.</summary>
    public Guid Id => Existing?.Id ?? Story.MintedId;

    public string Slug => FileNames.SlugOf(Path);
}

/// <summary>Gives every story its file: the one that holds it already, or a name that is free.</summary>
internal static class Placement
{
    public static ImmutableArray<PlacedStory> Place(ImmutableArray<Story> stories, Shelf shelf)
    {
        // A story's own file first, for all of them: otherwise one could take the file of another under the same headline.
        ImmutableArray<Story> wanted = [.. stories.Where(s => s.Kind == ArticleKind.Article || shelf.ArticleOf(s.Key) is null)];
        var found = new Dictionary<Story, ExistingStory>(ReferenceEqualityComparer.Instance);
        foreach (Func<Story, ExistingStory?> claim in (Func<Story, ExistingStory?>[])[shelf.ClaimOwn, shelf.ClaimRetitled, shelf.ClaimSame])
        {
            foreach (Story story in wanted.Where(s => !found.ContainsKey(s)))
            {
                if (claim(story) is { } file)
                    found.Add(story, file);
            }
        }

        var taken = shelf.Paths.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. wanted.Select(s => found.TryGetValue(s, out ExistingStory? file) ? new PlacedStory(s, file.File.Path, file) : New(s, shelf, taken))];
    }

    private static PlacedStory New(Story story, Shelf shelf, HashSet<string> taken)
    {
        string first = FileNames.For(story, new HashSet<string>());
        if (shelf.ClaimUnreadable(first) is { } unreadable)
            return new PlacedStory(story, unreadable.File.Path, unreadable);
        string path = FileNames.For(story, taken);
        taken.Add(path);
        return new PlacedStory(story, path, null);
    }
}
