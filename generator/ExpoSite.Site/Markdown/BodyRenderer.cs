using System.Collections.Immutable;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Content;
using ExpoSite.Core.Text;
using ExpoSite.Site.Pictures;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown;

/// <summary>Markdown to safe markup. Raw HTML is shown as text; links and pictures pass <see cref="LinkPolicy"/>. Thread-safe.</summary>
internal sealed class BodyRenderer
{
    private const string AnchorStart = "h-";

    private readonly MarkdownPipeline pipeline;
    private readonly LinkPolicy policy;
    private readonly BodyPictures pictures;

    /// <param name="config">The settings.</param>
    /// <param name="shelf">The measured pictures; null for none.</param>
    public BodyRenderer(SiteConfig config, PictureShelf? shelf = null)
    {
        pictures = new BodyPictures(shelf ?? PictureShelf.Empty, config.BasePath);
        policy = new LinkPolicy(config.Url, shelf ?? PictureShelf.Empty);
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseFootnotes()
            .UseFigures()
            .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
            .UseAutoLinks()
            .UsePreciseSourceLocation()
            .DisableHtml();
        if (config.SmartTypography)
            builder.UseSmartyPants();
        builder.Extensions.Add(new ScrollingTables());
        builder.Extensions.Add(pictures);
        pipeline = builder.Build();
    }

    public RenderedBody Render(Article article) => Render(article.Body, BodyPlace.Of(article));

    /// <param name="markdown">The body.</param>
    /// <param name="place">Where it stands; null for the root.</param>
    public RenderedBody Render(string markdown, BodyPlace? place = null)
    {
        place ??= BodyPlace.Root;
        MarkdownDocument document = Markdig.Markdown.Parse(markdown, pipeline);
        var text = new PlainTextWriter();
        text.Write(document);
        var headings = new List<HeadingBlock>();
        var links = new List<LinkInline>();
        var quotes = new List<QuoteBlock>();
        var autolinks = new List<AutolinkInline>();
        foreach (MarkdownObject node in document.Descendants())
        {
            if (node is HeadingBlock heading)
                headings.Add(heading);
            else if (node is LinkInline link)
                links.Add(link);
            else if (node is AutolinkInline autolink)
                autolinks.Add(autolink);
            else if (node is QuoteBlock quote)
                quotes.Add(quote);
        }

        CaptionedPictures.Wrap(links);
        AttributedQuotes.Wrap(quotes);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<HeadingAnchor> anchors = NameHeadings(headings, ids);
        var found = new BodyLinks();
        var shown = new List<BodyPicture>();
        foreach (LinkInline link in links)
        {
            policy.Apply(link, place, found);
            if (!FindAnchor(link, ids))
                found.LostAnchors.Add(new InternalLink(link.Url!, LinkPolicy.PlaceOf(link)));
            if (pictures.Dress(link, place.Lead) is { } picture)
                shown.Add(picture);
        }

        foreach (AutolinkInline link in autolinks)
            LinkPolicy.Apply(link, found);
        return new RenderedBody
        {
            Html = document.ToHtml(pipeline),
            PlainText = text.ToSourcedText(),
            FirstParagraph = text.FirstParagraph,
            Headings = anchors,
            LostAnchors = [.. found.LostAnchors],
            InternalLinks = [.. found.Internal],
            RefusedLinks = [.. found.Refused],
            Pictures = [.. shown],
        };
    }

    // A link names a heading by its id, or by its words as other programs do. "#" and "#top" are the start of any page (HTML, 7.4.6.4).
    private static bool FindAnchor(LinkInline link, HashSet<string> ids)
    {
        if (link.Url is not ['#', .. { Length: > 0 } fragment] || fragment.Equals("top", StringComparison.OrdinalIgnoreCase))
            return true;
        string id = Uri.UnescapeDataString(fragment);
        if (ids.Contains(id))
            return true;
        if (Slug.From(id) is not { } words || !ids.Contains(AnchorStart + words.Value))
            return false;
        link.Url = "#" + AnchorStart + words.Value;
        return true;
    }

    // The page's h1 is the title, so a body starts at level 2, and no level is skipped on the way down. Anchors start
    // with "h-", so that they never meet an id of the theme.
    private static ImmutableArray<HeadingAnchor> NameHeadings(List<HeadingBlock> headings, HashSet<string> used)
    {
        var open = new Stack<int>();
        var anchors = ImmutableArray.CreateBuilder<HeadingAnchor>();
        foreach (HeadingBlock block in headings)
        {
            while (open.TryPeek(out int above) && above >= block.Level)
                open.Pop();
            open.Push(block.Level);
            block.Level = Math.Min(6, open.Count + 1);
            string text = PlainTextWriter.TextOf(block);
            string stem = AnchorStart + (Slug.From(text)?.Value ?? "section");
            string id = stem;
            for (int n = 2; !used.Add(id); n++)
                id = $"{stem}-{n}";
            block.GetAttributes().Id = id;
            if (block.Level == 2)
                anchors.Add(new HeadingAnchor(text, id));
        }

        return anchors.ToImmutable();
    }
}
