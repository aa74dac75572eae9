using System.Collections.Immutable;
using ExpoSite.Core.Content;

namespace ExpoSite.Normalize.Stories;

/// <summary>Which teasers name a story that stands whole in a raw file of this run or in the articles folder.</summary>
internal sealed class ToldInFull
{
    private readonly Dictionary<StoryKey, Story> here = [];
    private readonly Dictionary<StoryKey, ExistingStory> onShelf = [];
    private readonly StoryLikeness likeness;

    public ToldInFull(ImmutableArray<Story> stories, Shelf shelf)
    {
        Weights = new HeadlineWeights(stories.Select(s => s.Key.Title).Concat(shelf.Files.Select(f => f.Key.Title)));
        likeness = new StoryLikeness(Weights);
        var articles = new HeadlineIndex<Story>(stories.Where(s => s.Kind == ArticleKind.Article), s => s.Key.Title, Weights);
        var files = new HeadlineIndex<ExistingStory>(shelf.Files.Where(f => !f.IsBrief), f => f.Key.Title, Weights);
        foreach (Story brief in stories.Where(s => s.Kind == ArticleKind.Brief))
        {
            var teased = StoryText.Of(brief);
            if (Best(articles.Near(brief.Key.Title), article => Points(teased, StoryText.Of(article))) is { } article)
                here.Add(brief.Key, article);
            else if ((shelf.ArticleWithId(brief.MintedId) ?? Best(files.Near(brief.Key.Title), file => Points(teased, StoryText.Of(file)))) is { } file)
                onShelf.Add(brief.Key, file);
        }
    }

    /// <summary>Of the words in all headlines of run and folder.</summary>
    public HeadlineWeights Weights { get; }

    /// <summary>The article of this run that tells what a brief announces, or null.</summary>
    public Story? Here(StoryKey brief) => here.GetValueOrDefault(brief);

    /// <summary>The article in the folder, where none of this run tells it, or null.</summary>
    public ExistingStory? OnShelf(StoryKey brief) => onShelf.GetValueOrDefault(brief);

    public bool IsTold(StoryKey brief) => here.ContainsKey(brief) || onShelf.ContainsKey(brief);

    /// <summary>The points for a brief and an article being one story, or null when they are not.</summary>
    public double? Points(StoryText brief, StoryText article) => likeness.Of(brief, article) is >= StoryLikeness.Same and { } points ? points : null;

    private static T? Best<T>(IEnumerable<T> near, Func<T, double?> points)
        where T : class =>
        near.Select(item => (Item: item, Points: points(item))).Where(p => p.Points is not null).OrderByDescending(p => p.Points).FirstOrDefault().Item;
}
