using ExpoSite.Site.Markdown.Parsing;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ExpoSite.Site.Markdown.Boxes;

/// <summary>Writes cards and boxes into pages. Feeds get the blocks that <see cref="FeedDocument"/> makes of them.</summary>
internal sealed class BoxRendering : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is not HtmlRenderer html)
            return;
        html.ObjectRenderers.AddIfNotAlready<EmbedRenderer>();
        html.ObjectRenderers.AddIfNotAlready<BoxRenderer>();
        html.ObjectRenderers.AddIfNotAlready<BoxTitleRenderer>();
        html.ObjectRenderers.AddIfNotAlready<GalleryRenderer>();
    }

    private sealed class EmbedRenderer : HtmlObjectRenderer<EmbedBlock>
    {
        protected override void Write(HtmlRenderer renderer, EmbedBlock card)
        {
            renderer.EnsureLine();
            (string title, string below) = EmbedCards.WordsOf(card);
            renderer.Write("<p class=\"embed\"><a href=\"").WriteEscapeUrl(card.Embed.Address).Write("\"><span class=\"embed-title\">")
                .WriteEscape(title).Write("</span> <span class=\"embed-host\">").WriteEscape(below)
                .Write("</span></a></p>\n");
        }
    }

    private sealed class GalleryRenderer : HtmlObjectRenderer<GalleryBlock>
    {
        protected override void Write(HtmlRenderer renderer, GalleryBlock gallery)
        {
            renderer.EnsureLine();
            renderer.Write("<div class=\"gallery\" role=\"group\" aria-label=\"")
                .WriteEscape(gallery.Name ?? BodyWords.Of(gallery)["pictures"]).Write("\">\n");
            bool isImplicit = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = false;
            renderer.WriteChildren(gallery);
            renderer.ImplicitParagraph = isImplicit;
            renderer.EnsureLine();
            renderer.Write("</div>\n");
        }
    }

    private sealed class BoxRenderer : HtmlObjectRenderer<BoxBlock>
    {
        protected override void Write(HtmlRenderer renderer, BoxBlock box)
        {
            renderer.EnsureLine();
            renderer.Write("<div class=\"callout callout-").Write(box.Kind).Write("\" role=\"note\">\n");
            bool isImplicit = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = false;
            renderer.WriteChildren(box);
            renderer.ImplicitParagraph = isImplicit;
            renderer.EnsureLine();
            renderer.Write("</div>\n");
        }
    }

    private sealed class BoxTitleRenderer : HtmlObjectRenderer<BoxTitle>
    {
        protected override void Write(HtmlRenderer renderer, BoxTitle title) =>
            renderer.Write("<p class=\"callout-title\">").WriteLeafInline(title).Write("</p>\n");
    }
}
