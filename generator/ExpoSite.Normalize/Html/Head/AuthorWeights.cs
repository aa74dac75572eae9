namespace ExpoSite.Normalize.Html.Head;

/// <summary>
/// How sure an author is by what names them, 0 to 1, before <see cref="DistanceWeights"/>. Chosen, not fitted: decision 10.
/// <c>tools/fit authors</c> prints what each is worth.
/// </summary>
internal static class AuthorWeights
{
    public static double Stated { get; private set; } = 0.85;
    public static double Marked { get; private set; } = 0.75;
    public static double Named { get; private set; } = 0.65;
    public static double Labelled { get; private set; } = 0.75;
    public static double Byline { get; private set; } = 0.7;
    public static double AgencyInLead { get; private set; } = 0.5;
    public static double BesideDate { get; private set; } = 0.45;
    public static double Signature { get; private set; } = 0.4;
    // What each of two further sources adds, up to the most; below the least nobody is named.
    public static double Agreement { get; private set; } = 0.1;
    public static double Most { get; private set; } = 0.98;
    public static double Least { get; private set; } = 0.2;
}
