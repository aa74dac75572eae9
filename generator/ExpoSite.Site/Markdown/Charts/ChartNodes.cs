using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Charts;

/// <summary>A chart: its title, its drawing, the table of its figures, and what is said about it.</summary>
internal sealed class ChartBlock() : ContainerBlock(null);

/// <summary>What a chart shows, in words.</summary>
internal sealed class ChartTitle : LeafBlock
{
    public ChartTitle(string words) : base(null)
    {
        ProcessInlines = true;
        Inline = new ContainerInline();
        Inline.AppendChild(new LiteralInline(words));
    }
}

/// <summary>The drawing of a chart; it has no words that the table has not.</summary>
/// <param name="markup">Safe markup.</param>
internal sealed class ChartDrawing(string markup) : LeafBlock(null)
{
    public string Markup => markup;
}

/// <summary>The table of a chart, folded up.</summary>
internal sealed class ChartTable() : ContainerBlock(null);
