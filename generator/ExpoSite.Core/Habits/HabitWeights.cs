namespace ExpoSite.Core.Habits;

/// <summary>
/// How much each kind of evidence says for a label, in log odds: fitted by logistic regression on what the editors of a newsroom wrote
/// over its stories (<c>tools/fit</c>, decision 11).
/// </summary>
public sealed class HabitWeights
{
    private HabitWeights()
    {
    }

    public static HabitWeights Tags { get; } =
        new() { Any = -5.2, NearTexts = 1.1, NearTitles = 5.8, InTitle = 2, InText = 1.2 };

    /// <summary>A section has no such name as a text would have by the way, but one that stands in the headline is meant.</summary>
    public static HabitWeights Sections { get; } =
        new() { Any = -3.6, NearTexts = 6.7, NearTitles = 1.3, InTitle = 4 };

    public double Any { get; private init; }

    public double NearTexts { get; private init; }

    public double NearTitles { get; private init; }

    public double InTitle { get; private init; }

    public double InText { get; private init; }

    public double Likelihood(LabelEvidence evidence)
    {
        double logOdds = Any + (NearTexts * evidence.NearTexts) + (NearTitles * evidence.NearTitles)
            + (evidence.IsInTitle ? InTitle : 0) + (evidence.IsInText ? InText : 0);
        return 1 / (1 + Math.Exp(-logOdds));
    }
}
