using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>
/// Bounds the work on marks within lines, by an estimate made before (<see cref="MarkdownCost"/>): what costs too much is shown as it
/// is typed.
/// </summary>
internal sealed class MarkWork : IMarkdownExtension
{
    private static readonly object Key = new();

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        foreach (BlockParser parser in pipeline.BlockParsers)
            parser.Closed += (processor, block) => Bound(processor.Document, block);
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Gives the blocks whose marks were not read their text as it is typed.</summary>
    /// <returns>Where they start.</returns>
    public static IReadOnlyList<int> ShowRefused(MarkdownDocument document)
    {
        if (document.GetData(Key) is not Work work)
            return [];
        foreach (LeafBlock block in work.Refused)
        {
            block.Inline = new ContainerInline();
            block.Inline.AppendChild(new LiteralInline(block.Lines.ToString()) { Span = block.Span });
        }

        return [.. work.Refused.Select(b => b.Span.Start)];
    }

    private static void Bound(MarkdownDocument document, Block block)
    {
        if (block is not LeafBlock { ProcessInlines: true } leaf)
            return;
        var cost = new MarkdownCost();
        for (int i = 0; i < leaf.Lines.Count; i++)
            cost.Add(leaf.Lines.Lines[i].Slice.AsSpan());
        if (cost.Comparisons == 0)
            return;
        if (document.GetData(Key) is not Work work)
            document.SetData(Key, work = new Work());
        if (cost.Depth <= MarkdownCost.Deepest && work.Spent + cost.Comparisons <= MarkdownCost.Most)
        {
            work.Spent += cost.Comparisons;
            return;
        }

        leaf.ProcessInlines = false;
        work.Refused.Add(leaf);
    }

    private sealed class Work
    {
        public long Spent { get; set; }

        public List<LeafBlock> Refused { get; } = [];
    }
}
