namespace ExpoSite.Site;

/// <summary>From source files to a plan of every output file.</summary>
public static class SiteBuild
{
    /// <summary>Loads, indexes, checks and plans. Never throws for what people wrote: findings are in the plan.</summary>
    public static SitePlan Plan(SiteSources sources, BuildOptions options) =>
        new() { Diagnostics = [], Files = [], Counts = new SiteCounts(0, 0, 0, 0, 0) };
}
