using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Pasted.Pages;

namespace ExpoSite.Normalize.Pasted.Clues;

/// <summary>
/// Chooses headline and body together. A first guess at the body names its headline, the headline says where the body can be,
/// and of the pairs that come of it the one with the best body and the best headline wins.
/// </summary>
internal static class ArticleChoice
{
    public static BodyDecision Find(PageReading page)
    {
        var clues = new LineClues(page);
        if (page.TextStart >= 0)
            return OfCleanText(page, clues);
        BodyDecision best = new(page, clues, -1);
        double bestScore = double.NegativeInfinity;
        var tried = new HashSet<int>();
        var guesses = new Queue<LineRange>([BodyRun.Find(page.Lines, page.Roles), best.Range]);
        while (guesses.TryDequeue(out LineRange guess) && tried.Count < 6)
        {
            (int title, double titleScore) = TitleChoice.Find(page, guess);
            if (title < 0 || !tried.Add(title))
                continue;
            var decision = new BodyDecision(page, clues, title) { TitleConfidence = TitleChoice.Confidence(titleScore) };
            double score = decision.Worth + (StretchWeights.Headline * titleScore);
            if (score > bestScore)
                (best, bestScore) = (decision, score);
            guesses.Enqueue(decision.Range);
        }

        return best;
    }

    // Its first line is the headline even when it does not look like one, unless it is a paragraph itself.
    private static BodyDecision OfCleanText(PageReading page, LineClues clues)
    {
        (int title, double score) = TitleChoice.Find(page, new LineRange(page.TextStart, page.Lines.Count));
        PageLine first = page.Lines[0];
        if (title < 0 && first.Words <= TitleChoice.MaxWords && (!first.IsProse || first.Text[^1] is '?' or '!' or '？' or '！'))
            title = 0;
        return new BodyDecision(page, clues, title) { TitleConfidence = TitleChoice.Confidence(score + StretchWeights.NoFrame) };
    }
}
