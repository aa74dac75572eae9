using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Likeness;
using ExpoSite.Normalize.Stories;

namespace ExpoSite.Normalize.Articles;

/// <summary>Which teasers name a story that stands whole in a raw file of this run or in the articles folder.</summary>
/// <param name="Here">By brief, the article of this run that tells what it announces.</param>
/// <param name="OnShelf">By brief, the article in the folder, where none of this run tells it.</param>
internal sealed record ToldInFull(IReadOnlyDictionary<StoryKey, Story> Here, IReadOnlyDictionary<StoryKey, ExistingStory> OnShelf)
{
    public bool IsTold(StoryKey brief) => Here.ContainsKey(brief) || OnShelf.ContainsKey(brief);

    /// <summary>What the articles of this run tell.</summary>
    public static Dictionary<StoryKey, Story> ByArticles(ImmutableArray<Story> stories, StoryMatch match)
    {
        var articles = new HeadlineIndex<Story>(stories.Where(s => s.Kind == ArticleKind.Article), s => s.Key.Title, match.Weights);
        return Told(stories,
            brief => Best(articles.Near(brief.Key.Title), article => match.Joined(ComparedStory.Of(brief), ComparedStory.Of(article))));
    }

    /// <summary>What the articles in the folder tell.</summary>
    /// <param name="stays">True for a file whose text this run does not replace.</param>
    public static Dictionary<StoryKey, ExistingStory> ByFiles(
        ImmutableArray<Story> stories, Shelf shelf, Func<ExistingStory, bool> stays, StoryMatch match)
    {
        var files = new HeadlineIndex<ExistingStory>(shelf.Files.Where(f => !f.IsBrief && stays(f)), f => f.Key.Title, match.Weights);
        return Told(stories, brief => shelf.ArticleWithId(brief.MintedId)
            ?? Best(files.Near(brief.Key.Title), file => match.Joined(ComparedStory.Of(brief), ComparedStory.Of(file))));
    }

    private static Dictionary<StoryKey, T> Told<T>(ImmutableArray<Story> stories, Func<Story, T?> teller)
        where T : class
    {
        var told = new Dictionary<StoryKey, T>();
        foreach (Story brief in stories.Where(s => s.Kind == ArticleKind.Brief))
        {
            if (teller(brief) is { } found)
                told.Add(brief.Key, found);
        }

        return told;
    }

    private static T? Best<T>(IEnumerable<T> near, Func<T, double?> points)
        where T : class =>
        near.Select(item => (Item: item, Points: points(item))).Where(p => p.Points is not null).OrderByDescending(p => p.Points)
            .FirstOrDefault().Item;
}
