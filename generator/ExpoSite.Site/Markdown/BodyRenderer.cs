using System.Text.RegularExpressions;
using ExpoSite.Core.Wording;
using ExpoSite.Site.Articles;
using ExpoSite.Site.Markdown.Addresses;
using ExpoSite.Site.Markdown.Boxes;
using ExpoSite.Site.Markdown.Charts;
using ExpoSite.Site.Markdown.Live;
using ExpoSite.Site.Markdown.Marks;
using ExpoSite.Site.Markdown.Parsing;
using ExpoSite.Site.Markdown.Tags;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Settings;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown;

/// <summary>
/// Markdown to safe markup. Of HTML the safe part is read (<see cref="Tags.BodyTags"/>), the rest is shown as text; comments appear
/// nowhere; links and pictures pass <see cref="LinkPolicy"/>.
/// Thread-safe.
/// </summary>
internal sealed partial class BodyRenderer
{
    private const string AnchorStart = "h-";

    private readonly BodyParser parser;
    private readonly LinkPolicy policy;
    private readonly BodyPictures pictures;
    private readonly Players players;
    private readonly SiteConfig config;
    private readonly Phrasebook phrasebook;
    private readonly PictureShelf shelf;

    /// <param name="shelf">The measured pictures; null for none.</param>
    /// <param name="phrasebook">The words around a text; null for those of a site without tables of its own.</param>
    public BodyRenderer(SiteConfig config, PictureShelf? shelf = null, Phrasebook? phrasebook = null)
    {
        this.phrasebook = phrasebook ?? new Phrasebook(config);
        this.config = config;
        this.shelf = shelf ?? PictureShelf.Empty;
        pictures = new BodyPictures(this.shelf, config.BasePath);
        players = new Players(this.shelf, config.BasePath);
        policy = new LinkPolicy(config.Url, this.shelf);
        MarkdownPipelineBuilder builder = CommonExtensions().UsePreciseSourceLocation();
        builder.BlockParsers.Replace<HtmlBlockParser>(new HiddenBlockParser());
        builder.BlockParsers.InsertBefore<HiddenBlockParser>(new PreBlockParser());
        builder.BlockParsers.Insert(0, new TermListParser());
        builder.InlineParsers.InsertBefore<AutolinkInlineParser>(new HiddenInlineParser());
        builder.InlineParsers.Add(new MathParser());
        builder.UseAbbreviations();
        builder.InlineParsers.Add(new WebAddressParser());
        builder.BlockParsers.InsertBefore<FencedCodeBlockParser>(new CustomContainerParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TaskListInlineParser());
        builder.Extensions.Add(new ScrollingTables());
        builder.Extensions.Add(pictures);
        builder.Extensions.Add(new BoxRendering());
        builder.Extensions.Add(new ChartRendering());
        builder.Extensions.Add(new EntryRendering());
        builder.Extensions.Add(new MarkWork());
        parser = new BodyParser(builder.Build(), CommonExtensions().Build());
    }

    private static MarkdownPipelineBuilder CommonExtensions() => new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseFigures()
        .UseDefinitionLists()
        .Use<TagRendering>()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Marked | EmphasisExtraOptions.Subscript
            | EmphasisExtraOptions.Superscript);

    /// <summary>The article as it is shown: with the site's typography, and its picture spelled as the file is.</summary>
    public Article Prepare(Article article)
    {
        Picture? image = article.Image;
        string? address = image is null ? null : SiteAddress.OfMedia(image.Source);
        if (address is not null && shelf.ActualOf(address) is { } actual && actual != address)
            article = article with { Image = image = image! with { Source = actual } };
        if (!config.SmartTypography)
            return article;
        string language = article.Language ?? config.Language;
        return article with
        {
            Title = Typography.Apply(article.Title, language),
            Description = article.Description is { } description ? Typography.Apply(description, language) : null,
            Image = image is null ? null : image with
            { AlternativeText = Set(image.AlternativeText), Caption = Set(image.Caption), Credit = Set(image.Credit) },
            Corrections = [.. article.Corrections.Select(c => c with { Text = Typography.Apply(c.Text, language) })],
        };

        string? Set(string? text) => text is null ? null : Typography.Apply(text, language);
    }

    /// <inheritdoc cref="Prepare(Article)"/>
    public StaticPage Prepare(StaticPage page) => !config.SmartTypography ? page : page with
    {
        Title = Typography.Apply(page.Title, page.Language ?? config.Language),
        Description = page.Description is { } description ? Typography.Apply(description, page.Language ?? config.Language) : null,
    };

    /// <inheritdoc cref="RenderStory"/>
    public RenderedBody Render(Article article) => RenderStory(article.Body, BodyPlace.Of(article));

    /// <summary>The body of a story, for its page and its feeds.</summary>
    public RenderedBody RenderStory(string markdown, BodyPlace place)
    {
        RenderedBody body = Render(markdown, place, out ParsedBody parsed);
        new FeedDocument(new FeedAddress(string.Concat(config.Url, place.Address.AsSpan(1)))).Prepare(parsed.Document);
        byte[] html = Utf8(parser.ToFeedHtml(parsed));
        return body with { FeedHtml = html.AsSpan().SequenceEqual(body.Html) ? body.Html : html };
    }

    /// <param name="place">Where it stands; null for the root.</param>
    public RenderedBody Render(string markdown, BodyPlace? place = null) => Render(markdown, place ?? BodyPlace.Root, out _);

    // Everything is read from one tree, which each step leaves as the next one needs it.
    private RenderedBody Render(string markdown, BodyPlace place, out ParsedBody parsed)
    {
        parsed = parser.Parse(markdown);
        MarkdownDocument document = parsed.Document;
        Phrases phrases = phrasebook.For(place.Language);
        BodyWords.Set(document, phrases);
        MarkdownObject[] nodes = parsed.Nodes;
        var notes = new NoteList();
        RawMarkup.Hide(nodes, notes);
        OtherMarks.Tell(parsed.Shown, nodes, notes);
        RaisedMarks.Settle(parsed.Text.Text, nodes);
        // One after the other: a box may stand in what a tag made.
        bool changes = AbbreviationTags.Make(nodes) | new TagReader(notes).Read(document, nodes) | BodyBoxes.Make(document, phrases)
            | Tasks.Show(nodes) | TableCaptions.Wrap(document);
        if (changes)
            nodes = [.. document.Descendants()];
        LinkInline[] links = [.. nodes.OfType<LinkInline>()];
        HeadingBlock[] headings = [.. nodes.OfType<HeadingBlock>()];
        HashSet<int> linkStarts = [.. links.Select(l => l.Span.Start + (l.IsImage ? 1 : 0))];
        new StrayMarkup(parsed.Shown, notes).Read(linkStarts.Contains);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        LiveBlog? live = place.LiveSince is { } since ? LiveBlog.Find(document, since, config.TimeZone, notes) : null;
        string?[] anchors = NameHeadings(headings, ids, live);
        NameAnchors(nodes, ids);
        var found = new BodyLinks();
        var charts = new ChartBlocks(shelf, notes, phrases);
        ImmutableArray<BodyPicture> shown = ApplyPolicy(links, place, phrases, ids, found, charts);
        foreach (AutolinkInline link in nodes.OfType<AutolinkInline>())
            LinkPolicy.Apply(link, found);
        EmbedCards.Wrap(document, nodes, phrases);
        var text = new PlainTextWriter(markdown.Length);
        text.Write(document);
        string? first = document.OfType<ParagraphBlock>().Select(PlainTextWriter.TextOf).FirstOrDefault(t => t.Length > 0);
        ImmutableArray<LiveEntry> entries = live?.Arrange(document, phrases, parsed.Text.SourceOf) ?? [];
        CaptionedPictures.Wrap(links);
        AttributedQuotes.Wrap(nodes.OfType<QuoteBlock>());
        if (config.SmartTypography)
        {
            string language = place.Language ?? config.Language;
            BodyTypography.Apply(document, language);
            first = first is null ? null : Typography.Apply(first, language);
        }

        TextDirections.Settle(nodes, phrases.IsRightToLeft);
        byte[] html = Utf8(parser.ToHtml(parsed, out BodyNote? failed));
        return new RenderedBody
        {
            Html = html,
            PlainText = text.ToSourcedText(parsed.Text.SourceOf),
            Asides = PlainTextWriter.AsidesOf(document),
            FirstParagraph = first,
            Entries = entries,
            Headings = [.. headings.Zip(anchors).Where(h => h.Second is not null).Select(h => HeadingOf(h.First, h.Second!))],
            LostAnchors = Placed(found.LostAnchors, parsed.Text),
            InternalLinks = Placed(found.Internal, parsed.Text),
            RefusedLinks = Placed(found.Refused, parsed.Text),
            Pictures = Placed(shown, parsed.Text),
            Notes = [.. parsed.Notes, .. notes.ToNotes(parsed.Text.SourceOf), .. failed is null ? [] : (BodyNote[])[failed]],
            FileFindings = [.. charts.Findings],
        };
    }

    private static byte[] Utf8(string markup) => Encoding.UTF8.GetBytes(ForbiddenCharacters.Remove(markup));

    private static HeadingAnchor HeadingOf(HeadingBlock block, string id) =>
        new(ForbiddenCharacters.Remove(PlainTextWriter.TextOf(block)), id);

    private ImmutableArray<BodyPicture> ApplyPolicy(
        LinkInline[] links, BodyPlace place, Phrases phrases, HashSet<string> ids, BodyLinks found, ChartBlocks charts)
    {
        var shown = ImmutableArray.CreateBuilder<BodyPicture>();
        foreach (LinkInline link in links)
        {
            policy.Apply(link, place, found);
            if (!FindAnchor(link, ids))
                found.LostAnchors.Add(new InternalLink(link.Url!, LinkPolicy.PlaceOf(link)));
            if (LinkPolicy.IsInLink(link) && Players.IsPlayed(link.Url ?? ""))
                LinkPolicy.Unlink(link);
            else if (link.IsImage && ChartAddress.Is(link.Url))
                shown.Add(Chart(link, charts));
            else if (!players.Dress(link, phrases) && pictures.Dress(link, place) is { } picture)
                shown.Add(picture);
        }

        return shown.ToImmutable();
    }

    private BodyPicture Chart(LinkInline link, ChartBlocks charts)
    {
        string address = SiteAddress.OfLink(string.Concat("/", link.Url.AsSpan(new Uri(config.Url).AbsolutePath.Length)));
        var picture = new BodyPicture(address, link.Span.Start, link.FirstChild is not null);
        charts.Make(link, address);
        return picture;
    }

    private static ImmutableArray<InternalLink> Placed(List<InternalLink> links, EditedText text) =>
        [.. links.Select(l => l with { Offset = text.SourceOf(l.Offset) })];

    private static ImmutableArray<BodyPicture> Placed(ImmutableArray<BodyPicture> pictures, EditedText text) =>
        [.. pictures.Select(p => p with { Offset = text.SourceOf(p.Offset) })];

    // A link names a heading by its id, or by its words as other programs do, and an entry by its time. "#" and "#top" are the start of any
    // page (HTML, 7.4.6.4).
    private static bool FindAnchor(LinkInline link, HashSet<string> ids)
    {
        if (link.Url is not ['#', .. { Length: > 0 } fragment] || fragment.Equals("top", StringComparison.OrdinalIgnoreCase))
            return true;
        string id = Uri.UnescapeDataString(fragment);
        if (ids.Contains(id))
            return true;
        string? words = Slug.From(id)?.Value;
        if (words is null || !ids.Contains(AnchorStart + words))
            words = EntryTime.Read(id, hasPoints: true)?.Anchor;
        if (words is null || !ids.Contains(AnchorStart + words))
            return false;
        link.Url = "#" + AnchorStart + words;
        return true;
    }

    // "## Halls {#tables}": the id by which links name it, in other programs and here.
    private static string? TakeId(HeadingBlock block)
    {
        if (block.Inline?.LastChild is not LiteralInline last || HeadingId().Match(last.Content.ToString()) is not { Success: true } id)
            return null;
        last.Content = new StringSlice(last.Content.Text, last.Content.Start, last.Content.Start + id.Index - 1);
        return id.Groups["id"].Value;
    }

    // The page's h1 is the title, so a body starts at level 2, and no level is skipped on the way down. Anchors start
    // with "h-", so that they never meet an id of the theme. Those of the second level are returned.
    private static string?[] NameHeadings(HeadingBlock[] headings, HashSet<string> used, LiveBlog? live)
    {
        var open = new Stack<int>();
        foreach (HeadingBlock block in headings)
        {
            while (open.TryPeek(out int above) && above >= block.Level)
                open.Pop();
            open.Push(block.Level);
            block.Level = Math.Min(6, open.Count + 1);
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (HeadingBlock block in live is null ? headings : live.InTime(headings))
        {
            string words = TakeId(block) ?? live?.AnchorOf(block) ?? PlainTextWriter.TextOf(block);
            string stem = AnchorStart + (Slug.From(words)?.Value ?? "section");
            string id = stem;
            int n = counts.GetValueOrDefault(stem, 1);
            while (!used.Add(id))
                id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{++n}");
            counts[stem] = n;
            block.GetAttributes().Id = id;
        }

        return [.. headings.Select(h => h.Level == 2 ? h.GetAttributes().Id : null)];
    }

    // Of two of one name the first is jumped to.
    private static void NameAnchors(MarkdownObject[] nodes, HashSet<string> used)
    {
        foreach (AnchorInline anchor in nodes.OfType<AnchorInline>())
        {
            if (Slug.From(anchor.Name) is { } words && used.Add(AnchorStart + words.Value))
                anchor.GetAttributes().Id = AnchorStart + words.Value;
        }
    }

    [GeneratedRegex(@"\s*\{#(?<id>[\w:.-]+)\}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingId();
}
