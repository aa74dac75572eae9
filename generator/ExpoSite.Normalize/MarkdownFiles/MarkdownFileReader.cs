using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.Documents;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Metadata;
using ExpoSite.Normalize.Pictures;
using ExpoSite.Normalize.Runs;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>Reads Markdown that was written for another program, with that program's front matter or with none.</summary>
internal static class MarkdownFileReader
{
    private static readonly string[] DateKeys =
        ["date", "published", "pubdate", "publishdate", "publish_date", "published_at", "publishedAt", "created", "created_at"];

    /// <param name="companions">Pictures that stand beside it.</param>
    public static Draft Read(string text, string path, ImmutableArray<CompanionFile> companions, NormalizeOptions options)
    {
        string whole = text.ReplaceLineEndings("\n");
        ForeignFrontMatter front = ForeignFrontMatter.Read(whole, path);
        if (front.Keys is { } read)
            LooseHeader.AddInline(whole, front.BodyStart, read, front.FirstLine);
        var pictures = new PictureCollection(path);
        var beside = new CompanionPictures(companions, pictures);
        (string own, ImmutableArray<Diagnostic> templates) = TemplateTags.TakeOut(whole, front.BodyStart, path);
        string markdown = SafeMarkdown.Of(own.Trim('\n'), pictures, beside);
        var keys = front.Keys ?? new ForeignKeys();
        string? title = Line(keys.First("title", "headline"));
        Block[] blocks = [.. (ParsedMarkdown.Of(markdown) ?? Enumerable.Empty<Block>())
            .Where(b => b is not LinkReferenceDefinitionGroup && b.Span.End < markdown.Length)];
        var facts = new DocumentFacts
        {
            Title = title,
            TitleRule = "front matter",
            IsTitleTrusted = title is not null,
            IsTitleFinal = title is not null,
            Date = DateOf(keys, path, options),
            DateRule = "front matter",
        };
        var reading = new DocumentReading([.. blocks.Select(b => BlockOf(b, markdown))], facts, options);
        // What is left out may change the meaning of what followed it.
        Block[] dropped = [.. blocks.Where((_, i) => !reading.IsKept(i))];
        string body = dropped.Length == 0 ? markdown : SafeMarkdown.Of(Without(dropped, markdown), pictures, beside);
        int linesAbove = whole.AsSpan(0, front.BodyStart).Count('\n');
        Draft draft = WithKeys(reading.Draft(path, body), keys, options, pictures, beside);
        draft = draft with
        {
            TitlePlace = new SourcePosition(path, 1, 1),
            Reading = [.. draft.Reading.Select(l => l with { Line = l.Line > 0 ? blocks[l.Line - 1].Line + 1 + linesAbove : 0 })],
            Diagnostics = draft.Diagnostics.AddRange(templates),
        };
        return pictures.Settle(Withheld(draft, front, options));
    }

    /// <summary>The draft with all that holds it back by its front matter; one that cannot be read may hold anything.</summary>
    public static Draft Withheld(Draft draft, ForeignFrontMatter front, NormalizeOptions options)
    {
        draft = draft with
        {
            IsHeldBack = draft.IsHeldBack || front.IsBroken,
            Diagnostics = draft.Diagnostics.AddRange(front.Findings.Select(AsDraft)),
        };
        if (front.Keys is null)
        {
            return !front.Findings.IsEmpty ? draft : ForeignHold.Held(draft, NormalizeRules.FrontMatterNotRead.At(
                new SourcePosition(draft.Source, front.FirstLine, 1),
                "The block above the text is not valid YAML, TOML or JSON, so the story is written as a draft.",
                "correct it in the raw file, or fill in the Markdown file and remove 'draft'"));
        }

        ImmutableArray<StatedValue> stated = front.Stated(draft.Source);
        if (Time(front.Keys, options, DateKeys) is null
            && stated.FirstOrDefault(s => s.Key.Equals("date", StringComparison.OrdinalIgnoreCase)) is { } unread)
        {
            draft = ForeignHold.Held(draft, NormalizeRules.MayBeWithheld.At(
                unread.Place, $"'{unread.Key}: {unread.Value}' cannot be read as a date, so the story is written as a draft.",
                "write 'published' into the Markdown and remove 'draft'"));
        }

        return ForeignHold.Apply(draft, stated, options.TimeZone);
    }

    private static Diagnostic AsDraft(Diagnostic finding) =>
        finding.Severity == Severity.Error
            ? finding with { Hint = $"{finding.Hint ?? "correct it in the raw file"}; until then the story is a draft" } : finding;

    /// <summary>The time that front matter states for the story, or null.</summary>
    public static StoryTime? DateOf(ForeignKeys keys, string path, NormalizeOptions options) =>
        Time(keys, options, DateKeys) ?? DateOfName(path, options);

    // Jekyll has the date in the file's name: 2024-04-02-rope-day.md.
    private static StoryTime? DateOfName(string path, NormalizeOptions options) =>
        Path.GetFileName(path) is { Length: > 11 } name && name[10] == '-'
            && DateOnly.TryParseExact(name[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? WrittenDate.Find(name[..10], options.TimeZone)?.Time : null;

    private static Draft WithKeys(
        Draft draft, ForeignKeys keys, NormalizeOptions options, PictureCollection pictures, CompanionPictures beside)
    {
        ImmutableArray<string> authors = [.. keys.All("authors", "author", "author.name", "authors.name", "byline", "extra.author")
            .Select(Line).OfType<string>().Distinct(StringComparer.Ordinal).Take(10)];
        string? category = Line(keys.First("category", "categories", "section", "taxonomies.categories"));
        return draft with
        {
            HasFrontMatter = true,
            Updated = Time(keys, options, "updated", "lastmod", "modified", "last_modified_at", "updated_at", "date_modified"),
            Authors = authors.IsEmpty ? draft.Authors : authors,
            Category = category is null ? draft.Category
                : options.Categories.FirstOrDefault(c => c.Equals(category, StringComparison.OrdinalIgnoreCase)) ?? category,
            Description = Line(keys.First("description", "summary", "excerpt", "subtitle", "extra.description")),
            Language = LanguageTag.Canonical(keys.First("lang", "language", "locale") ?? "") ?? draft.Language,
            Image = Image(keys, pictures, beside),
            Tags = [.. keys.All("tags", "keywords", "taxonomies.tags").SelectMany(k => k.Split(',')).Select(Line).OfType<string>()
                .Distinct(StringComparer.OrdinalIgnoreCase).Take(20)],
            Contact = draft.Contact ?? Line(keys.First("contact")),
            Slug = ForeignAddresses.Segment(keys),
            Addresses = ForeignAddresses.Former(keys),
        };
    }

    private static Picture? Image(ForeignKeys keys, PictureCollection pictures, CompanionPictures beside)
    {
        string? address = keys.First("image", "image.src", "image.url", "image.path", "cover", "cover.image", "cover.src", "cover_image",
            "featured_image", "thumbnail", "hero", "banner", "images", "feature.image");
        if (address is null)
            return null;
        string? alt = Line(keys.First("imagealt", "image_alt", "image.alt", "cover.alt", "alt"));
        if ((ForeignAddress.IsPicture(address) ? address : beside.At(address)) is { } shown)
        {
            return new Picture(shown, alt, Line(keys.First("imagecredit", "image_credit", "image.credit")))
            { Caption = Line(keys.First("imagecaption", "image_caption", "image.caption", "cover.caption")) };
        }

        pictures.ReportMissing(address.Length < 200 ? address : "in the front matter");
        return null;
    }

    private static StoryTime? Time(ForeignKeys keys, NormalizeOptions options, params string[] names) => names
        .Select(name => keys.First(name) is { } written ? WrittenDate.Find(written, options.TimeZone)?.Time : null)
        .FirstOrDefault(time => time is not null);

    private static string? Line(string? text) =>
        MarkdownEscaper.Collapse(LeftoverMarkup.TakeOut(text ?? "")).Trim() is { Length: > 0 and <= 1000 } line ? line : null;

    private static DocumentBlock BlockOf(Block block, string markdown)
    {
        string text = MarkdownEscaper.Collapse(
            block is LeafBlock { Inline: { } inline } ? Words(inline) : markdown[block.Span.Start..(block.Span.End + 1)]).Trim();
        BlockKind kind = block switch
        {
            HeadingBlock => BlockKind.Heading,
            ListBlock => BlockKind.ListItem,
            QuoteBlock => BlockKind.Quote,
            ParagraphBlock { Inline.FirstChild: LinkInline { IsImage: true, NextSibling: null } } => BlockKind.Figure,
            ParagraphBlock => BlockKind.Text,
            Table or CodeBlock => BlockKind.Table,
            _ => BlockKind.Figure,
        };
        return new DocumentBlock(text, kind, (block as HeadingBlock)?.Level ?? 0);
    }

    private static string Words(ContainerInline inlines) => string.Concat(inlines.Descendants<Inline>().Select(i => i switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    }));

    // Spans of the parser may overlap.
    private static string Without(Block[] dropped, string markdown)
    {
        var kept = new StringBuilder(markdown.Length);
        int done = 0;
        foreach (Block block in dropped.OrderBy(b => b.Span.Start))
        {
            int start = Math.Clamp(block.Span.Start, done, markdown.Length);
            kept.Append(markdown, done, start - done);
            done = Math.Max(start, NextBlock(markdown, Math.Clamp(block.Span.End + 1, 0, markdown.Length)));
        }

        return kept.Append(markdown, done, markdown.Length - done).ToString().Trim('\n');
    }

    // The line on which the next block begins: its indentation is its own.
    private static int NextBlock(string markdown, int end)
    {
        int next = end;
        while (next < markdown.Length && markdown[next] is '\n' or ' ')
            next++;
        return next == 0 || next == markdown.Length ? next : Math.Max(end, markdown.LastIndexOf('\n', next - 1) + 1);
    }
}
