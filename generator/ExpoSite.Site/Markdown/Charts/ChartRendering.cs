using System.Net;
using ExpoSite.Site.Markdown.Parsing;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ExpoSite.Site.Markdown.Charts;

/// <summary>Writes charts into pages. Feeds get their tables.</summary>
internal sealed class ChartRendering : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is not HtmlRenderer html)
            return;
        html.ObjectRenderers.AddIfNotAlready<ChartRenderer>();
        html.ObjectRenderers.AddIfNotAlready<TitleRenderer>();
        html.ObjectRenderers.AddIfNotAlready<DrawingRenderer>();
        html.ObjectRenderers.AddIfNotAlready<TableRenderer>();
    }

    private static void Write(HtmlRenderer renderer, string start, Markdig.Syntax.ContainerBlock block, string end)
    {
        renderer.EnsureLine();
        renderer.Write(start);
        bool isImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(block);
        renderer.ImplicitParagraph = isImplicit;
        renderer.EnsureLine();
        renderer.Write(end);
    }

    private sealed class ChartRenderer : HtmlObjectRenderer<ChartBlock>
    {
        protected override void Write(HtmlRenderer renderer, ChartBlock chart) =>
            ChartRendering.Write(renderer, "<figure class=\"chart\">\n", chart, "</figure>\n");
    }

    private sealed class TitleRenderer : HtmlObjectRenderer<ChartTitle>
    {
        protected override void Write(HtmlRenderer renderer, ChartTitle title) =>
            renderer.Write("<p class=\"chart-title\">").WriteLeafInline(title).Write("</p>\n");
    }

    private sealed class DrawingRenderer : HtmlObjectRenderer<ChartDrawing>
    {
        protected override void Write(HtmlRenderer renderer, ChartDrawing drawing) => renderer.Write(drawing.Markup);
    }

    private sealed class TableRenderer : HtmlObjectRenderer<ChartTable>
    {
        protected override void Write(HtmlRenderer renderer, ChartTable table)
        {
            string words = WebUtility.HtmlEncode(BodyWords.Of(table)["chart-table"]);
            ChartRendering.Write(renderer, $"<details>\n<summary>{words}</summary>\n", table, "</details>\n");
        }
    }
}
