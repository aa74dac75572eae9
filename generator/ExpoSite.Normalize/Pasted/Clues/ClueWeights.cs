namespace ExpoSite.Normalize.Pasted.Clues;

/// <summary>What can speak for or against a line's being of the article.</summary>
internal enum Clue
{
    // The line itself.
    Label, Paragraph, EndsSentence, Commas, SmallLetters, Capitals, Glued, Row, BetweenBlanks,
    // Its wording.
    Byline, BreaksOff, Call,
    // Its surroundings.
    DensestPart, TightRun, BelowRelated, FrameNear, ListNear, PageEnd,
    // Its place below the headline.
    AboveTitle, BelowComments, UnderTitle, NearTitle, TitleWords, TitleAgain, InFrame, Standfirst,
}

/// <summary>How much a clue counts, in log odds, and what it is in words.</summary>
/// <param name="Weight">Above 0 it speaks for the article, below 0 against.</param>
/// <param name="Words">What the reader of the page sees.</param>
internal sealed record ClueWeight(Clue Clue, double Weight, string Words);

/// <summary>
/// The table of weights, fitted by logistic regression on labelled lines of some 280 pages and rounded: <c>tools/fit pasted FOLDER</c>,
/// decision 9. Change one only with the figures of pages that the fit has not seen.
/// </summary>
internal static class ClueWeights
{
    // The log odds of a line that shows nothing.
    public static double Start { get; private set; } = -3.9;

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

    public static int Count => Table.Length;

    public static ClueWeight Of(Clue clue) => Table[(int)clue];

    /// <summary>What the values of clues add up to.</summary>
    public static double Sum(ReadOnlySpan<double> values)
    {
        double sum = 0;
        for (int i = 0; i < values.Length; i++)
            sum += Table[i].Weight * values[i];
        return sum;
    }
}

/// <summary>How one stretch of lines is made of their odds: chosen with the fitted weights, by the reader's F1. Log odds.</summary>
internal static class StretchWeights
{
    // What a stretch must be worth, and what an island in it costs.
    public static double Start { get; private set; } = 1.5;
    public static double Leave { get; private set; } = 1.5;
    public static double LeaveForWorded { get; private set; } = 0.5;
    public static double Return { get; private set; } = 0.5;
    // Under the headline and before any end a line that nothing speaks against belongs to the article: lists, recipes,
    // interviews and tables have lines of every form.
    public static double SurelyUnder { get; private set; } = 0.75;
    public static double FloorInRun { get; private set; } = 0.3;
    public static double Floor { get; private set; } = -0.05;
    public static double FarFromTitle { get; private set; } = 0.3;
    // Of a line of a file that is a clean text, not a page: enough for one paragraph to be an article.
    public static double CleanText { get; private set; } = 2;
    // The most for a line whose own words say what it is: no surroundings make it text.
    public static double Worded { get; private set; } = -3;
    // What the headline's score counts where headline and stretch are chosen together.
    public static double Headline { get; private set; } = 2;
    // Added to the headline's score where nothing stands above the text but its own head: little else can be it.
    public static double NoFrame { get; private set; } = 2;
}

/// <summary>How clues fade with distance, and how surely a line ends the article: chosen by the reader's F1.</summary>
internal static class ClueScales
{
    public static double Decay { get; private set; } = 0.75;
    public static double RelatedDecay { get; private set; } = 0.85;
    public static double NearFading { get; private set; } = 0.8;
    public static double EndFading { get; private set; } = 0.8;
    public static double RunScale { get; private set; } = 5;
    // What a word of a short sentence or a table's row counts, against a word of prose.
    public static double ShortSentence { get; private set; } = 0.5;
    // How much each kind of line ends an article, and how steeply the odds fall by it.
    public static double EndScale { get; private set; } = 2;
    public static double EndOfPage { get; private set; } = 1;
    public static double EndOfText { get; private set; } = 2;
    public static double EndOfPart { get; private set; } = 0.7;
    public static double EndOfRow { get; private set; } = 0.3;
    public static double EndByMenu { get; private set; } = 1;
}

/// <summary>The score of a headline: rounded from a fit on the headlines of half of the labelled pages.</summary>
internal static class TitleWeights
{
    public static double Start { get; private set; } = 2;
    public static double Agreement { get; private set; } = 2;
    public static double SharedWord { get; private set; } = 0.8;
    public static double OwnWord { get; private set; } = 0.3;
    public static double AboveMeta { get; private set; } = 1.5;
    public static double FirstLine { get; private set; } = 1;
    public static double Repeated { get; private set; } = 2;
    // Taken off.
    public static double MissingWord { get; private set; } = 0.6;
    public static double Sentence { get; private set; } = 1.35;
    public static double Prose { get; private set; } = 2;
    public static double Dated { get; private set; } = 1;
    public static double BelowRival { get; private set; } = 2;
    public static double BelowByline { get; private set; } = 2;
    public static double Capitals { get; private set; } = 0.6;
    public static double Alone { get; private set; } = 0.5;
    public static double BareByline { get; private set; } = 4;
    public static double LabelBetween { get; private set; } = 0.3;
    public static double FrameBetween { get; private set; } = 0.5;
    public static double LineBetween { get; private set; } = 0.03;
    // A headline of this score is as likely wrong as right; each point more makes it likelier by the factor e^0.6.
    public static double Even { get; private set; } = 4;
    public static double Slope { get; private set; } = 0.6;
}
