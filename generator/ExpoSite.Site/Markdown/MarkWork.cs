using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown;

/// <summary>
/// Bounds the work on marks within lines. Markdig compares every mark that may close something with those that are open, so that
/// thousands that nothing closes cost their square. It is estimated before: what costs too much is shown as it is typed.
/// </summary>
internal sealed class MarkWork : IMarkdownExtension
{
    /// <summary>As many marks may stand open in each other; each is a step of recursion.</summary>
    private const int Deepest = 800;

    /// <summary>Comparisons for one body: some hundred milliseconds.</summary>
    private const long Most = 40_000_000;

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
        (int depth, long cost) = Estimate(leaf);
        if (cost == 0)
            return;
        if (document.GetData(Key) is not Work work)
            document.SetData(Key, work = new Work());
        if (depth <= Deepest && work.Spent + cost <= Most)
        {
            work.Spent += cost;
            return;
        }

        leaf.ProcessInlines = false;
        work.Refused.Add(leaf);
    }

    // Marks that only open count as open until one closes; those that may do both are taken in pairs.
    private static (int Depth, long Cost) Estimate(LeafBlock leaf)
    {
        int brackets = 0, deepestBracket = 0, marks = 0, deepestMark = 0, both = 0, targets = 0, parens = 0, deepestParen = 0;
        char before = ' ';
        for (int i = 0; i < leaf.Lines.Count; i++)
        {
            StringSlice line = leaf.Lines.Lines[i].Slice;
            for (int at = line.Start; at <= line.End; at++)
            {
                char c = line.Text[at];
                char after = at < line.End ? line.Text[at + 1] : ' ';
                if (c == '[')
                    deepestBracket = Math.Max(deepestBracket, ++brackets);
                else if (c == ']')
                    brackets = Math.Max(0, brackets - 1);
                else if (c == '(' && (before == ']' || parens > 0))
                    (targets, deepestParen) = (targets + (before == ']' ? 1 : 0), Math.Max(deepestParen, ++parens));
                else if (c == ')')
                    parens = Math.Max(0, parens - 1);
                else if (c is '*' or '_' or '~' && before != c)
                    Mark(c, before, after == c ? 'x' : after);
                before = c;
            }

            before = ' ';
        }

        int depth = Math.Max(deepestBracket, deepestMark);
        return (depth, ((long)depth * depth) + ((long)both * both / 4) + ((long)targets * deepestParen));

        void Mark(char c, char left, char right)
        {
            bool opens = !char.IsWhiteSpace(right), closes = !char.IsWhiteSpace(left);
            if (opens && closes && c != '_' && char.IsLetterOrDigit(left))
                both++;
            if (opens && (!closes || marks == 0))
                deepestMark = Math.Max(deepestMark, ++marks);
            else if (closes)
                marks = Math.Max(0, marks - 1);
        }
    }

    private sealed class Work
    {
        public long Spent { get; set; }

        public List<LeafBlock> Refused { get; } = [];
    }
}
