using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Drafting;

/// <summary>What a <see cref="ValueEvidence.Confidence"/> means: about how often values read by such a rule are right.</summary>
internal static class Confidence
{
    /// <summary>A value that is less sure than this is written, and named to the editor.</summary>
    public const double Doubtful = 0.5;

    /// <summary>Of values whose reader does not say how sure it is.</summary>
    public const double Unrated = 0.6;

    /// <summary>Of what follows from rules and not from reading.</summary>
    public const double Certain = 1;
}
