using ExpoSite.Site;
using ExpoSite.Site.Loading;

namespace ExpoSite.Cli.Preview;

/// <summary>What a preview knows of its site.</summary>
/// <param name="Sources">The newest that could be read; null before there was one.</param>
/// <param name="Plan">The newest that can be shown; null before there was one.</param>
/// <param name="Findings">All that was found, each once.</param>
internal sealed record NewestSite(SiteSources? Sources, SitePlan? Plan, ImmutableArray<Diagnostic> Findings);
