using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Pasted.Clues;
using ExpoSite.Normalize.Pasted.Pages;

namespace ExpoSite.Normalize.Pasted;

/// <summary>Writes the article's lines as Markdown and tells what each of them is: paragraph, subheading, list, quotation, table.</summary>
internal sealed class BodyText(PageReading page, BodyDecision decision)
{
    private const int MaxSubheadingWords = 14;
    private const int LeastQuoteWords = 8;

    private readonly bool[] isBody = Of(page, decision);
    private readonly ListLines lists = new(page, [.. Of(page, decision).Index().Where(l => l.Item).Select(l => l.Index)]);

    private enum Form
    {
        Paragraph, Item, NumberedItem, Row,
    }

    /// <summary>Paragraphs, subheadings, lists and tables, each parted by a blank line; empty when there is none.</summary>
    public string Write()
    {
        var markdown = new StringBuilder();
        Form last = Form.Paragraph;
        for (int i = 0; i < isBody.Length; i++)
        {
            if (!isBody[i] || !page.Lines[i].Text.Any(char.IsLetterOrDigit))
                continue;
            if (CodeLines.EndAt(page, isBody, i) is var end && end > i)
            {
                string code = CodeLines.Write([.. Enumerable.Range(i, end - i).Select(l => page.Lines[l])]);
                markdown.Append(markdown.Length > 0 ? "\n\n" : "").Append(code);
                for (last = Form.Paragraph; i < end; i++)
                    Mark(i, LineRole.Code, "built as lines of a program are");
                i--;
                continue;
            }

            bool opensTable = page.IsRow(i) && last != Form.Row;
            string block = Block(i, out Form form);
            if (markdown.Length > 0)
                markdown.Append(form != Form.Paragraph && form == last ? "\n" : "\n\n");
            markdown.Append(block);
            if (opensTable)
                markdown.Append('\n').Append(Row(Enumerable.Repeat("---", page.Lines[i].Cells.Length)));
            last = form;
        }

        return markdown.ToString();
    }

    // What the head was read from is not of the text.
    private static bool[] Of(PageReading page, BodyDecision decision) =>
        [.. decision.IsBody.Select((isBody, i) => isBody && page.Roles[i] is not (LineRole.Byline or LineRole.Dateline))];

    private string Block(int index, out Form form)
    {
        PageLine line = page.Lines[index];
        if (page.IsRow(index))
        {
            form = Form.Row;
            Mark(index, LineRole.TableRow, $"{line.Cells.Length} cells, as in the rows beside it");
            return Row(line.Cells.Select(c => MarkdownEscaper.Inline(c, isInTable: true)));
        }

        form = Form.Paragraph;
        bool isSubheading = IsSubheading(index);
        if (!isSubheading && lists.Of(index) is { } item)
        {
            form = item.Mark == "-" ? Form.Item : Form.NumberedItem;
            Mark(index, LineRole.ListItem, "one of a list");
            return $"{item.Mark} {MarkdownEscaper.Paragraph(item.Text)}";
        }

        if (isSubheading)
        {
            Mark(index, LineRole.Subheading, "short, without a full stop, text after it");
            return "## " + MarkdownEscaper.Inline(line.Text);
        }

        bool isQuote = line.Words >= LeastQuoteWords && line.Text[0] is '"' or '“' or '„' or '«' or '「'
            && line.Text[^1] is '"' or '”' or '“' or '»' or '」';
        Mark(index, isQuote ? LineRole.Quote : LineRole.Body, decision.ReasonsFor(index));
        return MarkdownEscaper.Paragraph(line.Text);
    }

    private void Mark(int index, LineRole role, string reason) => page.Mark(index, role, decision.Confidence(index), reason);

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private bool IsSubheading(int index)
    {
        PageLine line = page.Lines[index];
        return line.Words <= MaxSubheadingWords
            && !line.IsProse
            && (char.IsLetterOrDigit(line.Text[^1]) || line.Text[^1] is '?' or '!' or ')' or '？')
            && !char.IsLower(line.Text[0])
            && IsProse(Neighbour(index, -1))
            && IsProse(Neighbour(index, 1));
    }

    private bool IsProse(int index) => index >= 0 && index < isBody.Length && page.Lines[index].IsProse;

    /// <summary>The next line in a direction that is of the text, or an index outside the page.</summary>
    private int Neighbour(int index, int step)
    {
        do
            index += step;
        while (index >= 0 && index < isBody.Length && !isBody[index]);
        return index;
    }
}
