namespace ExpoSite.Core.Habits;

/// <summary>
/// How much each kind of evidence says for a tag, in log odds: fitted on what the editors of a newsroom wrote over its stories
/// (<c>tools/fit tags</c>, decision 11).
/// </summary>
public static class TagWeights
{
    public static double Any { get; private set; } = -5.4;
    public static double NearTexts { get; private set; } = 4.6;
    public static double NearTitles { get; private set; } = 4.9;
    public static double InTitle { get; private set; } = 1.8;
    public static double InText { get; private set; } = 0.9;

    // Chosen: a tag that is less likely is none, however few others there are.
    public static double LeastLikely { get; private set; } = 0.12;

    public static double LogOdds(LabelEvidence evidence) =>
        Any + (NearTexts * evidence.NearTexts) + (NearTitles * evidence.NearTitles)
        + (evidence.IsInTitle ? InTitle : 0) + (evidence.IsInText ? InText : 0);
}
