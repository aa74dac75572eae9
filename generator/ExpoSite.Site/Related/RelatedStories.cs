using ExpoSite.Core.Vectors;
using ExpoSite.Site.Stories;
using ExpoSite.StoryFiles;

namespace ExpoSite.Site.Related;

/// <summary>
/// For each story those that a reader would go on to: the editor's own choice first, then by their surroundings
/// (<see cref="StorySurroundings"/>), raised where a source page recommended one of the two to readers of the other, and a little by
/// nearness in time. Places that stay free go to the newest of the category, then to whatever is least unlike. Stories in another
/// language come last, and only those on the same expo or exhibitor. Copies of one text count once, and one event fills no more than
/// <see cref="MostOfOneEvent"/> places while there are others: its thread lists them all.
/// </summary>
internal sealed class RelatedStories(ImmutableArray<Story> stories, StoryNames<Story> lookup, StoryLikeness likeness, int count)
{
    private readonly StorySurroundings surroundings = new(likeness);

    private const int MostOfOneEvent = 2;

    /// <summary>Candidates for each place: some are copies, or tell the event once too often.</summary>
    private const int CandidatesPerPlace = 3;

    /// <summary>The related stories of every story, by position. Deterministic on any number of cores.</summary>
    public ImmutableArray<RelatedStory>[] FindAll()
    {
        var related = new ImmutableArray<RelatedStory>[stories.Length];
        List<int>[] recommended = Recommendations();
        using var byTerm = new ThreadLocal<Tally>(likeness.NewTermTally);
        Parallel.For(0, stories.Length, i => related[i] = count == 0 ? [] : Choose(i, recommended[i], byTerm.Value!));
        return related;
    }

    private ImmutableArray<RelatedStory> Choose(int position, List<int> recommended, Tally byTerm)
    {
        Story story = stories[position];
        var chosen = new List<RelatedStory>(count);
        foreach (string reference in story.Article.Related)
        {
            if (lookup.Find(reference) is { } named && named != story && !chosen.Exists(c => c.Story == named) && chosen.Count < count)
                chosen.Add(new RelatedStory(named, RelatedGround.Editor, 0));
        }

        RelatedStory[] candidates = [.. Candidates(position, recommended).Where(c => story.MayRelateTo(c.Story))];
        RelatedStory[] own = [.. candidates.Where(IsInItsLanguage)];
        Fill(own, MostOfOneEvent);
        Fill((story.Category?.Stories ?? []).Take(count * CandidatesPerPlace).Select(s => new RelatedStory(s, RelatedGround.Category, 0))
            .Where(IsInItsLanguage), MostOfOneEvent);
        Fill(LeastUnlike(position).Where(IsInItsLanguage), MostOfOneEvent);
        Fill(own, count);
        // Others only where nothing is left that its readers can read.
        Fill(candidates, MostOfOneEvent);
        return [.. chosen];

        bool IsInItsLanguage(RelatedStory candidate) => candidate.Story.Language == story.Language;

        void Fill(IEnumerable<RelatedStory> offered, int mostOfOneEvent)
        {
            foreach (RelatedStory candidate in offered.TakeWhile(_ => chosen.Count < count))
                Offer(candidate, mostOfOneEvent);
        }

        void Offer(RelatedStory candidate, int mostOfOneEvent)
        {
            if (candidate.Story == story || !candidate.Story.IsListed || chosen.Exists(c => c.Story == candidate.Story))
                return;
            SharedText[] shared =
                likeness.Compare(candidate.Story.Position, [.. chosen.Select(c => c.Story.Position), position], byTerm);
            if (!shared.Contains(SharedText.Whole) && shared[..^1].Count(s => s == SharedText.Event) < mostOfOneEvent)
                chosen.Add(candidate);
        }
    }

    private IEnumerable<RelatedStory> LeastUnlike(int position) => likeness.Nearest[position]
        .Where(n => likeness.Of(position, n.Position) > RelatedWeights.LeastScore)
        .Select(n => new RelatedStory(stories[n.Position], RelatedGround.Likeness, 0));

    // What is taken off for those that are near everything is the same for all of a story's recommendations and likes.
    private IEnumerable<RelatedStory> Candidates(int position, List<int> recommended)
    {
        Neighbour[] alike = surroundings.Alike[position];
        float bonus = RelatedWeights.Recommended * (alike.Length == 0 ? 1 : alike[0].Cosine);
        return alike
            .Select(a => (
                a.Position,
                Score: (a.Cosine * Nearness(stories[position], stories[a.Position])) - surroundings.Usual(a.Position)
                    + (RelatedWeights.Direct * Direct(position, a.Position))))
            .Concat(recommended.Select(r => (Position: r, Score: bonus)))
            .GroupBy(c => c.Position, c => c.Score)
            .Select(c => (Position: c.Key, Score: c.Sum()))
            .OrderByDescending(c => c.Score)
            .ThenBy(c => c.Position)
            .Take(count * CandidatesPerPlace)
            .Select(c => new RelatedStory(
                stories[c.Position], recommended.Contains(c.Position) ? RelatedGround.Source : RelatedGround.Likeness, c.Score));
    }

    private float Direct(int position, int other)
    {
        foreach (Neighbour near in likeness.Nearest[position])
        {
            if (near.Position == other)
                return Math.Max(0, near.Cosine);
        }

        return 0;
    }

    private static float Nearness(Story a, Story b)
    {
        double days = Math.Abs((a.Article.Published.Instant - b.Article.Published.Instant).TotalDays);
        return 1 + (float)(RelatedWeights.SameDay * RelatedWeights.HalvingDays / (RelatedWeights.HalvingDays + days));
    }

    // Recommendations count in both directions: who reads one is likely to read the other.
    private List<int>[] Recommendations()
    {
        List<int>[] recommended = [.. stories.Select(_ => new List<int>())];
        foreach (Story story in stories)
        {
            foreach (string reference in story.Article.Recommends)
            {
                if (lookup.Find(reference) is { } other && other != story)
                {
                    recommended[story.Position].Add(other.Position);
                    recommended[other.Position].Add(story.Position);
                }
            }
        }

        return [.. recommended.Select(r => r.Distinct().Order().ToList())];
    }
}

/// <summary>Why a story stands among the related ones of another, the strongest ground first.</summary>
public enum RelatedGround
{
    /// <summary>The editor named it.</summary>
    Editor,

    /// <summary>The source page of one recommended the other.</summary>
    Source,

    /// <summary>Text, tags and the like.</summary>
    Likeness,

    /// <summary>Nothing but the category: it fills a place that would stay free.</summary>
    Category,
}

/// <summary>A story that a reader of another may want next.</summary>
/// <param name="Ground">Why it was chosen.</param>
/// <param name="Score">What its rank was decided by; 0 for the editor's choice and for what fills up.</param>
internal readonly record struct RelatedStory(Story Story, RelatedGround Ground, float Score);
