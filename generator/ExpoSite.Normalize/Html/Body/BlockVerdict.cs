using ExpoSite.Normalize.Html.Blocks;

namespace ExpoSite.Normalize.Html.Body;

/// <summary>A block's place in the result, and why.</summary>
/// <param name="Confidence">How sure that is, 0.5 to 1; the evidence's log odds as a probability.</param>
/// <param name="Reason">The strongest evidence for the verdict.</param>
internal readonly record struct BlockVerdict(bool IsBody, string Role, double Confidence, string Reason)
{
    /// <summary>Why text for which the evidence speaks is left out all the same.</summary>
    public const string Edge = "a label, byline or date at the edge of the text";
    public const string Copy = "its text stands in the body already";
    public const string FarBelow = "far below the text, and nothing speaks strongly for it";
    public const string IdleHeading = "a heading with nothing of the body below it";

    public static readonly BlockVerdict Headline = new(false, "title", 0.95, "shows the headline");

    private const int ShownReasons = 3;
    private const double LeastShown = 0.05;

    private static readonly (Evidence Evidence, string Role)[] Outside =
    [
        (Evidence.TitleText, "title"), (Evidence.InComment, "comment"), (Evidence.NamedCaption, "caption"),
        (Evidence.AloneAfterFigure, "caption"), (Evidence.Byline, "byline"), (Evidence.Date, "date"),
        (Evidence.NamedShare, "share"), (Evidence.NamedOffer, "newsletter"), (Evidence.NamedAdvert, "advert"),
        (Evidence.NamedRelated, "teaser"), (Evidence.RelatedWording, "teaser"), (Evidence.NamedMeta, "byline"),
    ];

    /// <summary>Puts a verdict into words.</summary>
    /// <param name="look">What the evidence comes to.</param>
    /// <param name="isSecond">True when SmartReader's reading brought it in.</param>
    /// <param name="why">Why it was left out in spite of the evidence, or null.</param>
    public static BlockVerdict Of(TextBlock block, EvidenceSheet sheet, double look, bool isBody, bool isSecond, string? why)
    {
        if (block.Kind == BlockKind.Figure)
        {
            return isBody ? new BlockVerdict(true, "figure", 0.7, "stands between text of the body")
                : new BlockVerdict(false, "picture", 0.7, "no text of the body beside it");
        }

        double sure = 1 / (1 + Math.Exp(-Math.Abs(look)));
        if (isBody && isSecond)
            return new BlockVerdict(true, InRole(block, sheet), 0.5, "little text found; SmartReader takes it");
        if (!isBody && look > 0)
        {
            return why is null or Edge ? new BlockVerdict(false, "byline", 0.8, Edge)
                : new BlockVerdict(false, why == Copy ? "copy" : why == FarBelow ? "teaser" : "navigation", 0.6, why);
        }

        return new BlockVerdict(isBody, isBody ? InRole(block, sheet) : OutRole(sheet), Math.Round(sure, 3), Reasons(sheet, isBody));
    }

    /// <summary>The verdict on the picture that stands for the story.</summary>
    public static BlockVerdict OfLead(bool isBody) => new(isBody, "lead picture", 0.8,
        isBody ? "stands above the text, with a caption" : "stands above the text; it becomes the story's image");

    private static string InRole(TextBlock block, EvidenceSheet sheet) => block.Kind switch
    {
        BlockKind.Heading => "subheading",
        BlockKind.ListItem => "list",
        BlockKind.Table => "table",
        _ => sheet[Evidence.InQuote] > 0 ? "quote" : "body",
    };

    private static string OutRole(EvidenceSheet sheet) =>
        Array.Find(Outside, o => sheet[o.Evidence] > 0).Role ?? (sheet[Evidence.After] < 0.02 ? "footer" : "navigation");

    private static string Reasons(EvidenceSheet sheet, bool isBody)
    {
        Span<(double Part, int Evidence)> strongest = stackalloc (double, int)[ShownReasons + 1];
        int found = 0;
        for (int i = 0; i < EvidenceSheet.Size; i++)
        {
            double part = sheet[(Evidence)i] * EvidenceWeights.Of((Evidence)i).Weight;
            if (isBody ? part <= LeastShown : part >= -LeastShown)
                continue;
            int at = found;
            for (; at > 0 && Math.Abs(strongest[at - 1].Part) < Math.Abs(part); at--)
                strongest[at] = strongest[at - 1];
            strongest[at] = (part, i);
            found = Math.Min(found + 1, ShownReasons);
        }

        var reasons = new StringBuilder();
        foreach ((double part, int evidence) in strongest[..found])
        {
            reasons.Append(reasons.Length > 0 ? ", " : "").Append(
                CultureInfo.InvariantCulture, $"{EvidenceWeights.Of((Evidence)evidence).Says} ({part:+0.0;-0.0})");
        }

        return found > 0 ? reasons.ToString() : "little speaks for or against it";
    }
}
