using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Pasted.Pages;

namespace ExpoSite.Normalize.Pasted.Clues;

/// <summary>
/// What each line shows once one line of the page is taken for its headline: the article stands below it, up to what ends
/// articles. Ends that have as much prose below them as above are islands, and count less.
/// </summary>
internal sealed class TitleClues
{
    private const int ParagraphWords = 25;
    private const int LeastArticle = 40;

    // One paragraph less long than this, with a comments link below it, can be the summary above the article.
    private const int SurelyArticle = 100;
    private const int Reach = 30;
    private const int MenuLines = 8;
    private const Clue First = Clue.AboveTitle;

    private static readonly int Count = ClueWeights.Count - (int)First;

    private readonly PageReading page;
    private readonly double[] values;

    /// <param name="title">Index of the headline's line, or -1: then all lines stand below it.</param>
    public TitleClues(PageReading page, int title)
    {
        this.page = page;
        values = new double[page.Lines.Count * Count];
        if (title >= 0)
            ReadWords(title);
        ReadPlace(title);
        foreach (int i in Standfirst.Find(page, title))
            Set(i, Clue.Standfirst, 1);
    }

    /// <summary>The value of a clue that depends on the headline.</summary>
    public double Of(int line, Clue clue) => values[(line * Count) + (clue - First)];

    private void Set(int line, Clue clue, double value) => values[(line * Count) + (clue - First)] = value;

    private void ReadWords(int title)
    {
        HashSet<string> headline = page.ContentWords(title);
        HashSet<string> frame = [.. page.Lines.Take(title).Select(l => l.Text)];
        for (int i = 0; i < page.Lines.Count; i++)
        {
            if (i == title)
                continue;
            if (headline.Count > 0)
                Set(i, Clue.TitleWords, Math.Min(1, 2.0 * page.ContentWords(i).Count(headline.Contains) / headline.Count));
            Set(i, Clue.TitleAgain, page.Lines[i].Text.Equals(page.Lines[title].Text, StringComparison.OrdinalIgnoreCase) ? 1 : 0);
            Set(i, Clue.InFrame, i > title && frame.Contains(page.Lines[i].Text) ? 1 : 0);
        }
    }

    private void ReadPlace(int title)
    {
        double near = 1, ends = 0, above = 0;
        int shorts = 0, paragraphs = 0;
        bool comments = false;
        bool[] isInText = InText();
        for (int i = 0; i < page.Lines.Count; i++)
        {
            if (i <= title)
            {
                Set(i, Clue.AboveTitle, 1);
                continue;
            }

            PageLine line = page.Lines[i];
            double mass = MassOf(i);
            bool isOfMenu = !(line.IsProse || line.IsAfterBlank || line.EndsSentence || line.Cells.Length > 0 || line.IsListItem
                || page.IsIntroduced(i) || isInText[i]);
            shorts = isOfMenu ? shorts + 1 : 0;
            double end = EndOf(page.Roles[i]) + (shorts == MenuLines ? ClueScales.EndByMenu : 0);
            bool opensComments = page.Roles[i] == LineRole.Comments && above >= LeastArticle && (paragraphs > 1 || above >= SurelyArticle);
            if (opensComments)
                ends += end;
            else if (end > 0 && above >= LeastArticle)
                ends += end * above / (above + MassBelow(i));
            Set(i, Clue.UnderTitle, Math.Exp(-ClueScales.EndScale * ends));
            Set(i, Clue.NearTitle, above < LeastArticle && title >= 0 && !line.IsProse ? near : 0);
            Set(i, Clue.BelowComments, comments ? 1 : 0);
            comments |= opensComments;
            near *= ClueScales.NearFading;
            above += mass;
            paragraphs += mass > 0 ? 1 : 0;
            // Headlines of cards can be as long as paragraphs.
            ends *= mass >= ParagraphWords && line.EndsSentence ? ClueScales.EndFading : 1;
        }
    }

    // Short lines that a paragraph follows without a blank line: the items of a list in the text. Below a menu the page parts them.
    private bool[] InText()
    {
        bool[] isInText = new bool[page.Lines.Count];
        for (int i = page.Lines.Count - 2; i >= 0; i--)
        {
            isInText[i] = !page.Lines[i + 1].IsAfterBlank && !page.Lines[i].IsProse
                && (isInText[i + 1] || page.ProseOf(i + 1) > 0);
        }

        return isInText;
    }

    private double MassBelow(int line) =>
        Enumerable.Range(line + 1, Math.Min(Reach, page.Lines.Count - line) - 1).Sum(MassOf);

    // Sentences too short for prose and rows of tables are text as well, if less surely.
    private double MassOf(int line)
    {
        PageLine text = page.Lines[line];
        return page.Roles[line] != LineRole.Unknown ? 0
            : text.IsProse ? page.ProseOf(line)
            : text.Cells.Length > 1 || text.EndsSentence ? text.Words * ClueScales.ShortSentence
            : 0;
    }

    private static double EndOf(LineRole role) => role switch
    {
        LineRole.Comments or LineRole.Footer or LineRole.Teaser => ClueScales.EndOfPage,
        LineRole.EndMark or LineRole.Boilerplate or LineRole.Contact => ClueScales.EndOfText,
        LineRole.RelatedHeading or LineRole.AboutAuthor or LineRole.Tags => ClueScales.EndOfPart,
        LineRole.Newsletter or LineRole.Share or LineRole.Navigation => ClueScales.EndOfRow,
        _ => 0,
    };
}
