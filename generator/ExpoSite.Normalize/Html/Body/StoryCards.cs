using ExpoSite.Normalize.Html.Blocks;

namespace ExpoSite.Normalize.Html.Body;

/// <summary>Finds the cards of other stories: a linked headline and what stands with it, several made alike.</summary>
internal static class StoryCards
{
    private const int LeastTitle = 15;
    private const int MostText = 1500;

    /// <summary>Indexes of the blocks in them.</summary>
    public static HashSet<int> Of(IReadOnlyList<TextBlock> blocks)
    {
        int[] headings = new int[blocks.Count + 1];
        for (int i = 0; i < blocks.Count; i++)
            headings[i + 1] = headings[i] + (blocks[i].Kind == BlockKind.Heading ? 1 : 0);
        var cards = new List<BlockContainer>();
        foreach (TextBlock heading in blocks.Where(b => b is { Kind: BlockKind.Heading, LinkDensity: > 0.5, Text.Length: >= LeastTitle }))
        {
            BlockContainer card = heading.Container;
            while (card.Parent is { Element.LocalName: not "body" } around && headings[around.End] - headings[around.First] == 1)
                card = around;
            if (card.Count > 1 && Enumerable.Range(card.First, card.Count).Sum(i => blocks[i].Text.Length) <= MostText)
                cards.Add(card);
        }

        return [.. cards.GroupBy(c => (c.Element.LocalName, c.Element.ClassName)).Where(g => g.Count() > 1).SelectMany(g => g)
            .SelectMany(c => Enumerable.Range(c.First, c.Count))];
    }
}
