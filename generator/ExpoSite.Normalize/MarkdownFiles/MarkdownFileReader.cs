using System.Collections.Immutable;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Normalize.Documents;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Metadata;
using ExpoSite.Normalize.Pictures;
using ExpoSite.Normalize.Reading;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>Reads Markdown that was written for another program, with that program's front matter or with none.</summary>
internal static class MarkdownFileReader
{
    /// <param name="text">The file's text, decoded.</param>
    /// <param name="path">Path of the raw file.</param>
    /// <param name="companions">Pictures that stand beside it.</param>
    /// <param name="options">The site's zone and categories.</param>
    public static Draft Read(string text, string path, ImmutableArray<CompanionFile> companions, NormalizeOptions options)
    {
        string whole = text.ReplaceLineEndings("\n");
        ForeignFrontMatter front = ForeignFrontMatter.Read(whole, path);
        var pictures = new PictureCollection(path);
        var beside = new CompanionPictures(companions, pictures);
        (string own, ImmutableArray<Diagnostic> templates) = TemplateTags.TakeOut(whole, front.BodyStart, path);
        string markdown = SafeMarkdown.Of(own.Trim('\n'), pictures, beside);
        var keys = front.Keys ?? new ForeignKeys();
        string? title = Line(keys.First("title", "headline"));
        MarkdownDocument? document = SafeMarkdown.Parse(markdown);
        Block[] blocks = [.. document ?? Enumerable.Empty<Block>()];
        blocks = [.. blocks.Where(b => b is not LinkReferenceDefinitionGroup && b.Span.End < markdown.Length)];
        var facts = new DocumentFacts { Title = title, TitleRule = "front matter", IsTitleTrusted = title is not null, IsTitleFinal = title is not null, Date = Time(keys, options, "date", "published", "pubdate", "publishdate", "publish_date", "published_at", "created"), DateRule = "front matter" };
        var reading = new DocumentReading([.. blocks.Select(b => BlockOf(b, markdown))], facts, options);
        string body = blocks.Length == 0 ? markdown : Without([.. blocks.Where((_, i) => !reading.IsKept(i))], markdown);
        int linesAbove = whole[..front.BodyStart].Count(c => c == '\n');
        Draft draft = WithKeys(reading.Draft(path, body), keys, options, pictures, beside) with { TitlePlace = new SourcePosition(path, 1, 1) };
        draft = draft with { Reading = [.. draft.Reading.Select(l => l with { Line = l.Line > 0 ? blocks[l.Line - 1].Line + 1 + linesAbove : 0 })] };
        draft = draft with { Diagnostics = draft.Diagnostics.AddRange(front.Findings).AddRange(templates), IsHeldBack = draft.IsHeldBack || front.IsBroken };
        if (front.Keys is null && front.Findings.IsEmpty)
            draft = draft with { Diagnostics = draft.Diagnostics.Add(NormalizeRules.FrontMatterNotRead.At(new SourcePosition(path, 1, 1), "the block above the text is neither YAML nor TOML nor JSON", "correct it in the raw file, or fill in the Markdown file")) };
        return pictures.Settle(draft);
    }

    private static Draft WithKeys(Draft draft, ForeignKeys keys, NormalizeOptions options, PictureCollection pictures, CompanionPictures beside)
    {
        ImmutableArray<string> authors = [.. keys.All("authors", "author", "author.name", "authors.name", "byline", "extra.author").Select(Line).OfType<string>().Distinct(StringComparer.Ordinal).Take(10)];
        string? category = Line(keys.First("category", "categories", "section", "taxonomies.categories"));
        return draft with
        {
            Updated = Time(keys, options, "updated", "lastmod", "modified", "last_modified_at", "updated_at", "date_modified"),
            Authors = authors.IsEmpty ? draft.Authors : authors,
            Category = category is null ? draft.Category : options.Categories.FirstOrDefault(c => c.Equals(category, StringComparison.OrdinalIgnoreCase)) ?? category,
            Description = Line(keys.First("description", "summary", "excerpt", "subtitle", "extra.description")),
            Language = LanguageTag.Canonical(keys.First("lang", "language", "locale") ?? "") ?? draft.Language,
            Image = Image(keys, pictures, beside),
            Tags = [.. keys.All("tags", "keywords", "taxonomies.tags").SelectMany(k => k.Split(',')).Select(Line).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(20)],
            Embargo = draft.Embargo ?? Time(keys, options, "embargo"),
            Contact = draft.Contact ?? Line(keys.First("contact")),
            IsHeldBack = draft.IsHeldBack || keys.First("draft") is "true" or "True" or "yes" || keys.First("published") is "false" or "False" or "no",
        };
    }

    private static Picture? Image(ForeignKeys keys, PictureCollection pictures, CompanionPictures beside)
    {
        string? address = keys.First("image", "image.src", "image.url", "image.path", "cover", "cover.image", "cover.src", "cover_image", "featured_image", "thumbnail", "hero", "banner", "images", "feature.image");
        if (address is null)
            return null;
        string? alt = Line(keys.First("imagealt", "image_alt", "image.alt", "cover.alt", "alt"));
        if ((ForeignAddress.IsPicture(address) ? address : beside.At(address)) is { } shown)
            return new Picture(shown, alt, Line(keys.First("imagecredit", "image_credit", "image.credit")));
        pictures.ReportMissing(address.Length < 200 ? address : "in the front matter");
        return null;
    }

    private static StoryTime? Time(ForeignKeys keys, NormalizeOptions options, params ReadOnlySpan<string> names) =>
        keys.First(names) is { } written ? WrittenDate.Find(written, options.TimeZone)?.Time : null;

    private static string? Line(string? text) =>
        MarkdownEscaper.Collapse(LeftoverMarkup.TakeOut(text ?? "")).Trim() is { Length: > 0 and <= 1000 } line ? line : null;

    private static DocumentBlock BlockOf(Block block, string markdown)
    {
        string text = MarkdownEscaper.Collapse(block is LeafBlock { Inline: { } inline } ? Words(inline) : markdown[block.Span.Start..(block.Span.End + 1)]).Trim();
        return block switch
        {
            HeadingBlock heading => new DocumentBlock(text, BlockForm.Heading, heading.Level),
            ListBlock => new DocumentBlock(text, BlockForm.ListItem),
            QuoteBlock => new DocumentBlock(text, BlockForm.Quote),
            ParagraphBlock { Inline.FirstChild: LinkInline { IsImage: true, NextSibling: null } } => new DocumentBlock(text, BlockForm.Figure),
            ParagraphBlock => new DocumentBlock(text, BlockForm.Text),
            Table or CodeBlock => new DocumentBlock(text, BlockForm.Table),
            _ => new DocumentBlock(text, BlockForm.Figure),
        };
    }

    private static string Words(ContainerInline inlines) => string.Concat(inlines.Descendants<Inline>().Select(i => i switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    }));

    private static string Without(Block[] dropped, string markdown)
    {
        string body = markdown;
        foreach (Block block in dropped.OrderByDescending(b => b.Span.Start))
        {
            int end = block.Span.End + 1;
            while (end < body.Length && body[end] is '\n' or ' ')
                end++;
            body = body.Remove(block.Span.Start, end - block.Span.Start);
        }

        return body.Trim('\n');
    }
}
