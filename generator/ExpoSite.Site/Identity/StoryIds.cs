namespace ExpoSite.Site.Identity;

/// <summary>
/// Which story each article is that names no id, by what was published: an id in front matter always counts, and nobody has to write one.
/// </summary>
internal sealed class StoryIds
{
    // What so many stories have is no clue to one of them: a notice below all texts, or a headline of every week.
    private const int MostOfClue = 50;

    private readonly PublicationRecord record;
    private readonly StoryMarks marks;
    private readonly HashSet<Guid> taken;
    private readonly Dictionary<Article, Guid> ids = new(ReferenceEqualityComparer.Instance);

    private StoryIds(ImmutableArray<Article> articles, PublicationRecord record, StoryMarks marks)
    {
        (this.record, this.marks) = (record, marks);
        taken = [.. articles.Where(HasId).Select(a => a.Id)];
    }

    /// <summary>The ids of articles without one, by the article; those that no story has become public under keep the one that follows
    /// from their address.</summary>
    public static IReadOnlyDictionary<Article, Guid> Of(ImmutableArray<Article> articles, PublicationRecord record, StoryMarks marks)
    {
        var stories = new StoryIds(articles, record, marks);
        Article[] unnamed = [.. articles.Where(a => !HasId(a)).OrderBy(a => a.Path, StringComparer.Ordinal)];
        stories.TakeUnmoved(unnamed);
        stories.TakeMoved(unnamed);
        stories.TakeRewritten(unnamed);
        stories.TakeNew(unnamed);
        return stories.ids;
    }

    public static bool HasId(Article article) => article.Places.ContainsKey("id");

    // First who stands where it stood, with the text that it had.
    private void TakeUnmoved(IEnumerable<Article> articles)
    {
        foreach (Article article in articles)
        {
            if (record.OwnerOf(StoryAddress.Of(article)) is { } story && marks.Of(article).IsMovedFrom(story.Mark))
                Give(article, story);
        }
    }

    // Then who has the words of a story that stands nowhere now, more of them than any other article, and of no other such story more.
    private void TakeMoved(Article[] articles)
    {
        Article[] unknown = [.. articles.Where(a => !ids.ContainsKey(a))];
        PublishedStory[] lost = [.. record.Stories.Where(s => !taken.Contains(s.Id))];
        if (unknown.Length == 0 || lost.Length == 0)
            return;
        ILookup<string, PublishedStory> byClue = lost.SelectMany(s => s.Mark.Clues, (story, clue) => (story, clue))
            .ToLookup(s => s.clue, s => s.story, StringComparer.Ordinal);
        Pair[] pairs =
        [
            .. from article in unknown
               let mark = marks.Of(article)
               from story in mark.Clues.Select(c => byClue[c]).Where(s => s.Count() <= MostOfClue).SelectMany(s => s).Distinct()
               where mark.IsMovedFrom(story.Mark)
               select new Pair(story, article, mark.LikenessTo(story.Mark)),
        ];
        HashSet<Pair> best = [.. Best(pairs, p => p.Story.Id)];
        best.IntersectWith(Best(pairs, p => p.Article.Path));
        foreach (Pair pair in best)
            Give(pair.Article, pair.Story);
    }

    // Of pairs that share something the one that is most alike; none when two are.
    private static IEnumerable<Pair> Best<TKey>(Pair[] pairs, Func<Pair, TKey> shared) => pairs.GroupBy(shared)
        .Select(g => g.OrderByDescending(p => p.Likeness).Take(2).ToArray())
        .Where(g => g.Length == 1 || g[0].Likeness > g[1].Likeness)
        .Select(g => g[0]);

    // Then who stands at an address of a story, or says that it once did, with other words.
    private void TakeRewritten(Article[] articles)
    {
        foreach (Article article in articles)
        {
            foreach (string address in article.Aliases.Prepend(StoryAddress.Of(article)))
            {
                if (record.OwnerOf(address) is { } story && (!story.IsRetracted || article.Retracted is not null))
                    Give(article, story);
            }
        }
    }

    // The id that follows from an address may be that of the story that stood there before.
    private void TakeNew(Article[] articles)
    {
        foreach (Article article in articles.Where(a => !ids.ContainsKey(a)))
        {
            if (taken.Contains(article.Id) || record.Find(article.Id) is not null)
                ids.Add(article, NameBasedId.From($"{article.Id} {marks.Of(article).Title} {marks.Of(article).Text}"));
            else
                taken.Add(article.Id);
        }
    }

    private void Give(Article article, PublishedStory story)
    {
        if (!ids.ContainsKey(article) && taken.Add(story.Id))
            ids.Add(article, story.Id);
    }

    private sealed record Pair(PublishedStory Story, Article Article, int Likeness);
}
