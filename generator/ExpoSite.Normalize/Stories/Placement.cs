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
internal sealed class Placement(Shelf shelf, ToldInFull told)
{
    private readonly Dictionary<Story, ExistingStory> found = new(ReferenceEqualityComparer.Instance);

    /// <returns>Articles, and those briefs whose story is told nowhere in full.</returns>
    public ImmutableArray<PlacedStory> Place(ImmutableArray<Story> stories)
    {
        // A story's own file first, for all of them: otherwise one could take the file of another under the same headline.
        ImmutableArray<Story> wanted = [.. stories.Where(s => s.Kind == ArticleKind.Article || !told.IsTold(s.Key))];
        foreach (Func<Story, ExistingStory?> claim in (Func<Story, ExistingStory?>[])[shelf.ClaimOwn, shelf.ClaimSame])
        {
            foreach (Story story in wanted.Where(s => !found.ContainsKey(s)))
            {
                if (claim(story) is { } file)
                    found.Add(story, file);
            }
        }

        TakeOverBriefs([.. stories.Where(s => s.Kind == ArticleKind.Article && !found.ContainsKey(s))], stories);
        var taken = shelf.Files.Select(f => f.File.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. wanted.Select(s => found.TryGetValue(s, out ExistingStory? file) ? new PlacedStory(s, file.File.Path, file) : New(s, taken))];
    }

    /// <summary>An article gets the file of the brief that announced it; of several that could be meant, the likeliest pair first.</summary>
    private void TakeOverBriefs(ImmutableArray<Story> articles, ImmutableArray<Story> stories)
    {
        var briefs = new HeadlineIndex<ExistingStory>(shelf.Files.Where(f => f.IsBrief && !shelf.IsClaimed(f)), f => f.Key.Title, told.Weights);
        var idsOf = stories.Where(s => s.Kind == ArticleKind.Brief && told.Here(s.Key) is not null).ToLookup(s => told.Here(s.Key)!, s => s.MintedId, (IEqualityComparer<Story>)ReferenceEqualityComparer.Instance);
        var pairs = new List<(Story Article, ExistingStory Brief, double Points)>();
        foreach (Story article in articles)
        {
            var text = StoryText.Of(article);
            foreach (ExistingStory brief in briefs.Near(article.Key.Title))
            {
                if (told.Points(StoryText.Of(brief), text) is { } points)
                    pairs.Add((article, brief, points));
            }

            // The brief of this run may say what its file, written earlier or edited, does not.
            pairs.AddRange(idsOf[article].SelectMany(shelf.BriefsWithId).Select(brief => (article, brief, double.MaxValue)));
        }

        foreach ((Story article, ExistingStory brief, _) in pairs.OrderByDescending(p => p.Points))
        {
            if (!found.ContainsKey(article) && shelf.Claim(brief) is not null)
                found.Add(article, brief);
        }
    }

    private PlacedStory New(Story story, HashSet<string> taken)
    {
        string first = FileNames.For(story, new HashSet<string>());
        if (shelf.ClaimUnreadable(first) is { } unreadable)
            return new PlacedStory(story, unreadable.File.Path, unreadable);
        string path = FileNames.For(story, taken);
        taken.Add(path);
        return new PlacedStory(story, path, null);
    }
}
