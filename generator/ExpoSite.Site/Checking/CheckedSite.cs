using ExpoSite.Site.Indexing;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Checking;

/// <summary>All that checks compare: what came in, what came of it, and what is going to be written.</summary>
internal sealed record CheckedSite
{
    public required SiteSources Sources { get; init; }

    public required BuildOptions Options { get; init; }

    public required LoadedSite Loaded { get; init; }

    public required SiteContext Context { get; init; }

    /// <summary>Each output path once.</summary>
    public required ImmutableArray<OutputFile> Files { get; init; }

    public SiteIndex Index => Context.Index;
}
