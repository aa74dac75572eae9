using System.Text.RegularExpressions;
using ExpoSite.Core.Wording;
using ExpoSite.Site.Markdown.Parsing;
using ExpoSite.Site.Markdown.Tags;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Boxes;

/// <summary>
/// Makes boxes of quotations that begin with <c>[!NOTE]</c>, as GitHub writes them, and of <c>::: note</c> containers; and galleries of
/// pictures that stand together.
/// </summary>
internal static partial class BodyBoxes
{
    /// <returns>True where the tree was changed.</returns>
    public static bool Make(ContainerBlock parent, Phrases phrases)
    {
        bool changes = false;
        foreach (ContainerBlock inner in parent.OfType<ContainerBlock>())
            changes |= Make(inner, phrases);
        BlockMoves.Rebuild(parent, block =>
        {
            IEnumerable<Block>? made = block is QuoteBlock quote ? FromQuote(quote, phrases)
                : block is CustomContainer box ? FromContainer(box, phrases)
                : block is ParagraphBlock line && parent is not GalleryBlock && GalleryBlock.Of(line) is { } gallery ? [gallery] : null;
            changes |= made is not null;
            return made;
        });
        return changes;
    }

    private static Block[]? FromQuote(QuoteBlock quote, Phrases phrases)
    {
        if (quote.FirstOrDefault() is not ParagraphBlock { Inline: { FirstChild: LiteralInline } inline } first)
            return null;
        LiteralInline[] line = [.. inline.TakeWhile(i => i is LiteralInline).Cast<LiteralInline>()];
        if (Alert().Match(string.Concat(line.Select(l => l.Content.ToString()))) is not { Success: true } match
            || BoxKinds.Find(match.Groups["kind"].Value) is not { } known
            || (line[^1].NextSibling is { } after && after is not LineBreakInline))
        {
            return null;
        }

        line[^1].NextSibling?.Remove();
        foreach (LiteralInline literal in line)
            literal.Remove();
        if (inline.FirstChild is null)
            quote.Remove(first);
        return [BoxOf(quote, known.Kind, match.Groups["title"].Value is { Length: > 0 } title ? title : phrases[known.Title])];
    }

    // What a kind of box means that only another program knows, is not known here; its text is.
    private static IEnumerable<Block> FromContainer(CustomContainer box, Phrases phrases)
    {
        string info = box.Info ?? "", name = BoxKinds.NameIn(info);
        string? title = TitleOf(info, box.Arguments?.Trim() ?? "");
        // Of Quarto's callouts a heading is the title.
        if (title is null && info.StartsWith('{') && box is [HeadingBlock { Inline: { } words } heading, ..]
            && BoxKinds.Find(name) is not null && PlainTextWriter.TextOf(heading) is { Length: > 0 } told
            && words.All(i => i is LiteralInline))
        {
            title = told;
            box.Remove(heading);
        }

        if (BoxKinds.Find(name) is { } known)
            return [BoxOf(box, known.Kind, title ?? phrases[known.Title])];
        if (name.Equals(BoxKinds.Gallery, StringComparison.OrdinalIgnoreCase))
            return GalleryBlock.Of(box);
        return name.Equals(BoxKinds.Folded, StringComparison.OrdinalIgnoreCase)
            ? [FoldedOf(box, title ?? phrases["details"])] : BlockMoves.Taken(box);
    }

    // ::: note Title, :::note[Title] (Docusaurus), {.note title="Title"} (Quarto).
    private static string? TitleOf(string info, string rest)
    {
        string line = $"{info} {rest}".Trim();
        string title = info.StartsWith('{') ? NamedTitle().Match(line).Groups["title"].Value
            : BracketedTitle().Match(line) is { Success: true } match ? match.Groups["title"].Value : rest;
        return title.Trim() is { Length: > 0 } words ? words : null;
    }

    private static DetailsBlock FoldedOf(CustomContainer box, string title)
    {
        var summary = new SummaryBlock { Span = box.Span, Inline = new ContainerInline() };
        summary.Inline.AppendChild(new LiteralInline(title) { Span = box.Span });
        var folded = new DetailsBlock(startsOpen: false) { summary };
        folded.Span = box.Span;
        foreach (Block child in BlockMoves.Taken(box))
            folded.Add(child);
        return folded;
    }

    private static BoxBlock BoxOf(ContainerBlock block, string kind, string title)
    {
        var box = new BoxBlock(kind) { Span = block.Span };
        box.Add(new BoxTitle(title) { Span = block.Span });
        foreach (Block child in BlockMoves.Taken(block))
            box.Add(child);
        return box;
    }

    [GeneratedRegex(@"^[\w-]+\s?\[(?<title>[^\n]*)\](?:\{[^\n]*\})?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedTitle();

    [GeneratedRegex(@"\btitle\s?=\s?""(?<title>[^""\n]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex NamedTitle();

    [GeneratedRegex(@"^\s*\[!(?<kind>[A-Za-z]+)\][+-]?\s*(?<title>.*?)\s*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Alert();
}
