using ExpoSite.Normalize.Html.Blocks;

namespace ExpoSite.Normalize.Html.Body;

/// <summary>A block's place in the result, and why.</summary>
/// <param name="Confidence">How sure that is, 0.5 to 1; the evidence's log odds as a probability.</param>
/// <param name="Reason">The strongest evidence for the verdict.</param>
internal readonly record struct BlockVerdict(bool IsBody, string Role, double Confidence, string Reason)
{
    private const int ShownReasons = 3;

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
    public static BlockVerdict Of(TextBlock block, EvidenceSheet sheet, double look, bool isBody, bool isSecond, bool isHeadline)
    {
        if (block.Kind == BlockKind.Figure)
        {
            return isBody ? new BlockVerdict(true, "figure", 0.7, "stands between text of the body")
                : new BlockVerdict(false, "picture", 0.7, "no text of the body beside it");
        }

        if (isHeadline)
            return new BlockVerdict(false, "title", 0.95, "shows the headline");
        double sure = 1 / (1 + Math.Exp(-Math.Abs(look)));
        if (isSecond)
            return new BlockVerdict(true, InRole(block, sheet), 0.5, "little text found; SmartReader takes it");
        if (!isBody && look > 0 && block.Kind != BlockKind.Heading)
            return new BlockVerdict(false, "byline", 0.8, "a label, byline or date at the edge of the text");
        if (!isBody && look > 0)
            return new BlockVerdict(false, "navigation", 0.6, "a heading with nothing of the body below it");
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
        IEnumerable<string> strongest = Enum.GetValues<Evidence>()
            .Select(e => (Line: EvidenceWeights.Of(e), Part: sheet[e] * EvidenceWeights.Of(e).Weight))
            .Where(p => isBody ? p.Part > 0.05 : p.Part < -0.05)
            .OrderByDescending(p => Math.Abs(p.Part)).ThenBy(p => p.Line.Evidence)
            .Take(ShownReasons)
            .Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Line.Says} ({p.Part:+0.0;-0.0})"));
        return string.Join(", ", strongest) is { Length: > 0 } reasons ? reasons : "little speaks for or against it";
    }
}
