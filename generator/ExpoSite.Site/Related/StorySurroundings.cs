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

    private const int MostAlike = 40;

    /// <summary>Of so many of its best the likeness is averaged that is taken off a story.</summary>
    private const int Local = 10;

    private readonly float[] usual;

    public StorySurroundings(StoryLikeness likeness)
    {
        StoryGraph graph = StoryGraph.Of(likeness);
        var walks = new StoryGraph.Edge[graph.Count][];
        Parallel.For(0, graph.Count, () => (new Tally(graph.Count), new Tally(graph.Count)), Walk, _ => { });
        var holders = StoryGraph.Turned(walks);
        Alike = new Neighbour[graph.Count][];
        Parallel.For(0, graph.Count, () => new Tally(graph.Count), Compare, _ => { });
        usual = [.. Alike.Select(alike => alike.Take(Local).Sum(a => a.Cosine) / Local)];

        (Tally, Tally) Walk(int story, ParallelLoopState _, (Tally Step, Tally Sum) tallies)
        {
            walks[story] = WalkFrom(story, graph, tallies.Step, tallies.Sum);
            return tallies;
        }

        Tally Compare(int story, ParallelLoopState _, Tally products)
        {
            foreach (StoryGraph.Edge edge in walks[story])
            {
                foreach (StoryGraph.Edge holder in holders.From(edge.To))
                    products.Add(holder.To, edge.Weight * holder.Weight);
            }

            Alike[story] =
            [
                .. products.TakeBest(MostAlike, RelatedWeights.LeastAlike, without: story).Select(b => new Neighbour(b.Position, b.Score)),
            ];
            return products;
        }
    }

    /// <summary>For each story those in the same surroundings with the cosine of their walks, the most alike first.</summary>
    public Neighbour[][] Alike { get; }

    /// <summary>What to take off a story's likeness to any other.</summary>
    public float Usual(int story) => RelatedWeights.Hub * usual[story];

    // Of length 1.
    private static StoryGraph.Edge[] WalkFrom(int story, StoryGraph graph, Tally step, Tally sum)
    {
        StoryGraph.Edge[] at = [new(story, 1)];
        float share = 1;
        sum.Add(story, RelatedWeights.Start);
        for (int i = 0; i < Steps; i++)
        {
            foreach (StoryGraph.Edge from in at)
            {
                foreach (StoryGraph.Edge edge in graph.From(from.To))
                    step.Add(edge.To, from.Weight * edge.Weight);
            }

            at = [.. step.TakeHighest(Kept).Select(h => new StoryGraph.Edge(h.Position, h.Score))];
            share *= RelatedWeights.Further;
            foreach (StoryGraph.Edge reached in at)
                sum.Add(reached.To, share * reached.Weight);
        }

        (int Position, float Score)[] walk = sum.TakeHighest(Kept);
        float length = MathF.Sqrt(walk.Sum(w => w.Score * w.Score));
        return [.. walk.Select(w => new StoryGraph.Edge(w.Position, w.Score / length))];
    }
}
