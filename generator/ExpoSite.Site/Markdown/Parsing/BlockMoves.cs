using Markdig.Syntax;

namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>Moves blocks of a document in one pass.</summary>
internal static class BlockMoves
{
    /// <summary>
    /// Puts other blocks in the place of some, and again in the place of those. One by one, each would move all that follow.
    /// </summary>
    /// <param name="instead">What stands for a block; null for the block itself.</param>
    public static void Rebuild(ContainerBlock parent, Func<Block, IEnumerable<Block>?> instead)
    {
        IEnumerable<Block>? first = null;
        int at = 0;
        while (at < parent.Count && (first = instead(parent[at])) is null)
            at++;
        if (first is null)
            return;
        Block[] blocks = Taken(parent);
        foreach (Block kept in blocks.AsSpan(0, at))
            parent.Add(kept);
        AddAll(first);
        foreach (Block block in blocks.AsSpan(at + 1))
            Add(block);

        void Add(Block block)
        {
            if (instead(block) is { } others)
                AddAll(others);
            else
                parent.Add(block);
        }

        void AddAll(IEnumerable<Block> others)
        {
            foreach (Block block in others.ToArray())
                Add(block);
        }
    }

    /// <summary>All blocks of a container, taken out of it.</summary>
    public static Block[] Taken(ContainerBlock from)
    {
        Block[] blocks = [.. from];
        from.Clear();
        return blocks;
    }
}
