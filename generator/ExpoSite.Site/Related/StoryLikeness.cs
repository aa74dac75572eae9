using System.Numerics;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Related;

/// <summary>A story near another, and the centred cosine of the two.</summary>
internal readonly record struct Neighbour(int Position, float Cosine);

/// <summary>What the texts of two stories have in common.</summary>
internal enum SharedText
{
    Little,

    /// <summary>So much that they tell of one event.</summary>
    Event,

    /// <summary>They are copies of one text.</summary>
    Whole,
}

/// <summary>How like each other the texts of all stories are. Deterministic on any number of cores.</summary>
internal sealed class StoryLikeness
{
    private const int NeighbourCount = 30;

    private readonly ImmutableArray<Story> stories;
    private readonly TextVectors vectors;

    /// <param name="stories">All stories, by position.</param>
    public StoryLikeness(ImmutableArray<Story> stories)
    {
        this.stories = stories;
        vectors = TextVectors.Build([.. stories.Select(s => s.Weights)]);
        Nearest = FindNearest();
    }

    /// <summary>For each story the nearest, in that order; on a small site also some that are less like it than most.</summary>
    public IReadOnlyList<Neighbour[]> Nearest { get; }

    /// <summary>Cosine of the texts, 0 to 1.</summary>
    public float Of(int a, int b) => vectors.Similarity(a, b);

    /// <summary>Whether two stories repeat each other or tell of one event.</summary>
    public SharedText Compare(int a, int b)
    {
        if (stories[a].Original == stories[b] || stories[b].Original == stories[a])
            return SharedText.Whole;
        float cosine = Of(a, b);
        bool isCopy = cosine > RelatedWeights.Copy || stories[a].Article.Title == stories[b].Article.Title;
        return isCopy && !stories[a].Article.IsNoCopy && !stories[b].Article.IsNoCopy ? SharedText.Whole
            : isCopy || cosine >= RelatedWeights.OneEvent ? SharedText.Event
            : SharedText.Little;
    }

    /// <summary>Hashes of the terms that bring two stories near each other, the strongest first.</summary>
    public ImmutableArray<ulong> SharedTerms(int a, int b) => vectors.SharedTerms(a, b);

    // A pair is looked at once, from its later story. The other one takes it under a lock, which few pairs are near enough to need:
    // what it asks for is kept beside it, and only grows.
    private Neighbour[][] FindNearest()
    {
        BestScores[] best = [.. stories.Select(_ => new BestScores(NeighbourCount, float.MinValue))];
        float[] needed = new float[stories.Length];
        Array.Fill(needed, float.MinValue);
        Parallel.For(0, stories.Length, () => new float[stories.Length], Read, _ => { });
        return [.. best.Select(b => b.Ranked.Select(r => new Neighbour(r.Position, r.Score)).ToArray())];

        float[] Read(int later, ParallelLoopState _, float[] scores)
        {
            Span<float> earlier = scores.AsSpan(0, later);
            vectors.ScoreEarlier(later, earlier);
            lock (best[later])
            {
                best[later].OfferAll(earlier);
                needed[later] = best[later].Needed;
            }

            // Few are near enough, so a whole vector of them is passed over at once.
            int from = 0;
            for (; from <= earlier.Length - Vector<float>.Count; from += Vector<float>.Count)
            {
                if (Vector.GreaterThanOrEqualAny(new Vector<float>(earlier[from..]), new Vector<float>(needed, from)))
                    GiveAll(from, from + Vector<float>.Count, later, earlier);
            }

            GiveAll(from, earlier.Length, later, earlier);
            return scores;
        }

        void GiveAll(int from, int end, int story, ReadOnlySpan<float> scores)
        {
            for (int i = from; i < end; i++)
            {
                if (scores[i] >= needed[i])
                    Give(i, story, scores[i]);
            }
        }

        void Give(int to, int story, float score)
        {
            lock (best[to])
            {
                best[to].Offer(story, score);
                needed[to] = best[to].Needed;
            }
        }
    }
}
