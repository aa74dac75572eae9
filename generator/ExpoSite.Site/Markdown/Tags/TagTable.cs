using Markdig.Extensions.Figures;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Tags;

/// <summary>Makes a table of Markdown of one in HTML.</summary>
internal static class TagTable
{
    // More than anybody joins, and few enough to write out.
    private const int MostJoined = 50;

    /// <summary>The table, in a figure where it has a caption; null where it has no row.</summary>
    public static Block? Of(TagBlock tag)
    {
        TagBlock[] rows = [.. Parts(tag, "tr")];
        if (rows.Length == 0)
            return null;
        var table = new Table { Span = tag.Span };
        bool inHead = true;
        foreach (TagBlock written in rows)
        {
            TagBlock[] cells = [.. written.OfType<TagBlock>().Where(c => c.Tag.Name is "td" or "th")];
            inHead &= cells.Length > 0 && (written.Parent is TagBlock { Tag.Name: "thead" } || cells.All(c => c.Tag.Name == "th"));
            var row = new TableRow { IsHeader = inHead, Span = written.Span };
            foreach (TagBlock cell in cells)
                row.Add(CellOf(cell));
            if (row.Count > 0)
                table.Add(row);
        }

        int columns = table.OfType<TableRow>().Select(r => r.OfType<TableCell>().Sum(c => c.ColumnSpan)).DefaultIfEmpty().Max();
        for (int i = 0; i < columns; i++)
            table.ColumnDefinitions.Add(new TableColumnDefinition());
        TagBlock[] captions = [.. tag.OfType<TagBlock>().Where(b => b.Tag.Name == "caption")];
        return captions.Length == 0 ? table : new Figure(null!) { Span = tag.Span }.With(table, TagBlocks.Caption(captions));
    }

    private static IEnumerable<TagBlock> Parts(TagBlock tag, string name) => tag.OfType<TagBlock>()
        .SelectMany(part => part.Tag.Name == name ? [part] : part.Tag.Name is "thead" or "tbody" or "tfoot" ? Parts(part, name) : []);

    private static TableCell CellOf(TagBlock written)
    {
        var cell = new TableCell
        { Span = written.Span, ColumnSpan = Joined(written.Tag["colspan"]), RowSpan = Joined(written.Tag["rowspan"]) };
        Block[] blocks = [.. written];
        written.Clear();
        foreach (Block block in blocks)
            cell.Add(block);
        if (cell.Count == 0)
            cell.Add(new ParagraphBlock { Inline = new ContainerInline() });
        return cell;
    }

    private static int Joined(string? written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? Math.Clamp(count, 1, MostJoined) : 1;

    private static Figure With(this Figure figure, params ReadOnlySpan<Block> blocks)
    {
        foreach (Block block in blocks)
            figure.Add(block);
        return figure;
    }
}
