namespace ExpoSite.Normalize.Html.Head;

/// <summary>
/// How likely what stands in a place belongs to the story, 0 to 1: factors of the weights of dates and authors. Chosen with those of dates
/// (decision 10), not fitted; <c>tools/fit dates</c> and <c>tools/fit authors</c> print what each is worth.
/// </summary>
internal static class DistanceWeights
{
    // By blocks from the headline: up to 3, 8, 20 and 60 below, and up to 3 and 8 above.
    public static double AtHeadline { get; private set; } = 0.85;
    public static double JustBelow { get; private set; } = 1;
    public static double Below { get; private set; } = 0.85;
    public static double FartherBelow { get; private set; } = 0.65;
    public static double FarBelow { get; private set; } = 0.45;
    public static double FarthestBelow { get; private set; } = 0.3;
    public static double JustAbove { get; private set; } = 0.85;
    public static double Above { get; private set; } = 0.6;
    public static double FarAbove { get; private set; } = 0.2;
    public static double Nowhere { get; private set; } = 0.5;
    // Behind another story's headline; in boxes named after other things, beside the headline and anywhere else.
    public static double InAnotherStory { get; private set; } = 0.35;
    public static double InHead { get; private set; } = 0.7;
    public static double Elsewhere { get; private set; } = 0.12;
}
