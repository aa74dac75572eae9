namespace ExpoSite.Normalize.Pasted.Clues;

/// <summary>How much a clue counts, in log odds, and what it is in words.</summary>
/// <param name="Clue">The clue.</param>
/// <param name="Weight">Above 0 it speaks for the article, below 0 against.</param>
/// <param name="Words">What the reader of the page sees.</param>
internal sealed record ClueWeight(Clue Clue, double Weight, string Words);

/// <summary>
/// The table of weights, fitted by logistic regression on labelled lines of some 280 pages; decision 9 tells how. Change one only
/// with the figures of pages that the fit has not seen.
/// </summary>
internal static class ClueWeights
{
    /// <summary>The log odds of a line that shows nothing.</summary>
    public const double Start = -3.9;

    private static readonly ClueWeight[] Table =
    [
        new(Clue.Label, -0.8, "one or two words"),
        new(Clue.Paragraph, 0.6, "long as a paragraph"),
        new(Clue.EndsSentence, 1.0, "ends like a sentence"),
        new(Clue.Commas, 0.3, "commas, as in running text"),
        new(Clue.SmallLetters, 0.5, "words in small letters"),
        new(Clue.Capitals, -0.9, "all in capitals"),
        new(Clue.Glued, -0.5, "two texts run together, as on cards"),
        new(Clue.Row, 1.0, "row of a table"),
        new(Clue.BetweenBlanks, 0.6, "stands alone between blank lines, as paragraphs do"),
        new(Clue.Byline, -0.4, "says who or when"),
        new(Clue.BreaksOff, -1.5, "breaks off, as teasers do"),
        new(Clue.Call, -1.3, "calls upon the reader"),
        new(Clue.DensestPart, 3.3, "in the densest text of the page"),
        new(Clue.TightRun, 0.7, "one of many short lines in a row"),
        new(Clue.BelowRelated, -1.6, "just below a heading of related stories"),
        new(Clue.FrameNear, -2.2, "menus and share rows around it"),
        new(Clue.ListNear, 1.5, "built like its neighbours, as in a list"),
        new(Clue.PageEnd, -1.7, "at the very end of the page"),
        new(Clue.AboveTitle, -2.7, "above the headline"),
        new(Clue.BelowComments, -4.2, "below the heading of the comments"),
        new(Clue.UnderTitle, 2.3, "under the headline, before anything ends the article"),
        new(Clue.NearTitle, -2.3, "between headline and first paragraph"),
        new(Clue.TitleWords, 0.1, "words of the headline"),
        new(Clue.TitleAgain, -0.3, "the headline again"),
        new(Clue.InFrame, -2.1, "stands in the page's head as well"),
        new(Clue.Standfirst, -4, "between headline and byline, as summaries are"),
    ];

    private static readonly double[] Weights = [.. Table.Select(w => w.Weight)];

    public static int Count => Table.Length;

    public static ClueWeight Of(Clue clue) => Table[(int)clue];

    /// <summary>What the values of clues add up to.</summary>
    public static double Sum(ReadOnlySpan<double> values)
    {
        double sum = 0;
        for (int i = 0; i < values.Length; i++)
            sum += Weights[i] * values[i];
        return sum;
    }
}
