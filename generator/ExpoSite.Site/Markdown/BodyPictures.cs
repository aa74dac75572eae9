using ExpoSite.Site.Markdown.Addresses;
using ExpoSite.Site.Markdown.Boxes;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Pictures.Files;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown;

/// <summary>Gives the pictures of a body their size, their smaller copies, and a colour until they are loaded.</summary>
/// <param name="basePath">Path of the site's url.</param>
internal sealed class BodyPictures(PictureShelf shelf, string basePath) : IMarkdownExtension
{
    /// <summary>A column of text is this wide; on a phone, all of the screen but its margins.</summary>
    private const string Sizes =
        "(min-width: 90rem) 54rem, (min-width: 64rem) calc(86vw - 14rem), (min-width: 42rem) 38rem, calc(100vw - 2rem)";

    /// <summary>Between texts, two stand beside each other on a phone, and three where there is room.</summary>
    private const string GallerySizes = "(min-width: 90rem) 18rem, (min-width: 42rem) 13rem, calc(50vw - 1.5rem)";

    /// <summary>In a story whose pictures lead, each is as wide as the page.</summary>
    private const string LeadingSizes = "(min-width: 87rem) 82rem, (min-width: 34rem) 94vw, calc(100vw - 2rem)";

    private static readonly object SourcesKey = new();

    /// <summary>Prepares a picture and returns it; null for what is no picture of this site.</summary>
    /// <param name="link">A link that has passed the policy.</param>
    /// <param name="place">Where it stands.</param>
    public BodyPicture? Dress(LinkInline link, BodyPlace place)
    {
        if (!link.IsImage || !link.Url!.StartsWith(basePath, StringComparison.Ordinal))
            return null;
        string address = SiteAddress.OfLink(string.Concat("/", link.Url.AsSpan(basePath.Length)));
        HtmlAttributes attributes = link.GetAttributes();
        // The lead picture, where the body shows it, is the first thing to be seen.
        if (address == place.Lead)
        {
            attributes.AddPropertyIfNotExist("fetchpriority", "high");
        }
        else
        {
            attributes.AddPropertyIfNotExist("loading", "lazy");
            attributes.AddPropertyIfNotExist("decoding", "async");
        }

        if (shelf.Find(address) is { } picture)
            Dress(link, attributes, picture, GalleryBlock.Holds(link) ? GallerySizes : place.IsGallery ? LeadingSizes : Sizes);
        return new BodyPicture(address, link.Span.Start, link.FirstChild is not null, link.Title is { Length: > 0 } title ? title : null);
    }

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
            html.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new PictureRenderer());
    }

    private void Dress(LinkInline link, HtmlAttributes attributes, SitePicture picture, string sizes)
    {
        attributes.AddPropertyIfNotExist("width", picture.Measured.Width.ToString(CultureInfo.InvariantCulture));
        attributes.AddPropertyIfNotExist("height", picture.Measured.Height.ToString(CultureInfo.InvariantCulture));
        if (StyleOf(picture.Measured) is { Length: > 0 } style)
            attributes.AddPropertyIfNotExist("style", style);
        if (PictureAttributes.Fallback(picture, Href) is { } fallback)
        {
            attributes.AddPropertyIfNotExist("srcset", fallback);
            attributes.AddPropertyIfNotExist("sizes", sizes);
        }

        if (picture.Copies.Length > 0)
        {
            link.SetData(SourcesKey, string.Concat(PictureAttributes.Sources(picture, Href)
                .Select(s => $"<source type=\"{PictureFormats.MediaType(s.Format)}\" srcset=\"{s.Srcset}\" sizes=\"{sizes}\">")));
        }
    }

    // Of one that is taller than wide the theme must know by how much, so that it fits a screen.
    private static string StyleOf(MeasuredPicture picture) =>
        (picture is { Color: { } color, HasAlpha: false } ? $"--blur:{color};" : "")
        + (picture.Height <= picture.Width ? ""
            : string.Create(CultureInfo.InvariantCulture, $"--ratio:{Math.Max(.01, (double)picture.Width / picture.Height):0.##};"));

    private string Href(string address) => string.Concat(basePath, SiteAddress.Escape(address).AsSpan(1));

    private sealed class PictureRenderer : LinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (renderer.EnableHtmlForInline && Players.MarkupOf(link) is { } player)
            {
                renderer.Write(player);
                return;
            }

            bool hasSources = renderer.EnableHtmlForInline && link.GetData(SourcesKey) is string;
            if (hasSources)
                renderer.Write("<picture>").Write((string)link.GetData(SourcesKey)!);
            base.Write(renderer, link);
            if (hasSources)
                renderer.Write("</picture>");
        }
    }
}

/// <summary>A picture in a body.</summary>
/// <param name="Address">Without the base path.</param>
/// <param name="Offset">Where it is written, in characters from the start of the Markdown.</param>
/// <param name="HasAlternativeText">True when it says what it shows.</param>
/// <param name="Caption">Its title, or null.</param>
internal readonly record struct BodyPicture(string Address, int Offset, bool HasAlternativeText, string? Caption = null);
