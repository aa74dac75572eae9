using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ExpoSite.Normalize.Documents;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Pictures;

namespace ExpoSite.Normalize.WordFiles;

/// <summary>Writes a document's text as a tree of HTML elements. Tracked changes count as accepted, comments as not there.</summary>
internal sealed partial class WordBody
{
    // Type so much larger than the text's makes a headline.
    private const double LargerBy = 1.25;

    private readonly IHtmlDocument document;
    private readonly MainDocumentPart main;
    private readonly PictureCollection pictures;
    private readonly DocumentMarks marks;
    private readonly WordStyles styles;
    private readonly WordNumbering numbering;
    private readonly WordLists lists = new();
    private readonly WordNotes notes;
    private readonly WordFields fields = new();
    private readonly List<Inline> carried = [];
    private readonly double usualSize;

    public WordBody(MainDocumentPart main, PictureCollection pictures, IHtmlDocument document, DocumentMarks marks)
    {
        this.marks = marks;
        this.main = main;
        this.pictures = pictures;
        this.document = document;
        styles = new WordStyles(main);
        numbering = new WordNumbering(main);
        notes = new WordNotes(main);
        usualSize = UsualSize();
    }

    /// <summary>Standfirst that the document marks as its subtitle, or null.</summary>
    public string? Subtitle { get; private set; }

    public void Write()
    {
        Write(main.Document?.Body?.ChildElements ?? Enumerable.Empty<OpenXmlElement>(), document.Body!);
        for (int i = 0; i < notes.Called.Count; i++)
            WriteNote(i);
    }

    private void Write(IEnumerable<OpenXmlElement> elements, IElement target)
    {
        foreach (OpenXmlElement element in elements)
        {
            if (element is Paragraph paragraph)
                WriteParagraph(paragraph, target);
            else if (element is Table table)
                WriteTable(table, target);
            else if (element is AlternateContent alternate)
                Write(WordInlines.Choice(alternate).ChildElements, target);
            else if (element is SdtBlock { SdtContentBlock: { } content })
                Write(content.ChildElements, target);
            else if (element is CustomXmlBlock or InsertedRun or MoveToRun)
                Write(element.ChildElements, target);
        }
    }

    private void WriteParagraph(Paragraph paragraph, IElement target)
    {
        ParagraphProperties? properties = paragraph.ParagraphProperties;
        (ParagraphUse use, int level) = styles.UseOf(properties);
        var inlines = new WordInlines(main, styles, fields, notes);
        inlines.Read(paragraph);
        List<Inline> pieces = [.. carried, .. inlines.Pieces];
        carried.Clear();
        if (use == ParagraphUse.Contents)
            return;
        if (properties?.ParagraphMarkRunProperties?.ChildElements.Any(e => e is Deleted or MoveFrom) == true)
            carried.AddRange(pieces);
        else if (pieces.Any(p => !string.IsNullOrWhiteSpace(p.Text)))
            WriteText(pieces, use, level, numbering.PlaceOf(styles.NumberingOf(properties)), inlines.SmallestSize, target);
        foreach (OpenXmlElement drawing in inlines.Drawings)
            WriteDrawing(drawing, target);
    }

    private void WriteText(List<Inline> pieces, ParagraphUse use, int level, ListPlace? place, double size, IElement target)
    {
        string text = string.Concat(pieces.Select(p => p.Text)).Trim();
        if (use == ParagraphUse.Text && (place ?? TypedBullet(text)) is { } list)
        {
            lists.Add(target, list, place is null ? WithoutBullet(pieces) : pieces);
            return;
        }

        bool isCaption = use == ParagraphUse.Caption || CaptionStart().IsMatch(text);
        if (isCaption && target.LastElementChild is { LocalName: "figure" } figure && figure.QuerySelector("figcaption") is null)
        {
            Inline.Append(NodeChildren.Append(figure, "figcaption"), pieces);
            return;
        }

        if (use == ParagraphUse.Subtitle)
            Subtitle ??= text;
        IElement element = use switch
        {
            ParagraphUse.Title => NodeChildren.Append(target, "h1"),
            ParagraphUse.Heading => NodeChildren.Append(target, $"h{Math.Min(6, level + 1)}"),
            ParagraphUse.Quote => NodeChildren.Append(NodeChildren.LastOrNew(target, "blockquote"), "p"),
            _ => NodeChildren.Append(target, "p"),
        };
        if (use == ParagraphUse.Text && size >= usualSize * LargerBy)
            marks.Large.Add(element);
        // A heading's own style is bold, a quotation's is italic: that says nothing about the words.
        bool isPlain = use is ParagraphUse.Title or ParagraphUse.Heading or ParagraphUse.Quote;
        Inline.Append(element, isPlain ? [.. pieces.Select(p => p with { Style = TextStyle.Plain })] : pieces);
    }

    private static ListPlace? TypedBullet(string text) =>
        text.Length > 2 && text[0] is '•' or '▪' or '●' or '‣' or '◦' or '·' && text[1] == ' ' ? new ListPlace(0, 0, false, 1) : null;

    private static List<Inline> WithoutBullet(List<Inline> pieces)
    {
        int first = pieces.FindIndex(p => !string.IsNullOrWhiteSpace(p.Text));
        return [pieces[first] with { Text = pieces[first].Text.TrimStart()[1..].TrimStart() }, .. pieces.Skip(first + 1)];
    }

    private void WriteDrawing(OpenXmlElement drawing, IElement target)
    {
        new WordPictures(main, pictures).Write(drawing, target);
        foreach (TextBoxContent box in drawing.Descendants<TextBoxContent>().Where(b => !b.Ancestors<TextBoxContent>().Any()))
            Write(box.ChildElements, target);
    }

    private void WriteTable(Table table, IElement target)
    {
        TableRow[] rows = [.. Rows(table).Where(r => r.TableRowProperties?.ChildElements.Any(p => p is Deleted) != true)];
        if (rows.Length > 0 && rows.All(r => Cells(r).Count() <= 1))
        {
            // A frame around text, no table.
            foreach (TableCell cell in rows.SelectMany(Cells))
                Write(cell.ChildElements, target);
            return;
        }

        IElement body = NodeChildren.Append(NodeChildren.Append(target, "table"), "tbody");
        foreach (TableRow row in rows)
        {
            IElement line = NodeChildren.Append(body, "tr");
            foreach (TableCell cell in Cells(row))
                WriteCell(cell, NodeChildren.Append(line, row == rows[0] ? "th" : "td"));
        }
    }

    private void WriteCell(TableCell cell, IElement target)
    {
        if (int.TryParse(cell.TableCellProperties?.GridSpan?.Val?.InnerText, out int span) && span > 1)
            target.SetAttribute("colspan", $"{span}");
        Write(cell.ChildElements, target);
        // One paragraph needs no block of its own.
        if (target.ChildElementCount == 1 && target.FirstElementChild is { LocalName: "p" } only)
            NodeChildren.Unwrap([only]);
    }

    private static IEnumerable<TableRow> Rows(Table table) => table.ChildElements.SelectMany(e =>
        e is TableRow row ? [row] : e is SdtRow { SdtContentRow: { } content } ? content.Elements<TableRow>() : []);

    private static IEnumerable<TableCell> Cells(TableRow row) => row.ChildElements.SelectMany(e =>
        e is TableCell cell ? [cell] : e is SdtCell { SdtContentCell: { } content } ? content.Elements<TableCell>() : []);

    private void WriteNote(int index)
    {
        (OpenXmlPart part, OpenXmlElement note) = notes.Called[index];
        var pieces = new List<Inline> { new(DocumentMarks.NoteMark(index + 1) + " ", TextStyle.Plain, null) };
        foreach (Paragraph paragraph in note.Elements<Paragraph>())
        {
            var inlines = new WordInlines(part, styles, fields, notes);
            inlines.Read(paragraph);
            pieces.AddRange(inlines.Pieces.Where(p => p.Text != "\n"));
            pieces.Add(new Inline(" ", TextStyle.Plain, null));
        }

        IElement element = NodeChildren.Append(document.Body!, "p");
        marks.Notes.Add(element);
        Inline.Append(element, pieces);
    }

    // The size in which most of the text is set.
    private double UsualSize()
    {
        KeyValuePair<double, int>[] lengths = [.. (main.Document?.Body?.Elements<Paragraph>().Take(500) ?? [])
            .SelectMany(p => p.Elements<Run>(), (p, run) => (Size: styles.SizeOf(p.ParagraphProperties, run.RunProperties), Run: run))
            .AggregateBy(r => r.Size, 0, (length, r) => length + r.Run.InnerText.Length)];
        return lengths.Length == 0 ? 11 : lengths.MaxBy(l => (l.Value, -l.Key)).Key;
    }

    [GeneratedRegex(@"^(?:photo|foto|picture|image|bild|figure|fig\.|abbildung|abb\.|caption|credit|图|圖)(?:\s*\d+)?\s*[:：.|]\s*\S",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CaptionStart();
}
