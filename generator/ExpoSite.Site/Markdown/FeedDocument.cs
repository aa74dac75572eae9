using ExpoSite.Site.Markdown.Addresses;
using ExpoSite.Site.Markdown.Boxes;
using ExpoSite.Site.Markdown.Charts;
using ExpoSite.Site.Markdown.Live;
using ExpoSite.Site.Markdown.Parsing;
using ExpoSite.Site.Markdown.Tags;
using Markdig.Extensions.Figures;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown;

/// <summary>
/// Makes of a body, once its page is written, what feed readers allow: no classes, ids or styles, and every address absolute.
/// Footnotes lose their links, since there is no page to jump in; the notes stay at the end, under their numbers.
/// </summary>
internal sealed class FeedDocument(FeedAddress addresses)
{
    public void Prepare(MarkdownDocument document)
    {
        Unfold(document);
        foreach (MarkdownObject node in document.Descendants().ToList())
        {
            Strip(node);
            switch (node)
            {
                case Table table:
                    Align(table);
                    break;
                case FootnoteLink note:
                    WriteNumber(note);
                    break;
                case AutolinkInline link:
                    Lead(link);
                    break;
                case LinkInline link:
                    Lead(link);
                    break;
            }
        }

        if (document.LastChild is FootnoteGroup notes)
            List(notes, document);
    }

    // Readers have no boxes, cards or folded parts: what stands in them stays, and looks as it can.
    private static void Unfold(ContainerBlock parent)
    {
        foreach (ContainerBlock inner in parent.OfType<ContainerBlock>())
            Unfold(inner);
        BlockMoves.Rebuild(parent, block => block switch
        {
            DetailsBlock details => BlockMoves.Taken(details),
            EntryBlock entry => BlockMoves.Taken(entry),
            BoxBlock box => [QuoteOf(box)],
            ChartBlock or ChartTable or GalleryBlock => BlockMoves.Taken((ContainerBlock)block),
            ChartDrawing => [],
            FigureCaption caption when parent is ChartBlock => [Plain(caption)],
            SummaryBlock or BoxTitle or ChartTitle or EmbedBlock => [Line((LeafBlock)block)],
            _ => null,
        });
    }

    private static ParagraphBlock Plain(FigureCaption caption)
    {
        ContainerInline words = caption.Inline!;
        caption.Inline = null;
        return new ParagraphBlock { Inline = words };
    }

    private static QuoteBlock QuoteOf(BoxBlock box)
    {
        var quote = new QuoteBlock(null!);
        foreach (Block block in BlockMoves.Taken(box))
            quote.Add(block);
        return quote;
    }

    private static ParagraphBlock Line(LeafBlock block)
    {
        var paragraph = new ParagraphBlock { Inline = new ContainerInline() };
        ContainerInline words = paragraph.Inline;
        if (block is not EmbedBlock)
        {
            words = new EmphasisInline { DelimiterChar = '*', DelimiterCount = 2 };
            paragraph.Inline.AppendChild(words);
        }
        else if (block is EmbedBlock card && EmbedCards.WordsOf(card) is (var title, var below))
        {
            card.Link.Clear();
            card.Link.AppendChild(new LiteralInline(title == card.Invitation ? title : $"{title} ({below})"));
        }

        foreach (Inline child in block.Inline!.ToArray())
        {
            child.Remove();
            words.AppendChild(child);
        }

        return paragraph;
    }

    // A picture is the file itself: its smaller copies change their names with it, and readers keep items for years.
    private static void Strip(MarkdownObject node)
    {
        if (node.TryGetAttributes() is not { } attributes)
            return;
        attributes.Id = null;
        attributes.Classes?.Clear();
        attributes.Properties?.RemoveAll(p => p.Key is not ("width" or "height" or "align"));
    }

    // Readers drop styles; figures in a column should still stand below each other.
    private static void Align(Table table)
    {
        foreach (TableRow row in table.OfType<TableRow>())
        {
            for (int i = 0; i < row.Count; i++)
            {
                var cell = (TableCell)row[i];
                int column = cell.ColumnIndex < 0 ? i : cell.ColumnIndex;
                if (column < table.ColumnDefinitions.Count && SideOf(table.ColumnDefinitions[column]) is { } side)
                    cell.GetAttributes().AddProperty("align", side);
            }
        }

        foreach (TableColumnDefinition column in table.ColumnDefinitions)
            column.Alignment = null;
    }

    private static string? SideOf(TableColumnDefinition column) => column.Alignment switch
    {
        TableColumnAlign.Right => "right",
        TableColumnAlign.Center => "center",
        _ => null,
    };

    private static void WriteNumber(FootnoteLink note)
    {
        if (note.IsBackLink)
            note.Remove();
        else
            note.ReplaceBy(new HtmlInline(string.Create(CultureInfo.InvariantCulture, $"<sup>{note.Footnote.Order}</sup>")));
    }

    private void Lead(AutolinkInline written)
    {
        var words = new LiteralInline(written.Url);
        written.ReplaceBy(words);
        if (addresses.Absolute(written.IsEmail ? "mailto:" + written.Url : written.Url) is not { } address)
            return;
        var link = new LinkInline(address, "");
        words.ReplaceBy(link);
        link.AppendChild(words);
    }

    private void Lead(LinkInline link)
    {
        if (link.IsImage && Players.IsPlayed(link.Url ?? ""))
        {
            link.IsImage = false;
            if (link.FirstChild is null)
                link.AppendChild(new LiteralInline(link.Url![(link.Url!.LastIndexOf('/') + 1)..]));
        }

        if (addresses.Absolute(link.Url ?? "") is { } address)
            link.Url = address;
        else if (link.IsImage)
            link.Remove();
        else
            LinkPolicy.Unlink(link);
    }

    private static void List(FootnoteGroup notes, MarkdownDocument document)
    {
        var list = new ListBlock(null!) { IsOrdered = true, IsLoose = true, BulletType = '1' };
        foreach (Footnote note in notes.OfType<Footnote>().ToList())
        {
            var item = new ListItemBlock(null!);
            foreach (Block block in note.ToList())
            {
                note.Remove(block);
                item.Add(block);
            }

            list.Add(item);
        }

        document.Remove(notes);
        document.Add(new ThematicBreakBlock(null!));
        document.Add(list);
    }
}
