using System.Text.RegularExpressions;
using ExpoSite.Normalize.Lines;

namespace ExpoSite.Normalize.Pasted.Pages;

/// <summary>Finds the headlines of other stories that a page lists inside its article, below "Read more:".</summary>
internal static partial class ReadMoreLinks
{
    private const int LabelWords = 3;
    private const int FewestWords = 4;
    private const int Most = 5;
    private const int LongWords = 14;
    private const int FewestOfColumn = 4;
    private const double Sure = 0.8;

    public static void Mark(PageReading page)
    {
        for (int i = 0; i < page.Lines.Count; i++)
        {
            if (page.Roles[i] is not (LineRole.ReadMore or LineRole.RelatedHeading) || page.Lines[i].Words > LabelWords
                || OneStory().IsMatch(page.Lines[i].Text))
            {
                continue;
            }

            int end = i + 1;
            while (end < page.Lines.Count && end - i <= Most && IsHeadline(page, end))
                end++;
            // What stands apart from the others, or below them all, can be the next part's heading.
            if (end - i > 2 && page.Lines[end - 1].IsAfterBlank && !page.Lines[end - 2].IsAfterBlank)
                end--;
            if (end == page.Lines.Count || !page.Lines[end].IsProse)
                continue;
            // A label between paragraphs ends no story.
            if (end > i + 1 && end + 1 < page.Lines.Count && page.ProseOf(end) > 0 && page.ProseOf(end + 1) > 0)
                page.Mark(i, LineRole.ReadMore, Sure, "a label for further stories, text below them");
            for (int link = i + 1; link < end; link++)
                page.Mark(link, LineRole.ReadMore, Sure, "a headline below a label for further stories");
        }
    }

    /// <summary>
    /// Finds columns of headlines as long as paragraphs, "most read": one below the other without a blank line, and none ends as a
    /// sentence does.
    /// </summary>
    public static void MarkColumns(PageReading page)
    {
        for (int first = 0, end; first < page.Lines.Count; first = end)
        {
            end = first;
            while (end < page.Lines.Count && IsLongHeadline(page, end) && (end == first || !page.Lines[end].IsAfterBlank))
                end++;
            for (int i = first; i < end && end - first >= FewestOfColumn; i++)
                page.Mark(i, LineRole.Teaser, Sure, "one of a column of headlines");
            end = Math.Max(end, first + 1);
        }
    }

    private static bool IsLongHeadline(PageReading page, int i) =>
        page.Roles[i] is LineRole.Unknown or LineRole.Caption && page.Metas[i] is null && page.Lines[i] is var line
        && line.Words >= LongWords && !line.IsListItem && line.Cells.Length == 0 && char.IsLetterOrDigit(line.Text[^1]);

    // "Read full story" is a button that belongs to what stands above it.
    [GeneratedRegex(@"^\W*(read|view|see) (the )?(full|whole|entire|original) (story|article|text)\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OneStory();

    private static bool IsHeadline(PageReading page, int i) =>
        page.Roles[i] == LineRole.Unknown && page.Metas[i] is null && page.Lines[i] is var line
        && line.Words >= FewestWords && !line.IsProse && !line.EndsSentence && !line.IsListItem && line.Cells.Length == 0;
}
