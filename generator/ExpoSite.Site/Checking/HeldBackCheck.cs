using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Checking;

/// <summary>Tells what is held back, at the value that does it.</summary>
internal static class HeldBackCheck
{
    public static readonly DiagnosticRule HeldBack = new(
        "EXPO3200", Severity.Info, "A story is held back",
        "Drafts and scheduled, embargoed or expired stories appear on no page and in no list, feed or sitemap. A scheduled story appears "
            + "with the first build after its time.",
        RuleExample.Keys("draft: true", "draft: false"));

    public static IEnumerable<Diagnostic> Run(CheckedSite site) =>
        site.Loaded.Held.Select(h => Finding(h.Hold, h.Article.PlaceOf))
            .Concat(site.Loaded.HeldPages.Select(h => Finding(h.Hold, h.Page.PlaceOf)));

    private static Diagnostic Finding(HeldBackStory hold, Func<string, SourcePosition> placeOf) => hold.Reason == HoldReason.Faulty
        ? CheckRules.FaultyStory.At(
            SourcePosition.WholeFile(hold.Path), $"'{hold.Title}' is left out: it is new and has errors.", "mend them, and publish again")
        : HeldBack.At(placeOf(KeyOf(hold.Reason)), $"'{hold.Title}' is held back: {Reason(hold)}.");

    private static string KeyOf(HoldReason reason) => reason switch
    {
        HoldReason.Draft => "draft",
        HoldReason.Scheduled => "published",
        HoldReason.Embargoed => "embargo",
        _ => "expires",
    };

    private static string Reason(HeldBackStory hold) => hold.Reason switch
    {
        HoldReason.Draft => "it is a draft",
        HoldReason.Scheduled => $"it is scheduled for {Time(hold)}",
        HoldReason.Embargoed => $"it is under embargo until {Time(hold)}",
        _ => "it has expired",
    };

    private static string Time(HeldBackStory hold) => hold.Until!.Value.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
}
