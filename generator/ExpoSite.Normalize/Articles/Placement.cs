using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Likeness;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Stories;

namespace ExpoSite.Normalize.Articles;

/// <summary>A story and the file that holds it, or is to hold it.</summary>
/// <param name="Path">Path relative to the articles folder.</param>
/// <param name="Existing">What stands there, or null for a new file.</param>
/// <param name="Id">Once a file exists its id is kept for ever.</param>
internal sealed record PlacedStory(Story Story, string Path, ExistingStory? Existing, Guid Id)
{
    /// <summary>What names it in other files, once this run is over: a file that a person edited stays as it is.</summary>
    public StoryName Name => Existing is { IsUntouched: false, Title: not null } kept ? kept.Name : Written;

    /// <summary>The same, if what this run reads is written.</summary>
    public StoryName Written => ExistingStory.NameOf(Path, Story.Title, Story.Published?.Day, Id, Site, Story.Language);

    /// <summary>Where the site's languages count for what names it; else null.</summary>
    public SiteConfig? Site { get; init; }

    /// <summary>The story with another value, and where that came from.</summary>
    public PlacedStory With(string key, string value, string rule, double confidence, Func<Story, Story> change)
    {
        Story changed = change(Story);
        return this with { Story = changed with { Values = changed.Values.Add(new ValueEvidence(key, value, rule, confidence, [])) } };
    }
}

/// <summary>Gives every story its file: the one that holds it already, or a name that is free.</summary>
internal sealed class Placement
{
    private readonly Shelf shelf;
    private readonly StoryMatch match;
    private readonly Dictionary<Story, ExistingStory> found = new(ReferenceEqualityComparer.Instance);

    public Placement(ImmutableArray<Story> stories, Shelf shelf, StoryMatch match)
    {
        this.shelf = shelf;
        this.match = match;
        // A story's own file first, for all of them: otherwise one could take the file of another under the same headline.
        ImmutableArray<Story> articles = [.. stories.Where(s => s.Kind == ArticleKind.Article)];
        Claim(articles, shelf.ClaimById, shelf.ClaimOwn, ClaimRevised, shelf.ClaimSame);
        Dictionary<StoryKey, Story> here = ToldInFull.ByArticles(stories, match);
        TakeOverBriefs(articles, [.. stories.Where(s => s.Kind == ArticleKind.Brief)], here);

        Told = new ToldInFull(here, ToldInFull.ByFiles(stories, shelf, file => !shelf.IsClaimed(file) || !file.IsUntouched, match));
        ImmutableArray<Story> briefs = [.. stories.Where(s => s.Kind == ArticleKind.Brief && !Told.IsTold(s.Key))];
        Claim(briefs, shelf.ClaimById, shelf.ClaimOwn, shelf.ClaimSame);
        ImmutableArray<PlacedStory> standing = [.. articles.Concat(briefs).Where(found.ContainsKey).Select(Standing)];
        var names = new FreeNames(
            shelf.Files.Select(f => f.File.Path), shelf.Files.Select(f => f.Name).Concat(standing.Select(p => p.Name)));
        Stories = [.. articles.Concat(briefs).Select(s => found.ContainsKey(s) ? Standing(s) : New(s, names))];
    }

    /// <summary>Articles, and those briefs whose story is told nowhere in full.</summary>
    public ImmutableArray<PlacedStory> Stories { get; }

    /// <summary>The other briefs.</summary>
    public ToldInFull Told { get; }

    private ExistingStory? ClaimRevised(Story story) =>
        shelf.ClaimRevised(story, file => match.IsRevision(file, story));

    // Each way for all stories before the next one.
    private void Claim(ImmutableArray<Story> stories, params IEnumerable<Func<Story, ExistingStory?>> ways)
    {
        foreach ((Func<Story, ExistingStory?> claim, Story story) in ways.SelectMany(_ => stories, (way, story) => (way, story)))
        {
            if (!found.ContainsKey(story) && claim(story) is { } file)
                found.Add(story, file);
        }
    }

    // An article gets the file of the brief that announced it; of several that could be meant, the likeliest pair first.
    private void TakeOverBriefs(ImmutableArray<Story> articles, ImmutableArray<Story> announced, Dictionary<StoryKey, Story> here)
    {
        // A brief of this run knows its own file by id, whatever the file says by now; what no article tells keeps it.
        var apart = announced.Where(b => !here.ContainsKey(b.Key)).Select(b => b.MintedId).ToHashSet();
        ILookup<Story, Guid> idsOf = announced.Where(b => here.ContainsKey(b.Key))
            .ToLookup(b => here[b.Key], b => b.MintedId, (IEqualityComparer<Story>)ReferenceEqualityComparer.Instance);
        var briefs = new HeadlineIndex<ExistingStory>(
            shelf.Files.Where(f => f.IsBrief && !(f.Id is { } id && apart.Contains(id))), match.Weights);
        var pairs = new List<(Story Article, ExistingStory Brief, double Points)>();
        foreach (Story article in articles.Where(a => !found.ContainsKey(a)))
        {
            foreach (ExistingStory brief in briefs.Near(article.Key.Title))
            {
                if (match.Joined(brief, article) is { } points)
                    pairs.Add((article, brief, points));
            }

            pairs.AddRange(idsOf[article].SelectMany(shelf.BriefsWithId).Select(brief => (article, brief, double.MaxValue)));
        }

        foreach ((Story article, ExistingStory brief, _) in pairs.OrderByDescending(p => p.Points))
        {
            if (!found.ContainsKey(article) && shelf.Claim(brief) is not null)
                found.Add(article, brief);
        }
    }

    private PlacedStory Standing(Story story)
    {
        ExistingStory file = found[story];
        return new PlacedStory(story, file.File.Path, file, file.Id ?? story.MintedId);
    }

    private PlacedStory New(Story story, FreeNames names)
    {
        if (shelf.ClaimUnreadable(FreeNames.First(story)) is { } unreadable)
            return new PlacedStory(story, unreadable.File.Path, unreadable, story.MintedId);
        string path = names.Take(story);
        // The file with this id may tell another story by now; no two files have one id.
        Guid id = shelf.HasId(story.MintedId) ? NameBasedId.From($"{story.MintedId}\n{path}") : story.MintedId;
        return new PlacedStory(story, path, null, id);
    }
}
