using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Related;

/// <summary>A graph of stories: edges of each stand together, in one array for all.</summary>
internal sealed class StoryGraph
{
    /// <summary>What goes out of a story is taken to be at least this: a story that is near nothing gets no near ones by it.</summary>
    private const float LeastOut = 2;

    private readonly int[] starts;
    private readonly Edge[] edges;

    private StoryGraph(int[] starts, Edge[] edges) => (this.starts, this.edges) = (starts, edges);

    public int Count => starts.Length - 1;

    public ReadOnlySpan<Edge> From(int story) => edges.AsSpan(starts[story]..starts[story + 1]);

    /// <summary>
    /// Each story with its near ones, and with those that it is near to. A weight is the cosine, divided by the root of what
    /// goes out of both ends: so a walk gathers no more where everything leads.
    /// </summary>
    public static StoryGraph Of(StoryLikeness likeness)
    {
        List<Edge>[] both = [.. likeness.Nearest.Select(
            near => near.TakeWhile(n => n.Cosine > RelatedWeights.LeastScore).Select(n => new Edge(n.Position, n.Cosine)).ToList())];
        foreach ((int story, Edge edge) in both.SelectMany((near, story) => near.Select(n => (story, n))).ToArray())
        {
            if (!likeness.Nearest[edge.To].Any(n => n.Position == story && n.Cosine > RelatedWeights.LeastScore))
                both[edge.To].Add(new Edge(story, edge.Weight));
        }

        float[] roots = [.. both.Select(edges => MathF.Sqrt(Math.Max(LeastOut, edges.Sum(e => e.Weight))))];
        return Of([.. both.Select((edges, from) => edges.Select(
            e => e with { Weight = e.Weight / (roots[from] * roots[e.To]) }).ToArray())]);
    }

    /// <summary>The edges in the other direction.</summary>
    public static StoryGraph Turned(Edge[][] edges)
    {
        List<Edge>[] turned = [.. edges.Select(_ => new List<Edge>())];
        foreach ((int story, Edge[] own) in edges.Index())
        {
            foreach (Edge edge in own)
                turned[edge.To].Add(new Edge(story, edge.Weight));
        }

        return Of([.. turned.Select(t => t.ToArray())]);
    }

    private static StoryGraph Of(Edge[][] edges)
    {
        int[] starts = new int[edges.Length + 1];
        for (int story = 0; story < edges.Length; story++)
            starts[story + 1] = starts[story] + edges[story].Length;
        return new StoryGraph(starts, [.. edges.SelectMany(e => e)]);
    }

    /// <param name="To">Position of the story to which it leads.</param>
    public readonly record struct Edge(int To, float Weight);
}
