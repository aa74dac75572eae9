using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Pasted.Pages;

namespace ExpoSite.Normalize.Pasted.Clues;

/// <summary>What each line shows by itself and by its surroundings, whichever line the headline is: 0 to about 1 for each clue.</summary>
internal sealed class LineClues
{
    private const int Near = 5;
    private const int PageEndShare = 12;

    private readonly PageReading page;
    private readonly double[] values;

    public LineClues(PageReading page)
    {
        this.page = page;
        values = new double[page.Lines.Count * ClueWeights.Count];
        for (int i = 0; i < page.Lines.Count; i++)
            ReadLine(i);
        ReadProseAround();
        ReadTightRuns();
        ReadAbove();
        for (int i = 0; i < page.Lines.Count; i++)
            ReadNear(i);
        Odds = [.. Enumerable.Range(0, page.Lines.Count).Select(i => ClueWeights.Start + ClueWeights.Sum(Of(i)))];
    }

    /// <summary>Log odds, by line, that it is of an article, wherever the headline stands.</summary>
    public double[] Odds { get; }

    /// <summary>The values of one line, by clue; those of the headline's place are 0.</summary>
    public ReadOnlySpan<double> Of(int line) => values.AsSpan(line * ClueWeights.Count, ClueWeights.Count);

    private void Set(int line, Clue clue, double value) => values[(line * ClueWeights.Count) + (int)clue] = value;

    private void Set(int line, Clue clue, bool value) => Set(line, clue, value ? 1 : 0);

    private void ReadLine(int i)
    {
        PageLine line = page.Lines[i];
        TextForm form = line.Form;
        Set(i, Clue.Label, line.Words <= 2);
        Set(i, Clue.Paragraph, line.Words >= PageLine.SurelyProseWords);
        Set(i, Clue.EndsSentence, line.EndsSentence);
        Set(i, Clue.Commas, line.Words >= 6 && form.Commas > 0);
        Set(i, Clue.SmallLetters, form.HasCase && line.Words > 2 ? form.LowerStarts : 0.5);
        Set(i, Clue.Capitals, form.HasCase && form.UpperShare > 0.8);
        Set(i, Clue.Glued, Math.Min(1, page.GluedOf(i) / 2.0));
        Set(i, Clue.Row, page.IsRow(i));
        Set(i, Clue.BetweenBlanks, line.IsAfterBlank && line.IsBeforeBlank);
        Set(i, Clue.Byline, page.Metas[i] is not null);
        Set(i, Clue.BreaksOff, ReaderCall.BreaksOff(line.Text));
        Set(i, Clue.Call, ReaderCall.Opens(line.Text));
    }

    // Words of prose above and below, each line counting less the further it is away.
    private void ReadProseAround()
    {
        int count = page.Lines.Count;
        double above = 0, below = 0;
        double[] sums = new double[count];
        for (int i = 0; i < count; i++)
        {
            sums[i] = above + page.ProseOf(i);
            above = (above + page.ProseOf(i)) * ClueScales.Decay;
        }

        for (int i = count - 1; i >= 0; i--)
        {
            sums[i] += below;
            below = (below + page.ProseOf(i)) * ClueScales.Decay;
        }

        double most = sums.DefaultIfEmpty().Max();
        for (int i = 0; i < count; i++)
            Set(i, Clue.DensestPart, most > 0 ? sums[i] / most : 0);
    }

    // Short lines without a blank between them: many in a row are a menu.
    private void ReadTightRuns()
    {
        for (int start = 0; start < page.Lines.Count;)
        {
            int end = start + 1;
            while (end < page.Lines.Count && !page.Lines[end].IsAfterBlank && !page.Lines[end].IsProse && !page.Lines[start].IsProse)
                end++;
            for (int i = start; i < end; i++)
                Set(i, Clue.TightRun, Math.Min(1, Math.Log2(end - start) / ClueScales.RunScale));
            start = end;
        }
    }

    private void ReadAbove()
    {
        double related = 0;
        for (int i = 0; i < page.Lines.Count; i++)
        {
            // A paragraph below links that stand in the text goes on with it.
            related = GoesOn(i) ? 0 : related;
            Set(i, Clue.BelowRelated, related);
            related = page.Roles[i] is LineRole.RelatedHeading or LineRole.AboutAuthor ? 1 : related * ClueScales.RelatedDecay;
        }
    }

    private bool GoesOn(int i) =>
        i > 1 && page.ProseOf(i) > 0 && page.Roles[i - 1] == LineRole.ReadMore
        && page.Roles[i - 2] is LineRole.ReadMore or LineRole.RelatedHeading;

    private void ReadNear(int i)
    {
        int from = Math.Max(0, i - Near), end = Math.Min(page.Lines.Count, i + Near + 1);
        int frame = Enumerable.Range(from, end - from).Count(
            j => j != i && page.Roles[j] is not (LineRole.Unknown or LineRole.Caption or LineRole.Advertisement or LineRole.Button));
        Set(i, Clue.FrameNear, frame / (2.0 * Near));
        Set(i, Clue.ListNear, SameMarks(i, i - 1) && SameMarks(i, i + 1));
        Set(i, Clue.PageEnd, page.Lines.Count - i <= page.Lines.Count / PageEndShare);
    }

    // "Hall 3 (boats): 40 stands", "Hall 4 (ropes): 25 stands": the same marks in the same order.
    private bool SameMarks(int i, int other) =>
        other >= 0 && other < page.Lines.Count && page.Lines[i].Words >= 2
        && page.Lines[i].Form.Marks is { Length: > 0 } marks && marks == page.Lines[other].Form.Marks;
}
