namespace ExpoSite.Normalize.Likeness;

/// <summary>
/// What makes a brief and an article one story, and two articles copies. Chosen, not fitted: set by reasoning and held by tests, since no
/// labelled pairs are at hand (decision 13).
/// </summary>
internal static class SameStoryWeights
{
    // Of headlines: a word of up to three letters against one in full, a misspelling against the word, and the share to be looked at.
    public static double ShortWord { get; private set; } = 0.3;
    public static double Typo { get; private set; } = 0.8;
    public static double LeastShared { get; private set; } = 0.25;
    public static double LeastTitle { get; private set; } = 0.35;
    // Points.
    public static double Title { get; private set; } = 6;
    public static double ExactTitle { get; private set; } = 1;
    public static double SameDay { get; private set; } = 1;
    public static double Within3Days { get; private set; } = 0.5;
    public static double Within14Days { get; private set; } = -0.5;
    public static double Within60Days { get; private set; } = -2;
    public static double FartherDays { get; private set; } = -6;
    public static double Summary { get; private set; } = 3;
    public static double SummaryElsewhere { get; private set; } = -1;
    public static double OtherNumber { get; private set; } = -4;
    public static double OtherName { get; private set; } = -3;
    public static double OtherWord { get; private set; } = -1;
    // Points from which a brief and an article are one story.
    public static double Same { get; private set; } = 5;
    // Points of a summary of which half stands in the article.
    public static double LeastTold => SummaryElsewhere + (Summary / 2);
    // Share of runs of words that a text and what became of it in the same raw file have in common.
    public static double LeastRevision { get; private set; } = 0.3;
    // Share of common shingles from which two texts are copies.
    public static double Copy { get; private set; } = 0.5;
    // The same for two texts whose headlines or days speak against it: one notice, used again each year.
    public static double CopyOfOther { get; private set; } = 0.95;
    // The same by MinHash, which errs by 0.04: what is a little below it is worth an exact look.
    public static double CopyEstimate => Copy - 0.1;
}
