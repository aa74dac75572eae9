using ExpoSite.Core.Vectors;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Related;

/// <summary>
/// Which stories lie in the same surroundings. From each story a few steps are walked over the graph of near stories; two stories are
/// alike when these walks lead to the same ones, so that two on one subject meet that share few words. The cosine of the walks is what
/// tells it. From it is taken, in part, how like its own best a story is on average: one that is near everything would stand in every
/// list, and others in none (local scaling: CSLS, Lample et al. 2018). Deterministic on any number of cores.
/// </summary>
internal sealed class StorySurroundings
{
    private const int Steps = 8;

    /// <summary>Stories of a walk that are kept after each step, those that most of it leads to.</summary>
    private const int Kept = 200;

    /// <summary>Stories of a whole walk by which it is compared with others.</summary>
    private const int Compared = 150;

    private const int MostAlike = 40;

    /// <summary>Of so many of its best the likeness is averaged that is taken off a story.</summary>
    private const int Local = 10;

    private readonly float[] usual;

    public StorySurroundings(StoryLikeness likeness)
    {
        NearEdges[] graph = StoryGraph.Of(likeness);
        var walks = new NearEdges[graph.Length];
        using (var walk = new ThreadLocal<Walk>(() => new Walk(graph)))
            Parallel.For(0, graph.Length, story => walks[story] = walk.Value!.From(story));
        NearEdges[] holders = StoryGraph.Turned(walks);
        Alike = new Neighbour[graph.Length][];
        using (var products = new ThreadLocal<Tally>(() => new Tally(graph.Length)))
            Parallel.For(0, graph.Length, story => Compare(story, products.Value!));
        usual = [.. Alike.Select(alike => alike.Take(Local).Sum(a => a.Cosine) / Local)];

        void Compare(int story, Tally products)
        {
            (int[] to, float[] weights) = walks[story];
            for (int i = 0; i < to.Length; i++)
                products.Add(holders[to[i]].To, holders[to[i]].Weights, weights[i]);
            Alike[story] =
            [
                .. products.TakeBest(MostAlike, RelatedWeights.LeastAlike, without: story).Select(b => new Neighbour(b.Position, b.Score)),
            ];
        }
    }

    /// <summary>For each story those in the same surroundings with the cosine of their walks, the most alike first.</summary>
    public Neighbour[][] Alike { get; }

    /// <summary>What to take off a story's likeness to any other.</summary>
    public float Usual(int story) => RelatedWeights.Hub * usual[story];

    // What one thread needs to walk from one story after another.
    private sealed class Walk(NearEdges[] graph)
    {
        private readonly Tally step = new(graph.Length);
        private readonly Tally sum = new(graph.Length);
        private readonly int[] at = new int[Kept];
        private readonly float[] shares = new float[Kept];

        // Of length 1.
        public NearEdges From(int story)
        {
            (at[0], shares[0]) = (story, 1);
            (int count, float share) = (1, 1);
            sum.Add(story, RelatedWeights.Start);
            for (int i = 0; i < Steps; i++)
            {
                for (int from = 0; from < count; from++)
                    step.Add(graph[at[from]].To, graph[at[from]].Weights, shares[from]);
                count = step.TakeHighest(at, shares);
                share *= RelatedWeights.Further;
                sum.Add(at.AsSpan(0, count), shares.AsSpan(0, count), share);
            }

            count = sum.TakeHighest(at.AsSpan(0, Compared), shares.AsSpan(0, Compared));
            float length = MathF.Sqrt(shares.AsSpan(0, count).ToArray().Sum(s => s * s));
            return new NearEdges(at[..count], [.. shares[..count].Select(s => s / length)]);
        }
    }
}
