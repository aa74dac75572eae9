using System.Collections.Immutable;

namespace ExpoSite.Site.Indexing;

/// <summary>
/// For each story those that a reader would go on to: the editor's own choice first, then by full text (cosine of
/// TF-IDF vectors, Salton 1988, with tags, category and expo as terms of their own), raised by what the nearest stories
/// are near to (so that two stories on one subject meet that share few words) and where a source page recommended one
/// of the two to readers of the other. Copies of one text count once.
/// </summary>
internal sealed class RelatedStories
{
    /// <summary>Cosine from which two stories count as copies of one text.</summary>
    private const float CopySimilarity = 0.9f;

    /// <summary>Weaker likeness than this is chance.</summary>
    private const float LeastScore = 0.02f;

    private const float RecommendedBonus = 0.25f;

    /// <summary>Stories kept from the first reading of all texts; the second reading weighs their neighbours in.</summary>
    private const int NeighbourCount = 20;

    private const float NeighbourWeight = 2;

    private readonly ImmutableArray<Story> stories;
    private readonly StoryLookup lookup;
    private readonly TextVectors vectors;
    private readonly int count;

    public RelatedStories(ImmutableArray<Story> stories, StoryLookup lookup, int count)
    {
        this.stories = stories;
        this.lookup = lookup;
        this.count = count;
        vectors = TextVectors.Build([.. stories.Select(s => s.Weights)]);
    }

    /// <summary>The related stories of every story, by position. Deterministic on any number of cores.</summary>
    public ImmutableArray<Story>[] FindAll()
    {
        var related = new ImmutableArray<Story>[stories.Length];
        if (count == 0)
        {
            Array.Fill(related, []);
            return related;
        }

        List<int>[] recommended = Recommendations();
        Neighbour[][] neighbours = new Neighbour[stories.Length][];
        Parallel.For(0, stories.Length, () => new float[stories.Length], (i, _, scores) => Read(i, scores), _ => { });
        Parallel.For(0, stories.Length, () => new Tally(stories.Length), (i, _, tally) => Choose(i, tally), _ => { });
        return related;

        // Each worker has an array of its own with a score for every story.
        float[] Read(int i, float[] scores)
        {
            vectors.Score(i, scores);
            scores[i] = 0;
            var best = new BestScores(NeighbourCount, LeastScore);
            best.OfferAll(scores);
            neighbours[i] = [.. best.Positions.Select(n => new Neighbour(n, scores[n]))];
            return scores;
        }

        Tally Choose(int i, Tally tally)
        {
            related[i] = this.Choose(i, neighbours, recommended[i], tally);
            return tally;
        }
    }

    /// <summary>A story near another, and the cosine of the two.</summary>
    private readonly record struct Neighbour(int Position, float Cosine);

    private ImmutableArray<Story> Choose(int position, Neighbour[][] neighbours, List<int> recommended, Tally tally)
    {
        Story story = stories[position];
        var chosen = new List<int>(count);
        foreach (string reference in story.Article.Related)
        {
            if (lookup.Find(reference) is { } named && named != story && !chosen.Contains(named.Position) && chosen.Count < count)
                chosen.Add(named.Position);
        }

        foreach (int candidate in Candidates(position, neighbours, recommended, tally))
        {
            if (chosen.Count == count)
                break;
            if (!chosen.Contains(candidate) && stories[candidate].Original is null && !IsCopy(candidate, position) && !chosen.Exists(c => IsCopy(candidate, c)))
                chosen.Add(candidate);
        }

        FillFromCategory(story, chosen);
        return [.. chosen.Select(c => stories[c])];
    }

    private IReadOnlyList<int> Candidates(int position, Neighbour[][] neighbours, List<int> recommended, Tally tally)
    {
        foreach (Neighbour near in neighbours[position])
        {
            tally.Add(near.Position, near.Cosine);
            foreach (Neighbour further in neighbours[near.Position])
                tally.Add(further.Position, NeighbourWeight * near.Cosine * further.Cosine);
        }

        foreach (int other in recommended)
            tally.Add(other, RecommendedBonus);
        return tally.TakeBest(count * 4, LeastScore, without: position);
    }

    private void FillFromCategory(Story story, List<int> chosen)
    {
        if (chosen.Count == count || story.Category is not { } category)
            return;
        foreach (Story other in category.Stories)
        {
            if (chosen.Count == count)
                break;
            if (other != story && !chosen.Contains(other.Position) && !IsCopy(other.Position, story.Position) && !chosen.Exists(c => IsCopy(other.Position, c)))
                chosen.Add(other.Position);
        }
    }

    private bool IsCopy(int a, int b) =>
        stories[a].Original == stories[b] || stories[b].Original == stories[a]
        || (!stories[a].Article.IsNoCopy && !stories[b].Article.IsNoCopy
            && (stories[a].Article.Title == stories[b].Article.Title || vectors.Similarity(a, b) > CopySimilarity));

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
