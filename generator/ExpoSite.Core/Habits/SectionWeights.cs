namespace ExpoSite.Core.Habits;

/// <summary>
/// How much each kind of evidence says for a section, in log odds: fitted like <see cref="TagWeights"/> (<c>tools/fit sections</c>,
/// decision 11).
/// A section has no such name as a text would have by the way, but one that stands in the headline is meant.
/// </summary>
public static class SectionWeights
{
    public static double Any { get; private set; } = -3.6;
    public static double NearTexts { get; private set; } = 6.7;
    public static double NearTitles { get; private set; } = 1.3;
    public static double InTitle { get; private set; } = 4.0;

    // Chosen: a section that is at least so likely is written.
    public static double Sure { get; private set; } = 0.57;
    // Chosen: one that is less likely is not named to the editor either.
    public static double Worthwhile { get; private set; } = 0.2;

    public static double LogOdds(LabelEvidence evidence) =>
        Any + (NearTexts * evidence.NearTexts) + (NearTitles * evidence.NearTitles) + (evidence.IsInTitle ? InTitle : 0);
}
