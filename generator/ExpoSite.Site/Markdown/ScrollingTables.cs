using ExpoSite.Site.Markdown.Parsing;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace ExpoSite.Site.Markdown;

/// <summary>Wraps tables so that a wide one scrolls inside, also by keyboard.</summary>
internal sealed class ScrollingTables : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
            html.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new ScrollingTableRenderer());
    }

    private sealed class ScrollingTableRenderer : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.EnsureLine();
            renderer.Write("<div class=\"table-scroll\" role=\"group\" aria-label=\"").WriteEscape(BodyWords.Of(table)["table"])
                .Write("\" tabindex=\"0\">\n");
            base.Write(renderer, table);
            renderer.Write("</div>\n");
        }
    }
}
