using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ExpoSite.Site.Markdown.Live;

/// <summary>An entry of a live blog: its heading, and what follows.</summary>
internal sealed class EntryBlock() : ContainerBlock(null);

/// <summary>Writes entries into pages.</summary>
internal sealed class EntryRendering : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
            html.ObjectRenderers.AddIfNotAlready<EntryRenderer>();
    }

    private sealed class EntryRenderer : HtmlObjectRenderer<EntryBlock>
    {
        protected override void Write(HtmlRenderer renderer, EntryBlock entry)
        {
            renderer.EnsureLine();
            renderer.Write("<article class=\"entry\">\n");
            renderer.WriteChildren(entry);
            renderer.EnsureLine();
            renderer.Write("</article>\n");
        }
    }
}
