using ExpoSite.Site.Markdown.Parsing;
using Markdig.Extensions.Figures;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Tags;

/// <summary>
/// Takes tags that make blocks out of the lines that they stand in, and makes of them the blocks that Markdown has for the same.
/// </summary>
internal static class TagBlocks
{
    public static void Make(MarkdownDocument document)
    {
        Lift(document);
        Convert(document);
        foreach (SummaryBlock empty in document.Descendants<SummaryBlock>().Where(s => s.Inline!.FirstChild is null))
            empty.Inline!.AppendChild(new LiteralInline(BodyWords.Of(document)["details"]));
        foreach (Inline tag in document.Descendants<Inline>().Where(i => i is DividerInline or TagInline).ToArray())
            Settle(tag);
    }

    private static void Lift(ContainerBlock parent)
    {
        foreach (ContainerBlock inner in parent.OfType<ContainerBlock>())
            Lift(inner);
        BlockMoves.Rebuild(
            parent, block => block is ParagraphBlock { Inline: { } inline } && inline.Any(MakesBlock) ? BlocksOf(inline) : null);
    }

    private static bool MakesBlock(Inline inline) =>
        inline is DividerInline || (inline is TagInline { Tag.Name: var name } && (name == "hr" || BodyTags.RoleOf(name) == TagRole.Block));

    private static List<Block> BlocksOf(ContainerInline inline)
    {
        var blocks = new List<Block>();
        var run = new ContainerInline();
        foreach (Inline child in inline.ToArray())
        {
            child.Remove();
            if (!MakesBlock(child))
            {
                run.AppendChild(child);
                continue;
            }

            EndRun();
            if (child is TagInline { Tag.Name: "hr" })
                blocks.Add(new ThematicBreakBlock(null!));
            else if (child is TagInline tag)
                blocks.Add(BlockOf(tag));
        }

        EndRun();
        return blocks;

        void EndRun()
        {
            if (InlineRuns.ParagraphOf(run) is { } paragraph)
                blocks.Add(paragraph);
            run = new ContainerInline();
        }
    }

    private static TagBlock BlockOf(TagInline tag)
    {
        var block = new TagBlock(tag.Tag) { Span = tag.Span };
        foreach (Block child in BlocksOf(tag))
            block.Add(child);
        return block;
    }

    private static void Convert(ContainerBlock parent)
    {
        foreach (ContainerBlock inner in parent.OfType<ContainerBlock>())
            Convert(inner);
        // Each knows what to do with its own parts; a part alone is only what stands in it.
        BlockMoves.Rebuild(
            parent,
            block => block is TagBlock tag && !(parent is TagBlock outer && IsPart(tag.Tag.Name, outer.Tag.Name)) ? Made(tag) : null);
    }

    private static bool IsPart(string name, string outer) => name switch
    {
        "summary" => outer == "details",
        "figcaption" => outer == "figure",
        "li" => outer is "ul" or "ol",
        "caption" or "thead" or "tbody" or "tfoot" => outer == "table",
        "tr" => outer is "table" or "thead" or "tbody" or "tfoot",
        "td" or "th" => outer == "tr",
        _ => false,
    };

    private static IEnumerable<Block> Made(TagBlock tag) => tag.Tag.Name switch
    {
        "details" => [Details(tag)],
        "figure" => [FigureOf(tag)],
        "table" when TagTable.Of(tag) is { } table => [.. Outside(tag), table],
        "ul" or "ol" => [ListOf(tag)],
        "blockquote" => [Moved(tag, new QuoteBlock(null!))],
        "dt" => BlockMoves.Taken(tag).Select(Strong),
        "pre" => [Code(tag)],
        ['h', >= '1' and <= '6'] name => BlockMoves.Taken(tag).Select(block => block is ParagraphBlock paragraph
            ? new HeadingBlock(null!) { Level = name[1] - '0', Inline = Words(paragraph), Span = tag.Span, HeaderChar = '#' } : block),
        _ => BlockMoves.Taken(tag),
    };

    private static DetailsBlock Details(TagBlock tag)
    {
        var summary = new SummaryBlock { Span = tag.Span, Inline = new ContainerInline() };
        if (tag.FirstOrDefault(b => b is TagBlock { Tag.Name: "summary" }) is TagBlock words)
        {
            tag.Remove(words);
            Join(words, summary.Inline);
        }

        return Moved(tag, new DetailsBlock(tag.Tag.Attributes.ContainsKey("open")) { summary });
    }

    private static Figure FigureOf(TagBlock tag)
    {
        TagBlock[] captions = [.. tag.OfType<TagBlock>().Where(b => b.Tag.Name == "figcaption")];
        foreach (TagBlock caption in captions)
            tag.Remove(caption);
        Figure figure = Moved(tag, new Figure(null!) { Span = tag.Span });
        if (captions.Length > 0)
            figure.Add(Caption(captions));
        return figure;
    }

    /// <summary>The caption of a figure, of all words in some blocks.</summary>
    internal static FigureCaption Caption(IEnumerable<ContainerBlock> blocks)
    {
        var caption = new FigureCaption(null!) { Inline = new ContainerInline() };
        foreach (ContainerBlock block in blocks)
            Join(block, caption.Inline);
        return caption;
    }

    private static ListBlock ListOf(TagBlock tag)
    {
        bool isOrdered = tag.Tag.Name == "ol";
        var list = new ListBlock(null!)
        {
            Span = tag.Span,
            IsOrdered = isOrdered,
            BulletType = isOrdered ? '1' : '-',
            OrderedStart = NumberOf(tag.Tag["start"]),
            DefaultOrderedStart = "1",
        };
        foreach (Block part in BlockMoves.Taken(tag))
        {
            var item = new ListItemBlock(null!) { Span = part.Span };
            if (part is TagBlock { Tag.Name: "li" } written)
                Moved(written, item);
            else
                item.Add(part);
            list.IsLoose |= item.Count(b => b is ParagraphBlock) > 1;
            list.Add(item);
        }

        return list;
    }

    private static string? NumberOf(string? written) =>
        int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number.ToString(CultureInfo.InvariantCulture) : null;

    // What stands in a table but in no cell, browsers show above it (HTML, 13.2.6.1).
    private static IEnumerable<Block> Outside(TagBlock part)
    {
        foreach (Block block in BlockMoves.Taken(part))
        {
            if (block is not TagBlock { Tag.Name: var name } inner)
                yield return block;
            else if (name is not ("td" or "th" or "caption"))
            {
                foreach (Block lost in Outside(inner))
                    yield return lost;
            }
        }
    }

    // No inline stands in two blocks.
    private static ContainerInline Words(ParagraphBlock paragraph)
    {
        var words = new ContainerInline();
        foreach (Inline child in paragraph.Inline!.ToArray())
        {
            child.Remove();
            words.AppendChild(child);
        }

        return words;
    }

    private static Block Strong(Block block)
    {
        if (block is not ParagraphBlock { Inline: { } words })
            return block;
        var strong = new EmphasisInline { DelimiterChar = '*', DelimiterCount = 2, Span = words.Span };
        foreach (Inline child in words.ToArray())
        {
            child.Remove();
            strong.AppendChild(child);
        }

        words.AppendChild(strong);
        return block;
    }

    private static CodeBlock Code(TagBlock tag)
    {
        var lines = new StringBuilder();
        Block? last = null;
        foreach (Inline inline in tag.Descendants<Inline>())
        {
            if (last is not null && BlockOf(inline) != last)
                lines.Append("\n\n");
            last = BlockOf(inline);
            lines.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                AutolinkInline link => link.Url,
                HtmlInline html => html.Tag,
                LineBreakInline => "\n",
                _ => "",
            });
        }

        return new CodeBlock(null!) { Span = tag.Span, Lines = new StringLineGroup(lines.ToString()) };
    }

    private static LeafBlock? BlockOf(Inline inline)
    {
        ContainerInline? outer = inline.Parent;
        while (outer?.Parent is not null)
            outer = outer.Parent;
        return outer?.ParentBlock;
    }

    private static void Join(ContainerBlock blocks, ContainerInline into)
    {
        foreach (LeafBlock leaf in blocks.Descendants<LeafBlock>().ToArray())
        {
            ContainerInline words = leaf.Inline ?? new ContainerInline();
            if (leaf is CodeBlock code)
                words.AppendChild(new CodeInline(code.Lines.ToString().Trim()) { Span = code.Span });
            if (words.FirstChild is null)
                continue;
            if (into.FirstChild is not null)
                into.AppendChild(new LineBreakInline { IsHard = true });
            foreach (Inline child in words.ToArray())
            {
                child.Remove();
                into.AppendChild(child);
            }
        }
    }

    private static T Moved<T>(TagBlock from, T into)
        where T : ContainerBlock
    {
        into.Span = from.Span;
        foreach (Block block in BlockMoves.Taken(from))
            into.Add(block);
        return into;
    }

    // Where no block can stand, in a heading, a cell or a link, only the words count.
    private static void Settle(Inline inline)
    {
        if (inline is DividerInline)
            inline.ReplaceBy(new LineBreakInline { Span = inline.Span });
        else if (inline is TagInline { Tag.Name: "hr" or "img" })
            inline.Remove();
        else if (inline is TagInline { Tag.Name: var name } tag && (MakesBlock(tag) || name == "a"))
            tag.ReplaceBy(new ContainerInline { Span = tag.Span });
    }
}
