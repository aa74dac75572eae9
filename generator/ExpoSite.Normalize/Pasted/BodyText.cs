using System.Text;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Pasted;

/// <summary>Writes the article's lines as Markdown and leaves out what stands among them but is not of the text.</summary>
internal sealed class BodyText(PageReading page, LineRange range, string? title)
{
    private const int MaxSubheadingWords = 14;

    /// <summary>Paragraphs, subheadings and lists, each parted by a blank line; empty when nothing is left.</summary>
    public string Write()
    {
        var markdown = new StringBuilder();
        bool inList = false;
        for (int i = range.First; i < range.End; i++)
        {
            if (!IsKept(i))
                continue;
            string block = Block(i, out bool isItem);
            if (block.Length == 0)
                continue;
            if (markdown.Length > 0)
                markdown.Append(isItem && inList ? "\n" : "\n\n");
            markdown.Append(block);
            inList = isItem;
        }

        return markdown.ToString();
    }

    private bool IsKept(int index)
    {
        PageLine line = page.Lines[index];
        if (page.Roles[index] is not LineRole.Unknown)
            return false;
        if (line.Text == title)
        {
            page.Mark(index, LineRole.Navigation, "the headline again");
            return false;
        }

        return line.Text.Any(char.IsLetterOrDigit);
    }

    private string Block(int index, out bool isItem)
    {
        string text = page.Lines[index].Text;
        isItem = page.Lines[index].IsListItem;
        if (isItem)
        {
            page.Mark(index, LineRole.ListItem, "starts with a bullet");
            return "- " + MarkdownEscaper.Paragraph(text[1..].Trim());
        }

        if (IsSubheading(index))
        {
            page.Mark(index, LineRole.Subheading, "short, without a full stop, prose after it");
            return "## " + MarkdownEscaper.Inline(text);
        }

        page.Mark(index, LineRole.Body, page.Lines[index].IsProse ? "prose in the best run of lines" : "within the best run of lines");
        return MarkdownEscaper.Paragraph(text);
    }

    private bool IsSubheading(int index)
    {
        PageLine line = page.Lines[index];
        return line.Words <= MaxSubheadingWords
            && !line.IsProse
            && (char.IsLetterOrDigit(line.Text[^1]) || line.Text[^1] is '?' or '!' or ')')
            && (char.IsUpper(line.Text[0]) || char.IsDigit(line.Text[0]))
            && IsProse(Neighbour(index, -1))
            && IsProse(Neighbour(index, 1));
    }

    private bool IsProse(int index) => index >= range.First && index < range.End && page.Lines[index].IsProse;

    /// <summary>The next line in a direction that is of the text; advertisements and the like between do not count.</summary>
    private int Neighbour(int index, int step)
    {
        do
            index += step;
        while (index >= range.First && index < range.End && page.Roles[index] is not (LineRole.Unknown or LineRole.Body));
        return index;
    }
}
