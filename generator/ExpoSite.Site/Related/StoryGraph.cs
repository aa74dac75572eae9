using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Related;

/// <summary>To which stories the edges of a story lead.</summary>
/// <param name="To">Their positions.</param>
/// <param name="Weights">As many, each above 0.</param>
internal readonly record struct NearEdges(int[] To, float[] Weights)
{
    public static NearEdges Of(int count) => new(new int[count], new float[count]);
}

/// <summary>Graphs of stories, by position the edges of each.</summary>
internal static class StoryGraph
{
    /// <summary>What goes out of a story is taken to be at least this: a story that is near nothing gets no near ones by it.</summary>
    private const float LeastOut = 2;

    /// <summary>
    /// Each story with its near ones, and with those that it is near to. A weight is the cosine, divided by the root of what
    /// goes out of both ends: so a walk gathers no more where everything leads.
    /// </summary>
    public static NearEdges[] Of(StoryLikeness likeness)
    {
        NearEdges[] graph = [.. BothWays(likeness).Select(near => new NearEdges(
            [.. near.Select(n => n.Position)], [.. near.Select(n => n.Cosine)]))];
        float[] roots = [.. graph.Select(edges => MathF.Sqrt(Math.Max(LeastOut, edges.Weights.Sum())))];
        foreach ((int story, NearEdges edges) in graph.Index())
        {
            for (int i = 0; i < edges.To.Length; i++)
                edges.Weights[i] /= roots[story] * roots[edges.To[i]];
        }

        return graph;
    }

    /// <summary>The edges in the other direction.</summary>
    public static NearEdges[] Turned(NearEdges[] graph)
    {
        int[] counts = new int[graph.Length];
        foreach (NearEdges edges in graph)
        {
            foreach (int story in edges.To)
                counts[story]++;
        }

        NearEdges[] turned = [.. counts.Select(NearEdges.Of)];
        foreach ((int from, NearEdges edges) in graph.Index())
        {
            for (int i = 0; i < edges.To.Length; i++)
            {
                int story = edges.To[i];
                int at = turned[story].To.Length - counts[story]--;
                (turned[story].To[at], turned[story].Weights[at]) = (from, edges.Weights[i]);
            }
        }

        return turned;
    }

    private static List<Neighbour>[] BothWays(StoryLikeness likeness)
    {
        Neighbour[][] near = [.. likeness.Nearest.Select(all => all.TakeWhile(n => n.Cosine > RelatedWeights.LeastScore).ToArray())];
        List<Neighbour>[] both = [.. near.Select(n => n.ToList())];
        foreach ((int story, Neighbour[] own) in near.Index())
        {
            foreach (Neighbour n in own)
            {
                if (!Array.Exists(near[n.Position], back => back.Position == story))
                    both[n.Position].Add(new Neighbour(story, n.Cosine));
            }
        }

        return both;
    }
}
