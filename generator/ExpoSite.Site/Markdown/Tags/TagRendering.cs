using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ExpoSite.Site.Markdown.Tags;

/// <summary>Writes what <see cref="TagReader"/> made: the tag's name, and of its attributes only what tells readers something.</summary>
internal sealed class TagRendering : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is not HtmlRenderer html)
            return;
        html.ObjectRenderers.AddIfNotAlready<TagInlineRenderer>();
        html.ObjectRenderers.AddIfNotAlready<AnchorRenderer>();
        html.ObjectRenderers.AddIfNotAlready<DetailsRenderer>();
        html.ObjectRenderers.AddIfNotAlready<SummaryRenderer>();
    }

    private static string[] AttributesOf(string name) => name switch
    {
        "abbr" or "dfn" => ["title"],
        "time" => ["datetime"],
        "bdo" => ["dir", "lang"],
        _ => ["lang"],
    };

    private sealed class TagInlineRenderer : HtmlObjectRenderer<TagInline>
    {
        protected override void Write(HtmlRenderer renderer, TagInline inline)
        {
            if (!renderer.EnableHtmlForInline)
            {
                renderer.WriteChildren(inline);
                return;
            }

            string name = inline.Tag.Name;
            renderer.Write('<').Write(name);
            foreach (string attribute in AttributesOf(name))
            {
                if (inline.Tag[attribute] is { } value)
                    renderer.Write(' ').Write(attribute).Write("=\"").WriteEscape(value).Write('"');
            }

            renderer.WriteAttributes(inline).Write('>');
            if (BodyTags.RoleOf(name) == TagRole.Void)
                return;
            renderer.WriteChildren(inline);
            renderer.Write("</").Write(name).Write('>');
        }
    }

    private sealed class AnchorRenderer : HtmlObjectRenderer<AnchorInline>
    {
        protected override void Write(HtmlRenderer renderer, AnchorInline anchor)
        {
            if (renderer.EnableHtmlForInline && anchor.TryGetAttributes()?.Id is { } id)
                renderer.Write("<span id=\"").WriteEscape(id).Write("\"></span>");
        }
    }

    private sealed class DetailsRenderer : HtmlObjectRenderer<DetailsBlock>
    {
        protected override void Write(HtmlRenderer renderer, DetailsBlock block)
        {
            renderer.EnsureLine();
            renderer.Write(block.StartsOpen ? "<details open>\n" : "<details>\n");
            bool isImplicit = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = false;
            renderer.WriteChildren(block);
            renderer.ImplicitParagraph = isImplicit;
            renderer.EnsureLine();
            renderer.Write("</details>\n");
        }
    }

    private sealed class SummaryRenderer : HtmlObjectRenderer<SummaryBlock>
    {
        protected override void Write(HtmlRenderer renderer, SummaryBlock block) =>
            renderer.Write("<summary>").WriteLeafInline(block).Write("</summary>\n");
    }
}
