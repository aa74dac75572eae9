using ExpoSite.Site.Articles;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Checking;

/// <summary>Tells what is held back, at the value that does it.</summary>
internal sealed class HeldBackCheck : ICheck
{
    public static readonly DiagnosticRule HeldBack = new(
        "EXPO3200", Severity.Info, "A story is held back",
        "Drafts and scheduled, embargoed or expired stories appear on no page and in no list, feed or sitemap. A scheduled story appears "
            + "with the first build after its time.",
        RuleExample.Keys("draft: true", "draft: false"));

    public string Name => "listing held-back stories";

    public void Run(CheckedSite site, ICollection<Diagnostic> findings)
    {
        foreach ((Article article, HeldBackStory hold) in site.Loaded.Held)
            findings.Add(Finding(article.PlaceOf(KeyOf(hold.Reason)), hold));
        foreach ((StaticPage page, HeldBackStory hold) in site.Loaded.HeldPages)
            findings.Add(Finding(page.PlaceOf(KeyOf(hold.Reason)), hold));
    }

    private static Diagnostic Finding(SourcePosition place, HeldBackStory hold) =>
        HeldBack.At(place, $"'{hold.Title}' is held back: {Reason(hold)}.");

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
