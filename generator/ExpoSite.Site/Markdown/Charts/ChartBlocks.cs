using ExpoSite.Core.Wording;
using ExpoSite.Site.Markdown.Parsing;
using ExpoSite.Site.Media;
using ExpoSite.Site.Pictures;
using Markdig.Extensions.Figures;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Charts;

/// <summary>Makes charts of pictures whose file is a table: <c>![Visitors by year](visitors.csv "Source: the fair")</c>.</summary>
/// <param name="shelf">Holds the files.</param>
/// <param name="notes">Told of options.</param>
internal sealed class ChartBlocks(PictureShelf shelf, NoteList notes, Phrases phrases)
{
    private readonly List<Diagnostic> findings = [];
    private int drawn;

    /// <summary>What is wrong with the files.</summary>
    public IReadOnlyList<Diagnostic> Findings => findings;

    /// <param name="link">A picture of a table that has passed the policy.</param>
    /// <param name="address">Of the file, without base path.</param>
    public void Make(LinkInline link, string address)
    {
        if (link.Parent is { ParentBlock: ParagraphBlock { Parent: { } parent } paragraph } line && line.FirstChild == link
            && Options(link) is { } options && shelf.FindTable(address) is { } file && Draw(link, file, options) is { } chart)
        {
            parent[parent.IndexOf(paragraph)] = chart;
            return;
        }

        // In a line, or of a file that cannot be drawn.
        link.IsImage = false;
        if (link.FirstChild is null)
            link.AppendChild(new LiteralInline(address[(address.LastIndexOf('/') + 1)..]) { Span = link.Span });
    }

    // Null where something else follows it in its line.
    private ChartOptions? Options(LinkInline link)
    {
        if (link.NextSibling is null)
            return ChartOptions.None;
        string rest = "";
        for (Inline? after = link.NextSibling; after is not null; after = after.NextSibling)
        {
            if (after is not LiteralInline literal)
                return null;
            rest += literal.Content.ToString();
        }

        ChartOptions? options = ChartOptions.Read(rest);
        if (options?.Unknown is { } unknown)
            notes.Add(ChartRules.Option, unknown, link.Span.End + 1);
        return options;
    }

    private ChartBlock? Draw(LinkInline link, CopiedFile file, ChartOptions options)
    {
        if (file.Length > CopiedFile.LargestTable)
        {
            findings.Add(ChartRules.NoFigures.At(SourcePosition.WholeFile(file.Path),
                string.Create(CultureInfo.InvariantCulture,
                    $"The file has {file.Length >> 10} KB; at most {CopiedFile.LargestTable >> 10} are drawn."),
                "sum up what belongs together"));
            return null;
        }

        ChartFigures figures = ChartFigures.Read(file.Path, file.Table.Span, findings);
        if (figures.Rows.IsEmpty)
            return null;
        string words = string.Concat(link.Descendants<LiteralInline>().Select(l => l.Content.ToString())).Trim();
        string title = (words.Length == 0 ? phrases["chart"] : words) + (options.Unit is { } unit ? $" ({unit})" : "");
        var chart = new ChartBlock { Span = link.Span };
        chart.Add(new ChartTitle(title) { Span = link.Span });
        Table table = TableOf(figures, link.Span);
        if (KindOf(figures, options, file) is { } kind)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"chart-{++drawn}");
            chart.Add(new ChartDrawing(new ChartSvg(figures, title, id, phrases).Draw(kind)));
            chart.Add(new ChartTable { table });
        }
        else
        {
            chart.Add(table);
        }

        chart.Add(Caption(link));
        return chart;
    }

    private ChartKind? KindOf(ChartFigures figures, ChartOptions options, CopiedFile file)
    {
        if (figures.Series.IsEmpty)
            return null;
        int rows = figures.Rows.Length;
        ChartKind kind = options.Kind ?? (!figures.IsOverTime ? ChartKind.Bar : rows > 12 ? ChartKind.Line : ChartKind.Column);
        int most = kind switch
        {
            ChartKind.Bar => ChartSvg.MostBars,
            ChartKind.Column => ChartSvg.MostColumns,
            _ => ChartFigures.MostRows,
        };
        if (rows <= most)
            return kind;
        findings.Add(ChartRules.TooManyFigures.At(SourcePosition.WholeFile(file.Path),
            string.Create(CultureInfo.InvariantCulture,
                $"The table has {rows} rows; at most {most} are drawn as {(kind == ChartKind.Bar ? "bars" : "columns")}."),
            "write  {type=line}  behind it, or sum up what belongs together"));
        return null;
    }

    private static Table TableOf(ChartFigures figures, SourceSpan place)
    {
        var table = new Table { Span = place };
        for (int column = 0; column < figures.Rows[0].Length; column++)
        {
            TableColumnAlign? side = figures.IsFigures(column) ? TableColumnAlign.Right : null;
            table.ColumnDefinitions.Add(new TableColumnDefinition { Alignment = side });
        }

        if (!figures.Head.IsEmpty)
            table.Add(RowOf(figures.Head, place, isHead: true));
        foreach (ImmutableArray<string> row in figures.Rows)
            table.Add(RowOf(row, place, isHead: false));
        return table;
    }

    private static TableRow RowOf(ImmutableArray<string> cells, SourceSpan place, bool isHead)
    {
        var row = new TableRow { IsHeader = isHead, Span = place };
        foreach (string cell in cells)
        {
            var words = new ContainerInline();
            if (cell.Length > 0)
                words.AppendChild(new LiteralInline(cell) { Span = place });
            row.Add(new TableCell { new ParagraphBlock { Inline = words, Span = place } });
        }

        return row;
    }

    // What the picture's title says, and the file itself.
    private FigureCaption Caption(LinkInline link)
    {
        var words = new ContainerInline();
        if (link.Title is { Length: > 0 } title)
            words.AppendChild(new LiteralInline(Sentence(title)) { Span = link.Span });
        var data = new LinkInline(link.Url!, "") { IsClosed = true, Span = link.Span };
        data.GetAttributes().AddProperty("download", "");
        data.AppendChild(new LiteralInline(phrases["chart-data"]) { Span = link.Span });
        words.AppendChild(data);
        return new FigureCaption(null!) { Inline = words, Span = link.Span };
    }

    // With a full stop and the space behind it, as its script has them.
    private static string Sentence(string title)
    {
        bool isUnspaced = Script.IsHan(title[^1]) || Script.IsKana(title[^1]) || title[^1] is '。' or '）' or '！' or '？';
        bool isWhole = title[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？';
        return title + (isUnspaced ? isWhole ? "" : "。" : isWhole ? " " : ". ");
    }
}
