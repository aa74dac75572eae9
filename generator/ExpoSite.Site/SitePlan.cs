using ExpoSite.Site.Checking.Parts;
using ExpoSite.Site.Identity;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Review;
using ExpoSite.Site.Settings;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site;

/// <summary>Every file of the site, known before any is rendered. Rendering is pure and may run on any number of threads.</summary>
public sealed record SitePlan
{
    /// <summary>Findings of loading, indexing and planning, in report order.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>All files by output path, ordinal.</summary>
    public required ImmutableArray<PlannedFile> Files { get; init; }

    /// <summary>Drafts, scheduled, embargoed and expired stories, by path.</summary>
    public required ImmutableArray<HeldBackStory> HeldBack { get; init; }

    /// <summary>What a change touches; empty for a site that is no preview of one.</summary>
    public ImmutableArray<ChangedStory> Changes { get; init; } = [];

    /// <summary>What readers can open, and what only a preview shows them; empty for a plan that no other follows.</summary>
    public ImmutableArray<PreviewedStory> Previewed { get; init; } = [];

    /// <summary>
    /// When the next story appears or goes by itself, or an expo opens, closes or counts another day: then the site wants to be built
    /// again. Null for never.
    /// </summary>
    public DateTimeOffset? NextChange { get; init; }

    /// <summary>The settings.</summary>
    public required SiteConfig Config { get; init; }

    /// <summary>The record of the published site; null where nobody says what is published.</summary>
    internal PublicationRecord? Published { get; init; }

    /// <summary>The record once this site is published.</summary>
    internal Lazy<PublicationRecord>? Next { get; init; }

    /// <summary>The stories' ids, for <c>check</c>.</summary>
    public SiteIdentity Identity { get; init; } = SiteIdentity.None;

    /// <summary>Why stories are related, for <c>check --explain</c>.</summary>
    public RelatedReport Related { get; init; } = RelatedReport.None;

    /// <summary>Counts for the summary.</summary>
    public required SiteCounts Counts { get; init; }

    /// <summary>For the next plan of the same site.</summary>
    internal EarlierPlan? Made { get; init; }

    /// <summary>The same plan, whose texts are searched for addresses that leave the site whenever they are rendered.</summary>
    public SitePlan Watched(SiteSources sources)
    {
        var leaks = new AddressLeaks(Config.Url, SiteConfigReader.Read(sources.Configuration).Value!.Url, sources.Templates);
        return this with { Files = [.. Files.Select(leaks.Watched)] };
    }

    /// <summary>True for the preview of a change, which is written in spite of errors: what can be shown is shown.</summary>
    public bool IsPreview { get; init; }

    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}

/// <summary>What a plan was made of, and holds for the next one where the same files are still there.</summary>
internal sealed record EarlierPlan(EarlierLoading Loading, ImmutableArray<SiteIndex> Indexes);

/// <summary>Numbers for the summary line.</summary>
/// <param name="Articles">Stories published, briefs included.</param>
/// <param name="Briefs">Of these, briefs.</param>
/// <param name="Pages">HTML pages.</param>
/// <param name="Feeds">Feed files.</param>
public sealed record SiteCounts(int Articles, int Briefs, int Pages, int Feeds);
