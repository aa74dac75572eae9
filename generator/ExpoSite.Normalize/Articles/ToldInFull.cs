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
        var articles = new HeadlineIndex<Story>(stories.Where(s => s.Kind == ArticleKind.Article), match.Weights);
        return Told(stories, brief => Best(brief, articles, match));
    }

    /// <summary>What the articles in the folder tell.</summary>
    /// <param name="stays">True for a file whose text this run does not replace.</param>
    public static Dictionary<StoryKey, ExistingStory> ByFiles(
        ImmutableArray<Story> stories, Shelf shelf, Func<ExistingStory, bool> stays, StoryMatch match)
    {
        var files = new HeadlineIndex<ExistingStory>(shelf.Files.Where(f => !f.IsBrief && stays(f)), match.Weights);
        return Told(stories, brief => shelf.ArticleWithId(brief.MintedId) ?? Best(brief, files, match));
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

    private static T? Best<T>(Story brief, HeadlineIndex<T> articles, StoryMatch match)
        where T : class, IComparedStory =>
        articles.Near(brief.Key.Title).Select(article => (Article: article, Points: match.Joined(brief, article)))
            .Where(p => p.Points is not null).OrderByDescending(p => p.Points).FirstOrDefault().Article;
}
