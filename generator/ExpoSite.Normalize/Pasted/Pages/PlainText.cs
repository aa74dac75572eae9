using ExpoSite.Normalize.Lines;

namespace ExpoSite.Normalize.Pasted.Pages;

/// <summary>
/// Tells a clean text from a page: who typed it, or copied the article alone, wants the whole of it. Such a file opens with
/// the headline, most of it is sentences, and nothing in it is of a page's frame.
/// </summary>
internal static class PlainText
{
    // Headline, section, date, byline, place, standfirst.
    private const int MaxLinesBeforeText = 6;
    private const int MaxTrailingLines = 4;
    private const int LeastSentenceWords = 3;
    private const int LeastOpeningWords = 8;
    private const double LeastShareOfText = 0.6;

    /// <summary>Sets the page's <c>TextStart</c> for a clean text, and takes back what the wording of its paragraphs said.</summary>
    public static void Mark(PageReading page)
    {
        int[] text = [.. Enumerable.Range(0, page.Lines.Count).Where(i => IsText(page, i))];
        int start = text.Where(i => i > 0 && (page.Lines[i].IsProse || IsOpening(page, i))).Append(page.Lines.Count).Min();
        if (start == page.Lines.Count)
            start = text.FirstOrDefault(i => i > 0, -1);
        if (start < 0 || start > MaxLinesBeforeText || page.Lines.Count - 1 - text[^1] > MaxTrailingLines)
            return;
        double words = page.Lines.Skip(start).Sum(l => l.Words), ofText = text.Where(i => i >= start).Sum(i => page.Lines[i].Words);
        if (ofText < words * LeastShareOfText || Enumerable.Range(0, page.Lines.Count).Any(i => IsFrame(page, i)))
            return;
        page.TextStart = start;
        foreach (int i in text.Where(i => IsParagraph(page.Lines[i]) && page.Roles[i] != LineRole.AboutAuthor))
            page.Mark(i, LineRole.Unknown, 0.5, "");
    }

    // Lists and programs are of the text as well.
    private static bool IsText(PageReading page, int i) =>
        page.Lines[i] is var line && (line.IsProse || (line.EndsSentence && line.Words >= LeastSentenceWords)
            || line.IsListItem || page.Introduces(i) || page.IsIntroduced(i) || CodeLines.IsCode(line.Text));

    private static bool IsOpening(PageReading page, int i) => page.Introduces(i) && page.Lines[i].Words >= LeastOpeningWords;

    private static bool IsParagraph(PageLine line) => line.Words >= PageLine.SurelyProseWords;

    private static bool IsFrame(PageReading page, int i) => page.Roles[i] switch
    {
        LineRole.Teaser or LineRole.TeaserHeading => true,
        LineRole.Share or LineRole.Navigation or LineRole.Footer or LineRole.Cookies or LineRole.Comments or LineRole.RelatedHeading
            or LineRole.Newsletter or LineRole.Advertisement or LineRole.ReadMore => !IsParagraph(page.Lines[i]),
        _ => false,
    };
}
