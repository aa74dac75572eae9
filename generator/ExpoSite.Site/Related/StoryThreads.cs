using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Related;

/// <summary>
/// Finds the stories that go on telling one event. What the editor wrote under <c>thread</c> decides; else a story joins
/// the thread that it is nearest to when it is much like one of its stories, on average like the last ones, and not long
/// after them. A thread that joins two events misleads a reader, a missing one does no harm: so likeness is asked for that
/// stories on one subject seldom reach, and chains in which only neighbours are alike are not made.
/// </summary>
internal sealed class StoryThreads(ImmutableArray<Story> stories, StoryLikeness likeness)
{
    /// <summary>Value of <c>thread</c> that keeps a story out of every thread.</summary>
    private const string None = "none";

    private const int LeastFound = 3;
    private const int LeastNamed = 2;

    private const int LastStories = 6;

    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(35);

    /// <summary>Tells every story its thread. Copies belong to none.</summary>
    public void Assign()
    {
        foreach (StoryThread thread in Named().Concat(Found()))
        {
            foreach (Story story in thread.Stories)
                story.Thread = thread;
        }
    }

    private IEnumerable<StoryThread> Named() => stories
        .Where(s => s.IsListed && s.Article.Thread is { } name && !IsNone(name))
        .GroupBy(s => Slug.OfName(s.Article.Thread!))
        .Where(g => g.Count() >= LeastNamed)
        .Select(g => new StoryThread(g.Last().Article.Thread, [.. OldestFirst(g)]));

    private IEnumerable<StoryThread> Found()
    {
        var threadOf = new Dictionary<int, List<Story>>();
        foreach (Story story in OldestFirst(stories.Where(s => s.IsListed && s.Article.Thread is null)))
        {
            List<Story> thread = ThreadFor(story, threadOf) ?? [];
            thread.Add(story);
            threadOf.Add(story.Position, thread);
        }

        return threadOf.Values.Distinct().Where(t => t.Count >= LeastFound).Select(t => new StoryThread(null, [.. t]));
    }

    private List<Story>? ThreadFor(Story story, Dictionary<int, List<Story>> threadOf)
    {
        List<Story>? best = null;
        float most = RelatedWeights.ThreadMean;
        foreach (Neighbour near in likeness.Nearest[story.Position])
        {
            if (!threadOf.TryGetValue(near.Position, out List<Story>? thread) || thread == best || !Follows(story, thread))
                continue;
            SharedText shared = likeness.Compare(story.Position, near.Position);
            if (shared == SharedText.Whole)
                return null;
            if (shared == SharedText.Event && MeanWithLast(story, thread) is var mean && mean > most)
                (best, most) = (thread, mean);
        }

        return best;
    }

    private float MeanWithLast(Story story, List<Story> thread) =>
        thread.TakeLast(LastStories).Average(s => likeness.Of(s.Position, story.Position));

    private static bool Follows(Story story, List<Story> thread) =>
        story.Article.Published.Instant - thread[^1].Article.Published.Instant <= LongestPause;

    private static IEnumerable<Story> OldestFirst(IEnumerable<Story> stories) => stories.OrderByDescending(s => s.Position);

    private static bool IsNone(string name) => name.Equals(None, StringComparison.OrdinalIgnoreCase);
}
