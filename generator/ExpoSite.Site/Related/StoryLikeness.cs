using ExpoSite.Core.Vectors;
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

    /// <summary>On a site of no more stories each is compared with every other.</summary>
    private const int MostComparedWithAll = 2_000;

    /// <summary>
    /// On a larger one a story is compared with those that share most of its rarest terms: so many, of terms that together stand so
    /// often in stories. So the time for a story does not grow with the site.
    /// </summary>
    private const int Candidates = 120;

    private const int RareTermsRead = 30_000;

    private readonly ImmutableArray<Story> stories;
    private readonly TextVectors vectors;
    private readonly bool hasLanguages;

    /// <param name="stories">All stories, by position.</param>
    /// <param name="forgets">Whether the stories let go their weights, which the vectors are made of.</param>
    public StoryLikeness(ImmutableArray<Story> stories, bool forgets = false)
    {
        this.stories = stories;
        vectors = TextVectors.Build([.. stories.Select(s => s.Weights)], RelatedWeights.RarityPower, RelatedWeights.LeastLength);
        foreach (Story story in forgets ? stories : [])
            story.ForgetWeights();
        hasLanguages = stories.Any(s => s.Language != stories[0].Language);
        Nearest = FindNearest();
    }

    /// <summary>For each story the nearest, in that order; on a small site also some that are less like it than most.</summary>
    public IReadOnlyList<Neighbour[]> Nearest { get; }

    /// <summary>Cosine of the texts, 0 to 1.</summary>
    public float Of(int a, int b) => vectors.Similarity(a, b);

    /// <summary>Empty tallies for <see cref="Compare(int, ReadOnlySpan{int}, Tally)"/>.</summary>
    public Tally NewTermTally() => vectors.NewTermTally();

    /// <summary>Whether two stories repeat each other or tell of one event.</summary>
    public SharedText Compare(int a, int b) => Compare(a, b, Of(a, b));

    /// <summary>The same for one story and each of many.</summary>
    /// <param name="byTerm">An empty <see cref="NewTermTally"/>, which is empty again afterwards.</param>
    public SharedText[] Compare(int a, ReadOnlySpan<int> others, Tally byTerm)
    {
        float[] cosines = vectors.Products(a, others, byTerm);
        var shared = new SharedText[others.Length];
        for (int i = 0; i < shared.Length; i++)
            shared[i] = Compare(a, others[i], cosines[i]);
        return shared;
    }

    private SharedText Compare(int a, int b, float cosine)
    {
        if (stories[a].Original == stories[b] || stories[b].Original == stories[a])
            return SharedText.Whole;
        bool isCopy = cosine > RelatedWeights.Copy || stories[a].Article.Title == stories[b].Article.Title;
        return isCopy && !stories[a].Article.IsNoCopy && !stories[b].Article.IsNoCopy ? SharedText.Whole
            : isCopy || cosine >= RelatedWeights.OneEvent ? SharedText.Event
            : SharedText.Little;
    }

    /// <summary>Hashes of the terms that bring two stories near each other, the strongest first.</summary>
    public ImmutableArray<ulong> SharedTerms(int a, int b) => vectors.SharedTerms(a, b);

    private Neighbour[][] FindNearest()
    {
        var nearest = new Neighbour[stories.Length][];
        using var tallies = new ThreadLocal<(Tally ByStory, Tally ByTerm)>(() => (new Tally(stories.Length), vectors.NewTermTally()));
        Parallel.For(0, stories.Length, Read);
        return nearest;

        void Read(int story)
        {
            (Tally byStory, Tally byTerm) = tallies.Value;
            var best = new BestScores(NeighbourCount, float.MinValue);
            if (stories.Length <= MostComparedWithAll)
                OfferAll(story, byStory, best);
            else
                OfferCandidates(story, byStory, byTerm, best);
            nearest[story] = [.. best.Ranked.Select(r => new Neighbour(r.Position, r.Score))];
        }
    }

    private void OfferAll(int story, Tally products, BestScores best)
    {
        vectors.AddProducts(story, products);
        for (int other = 0; other < stories.Length; other++)
        {
            if (other != story && MayRelate(story, other))
                best.Offer(other, vectors.Centred(story, other, products[other]));
        }

        products.Clear();
    }

    private void OfferCandidates(int story, Tally products, Tally byTerm, BestScores best)
    {
        vectors.AddRarest(story, RareTermsRead, products);
        int[] candidates = [.. products.TakeBest(Candidates, least: 0, without: story).Select(c => c.Position)];
        float[] whole = vectors.Products(story, candidates, byTerm);
        for (int i = 0; i < candidates.Length; i++)
        {
            if (MayRelate(story, candidates[i]))
                best.Offer(candidates[i], vectors.Centred(story, candidates[i], whole[i]));
        }
    }

    private bool MayRelate(int a, int b) => !hasLanguages || stories[a].MayRelateTo(stories[b]);
}
