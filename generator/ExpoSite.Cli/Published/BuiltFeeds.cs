using System.Buffers;
using System.Collections.Immutable;
using ExpoSite.Site;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Subscribers;

namespace ExpoSite.Cli.Published;

/// <summary>The feeds of a new build, found as a stranger finds them.</summary>
internal static class BuiltFeeds
{
    /// <summary>The list of feeds that the new build has; empty when it has none.</summary>
    public static SubscriptionList Of(SitePlan plan)
    {
        if (plan.Files.FirstOrDefault(f => f.Path == SubscriptionList.File) is not { Content: RenderedContent content } file)
            return new SubscriptionList([]);
        var buffer = new ArrayBufferWriter<byte>();
        content.Render(buffer);
        return new SubscriptionList(FeedReading.ReadList(new SourceFile(file.Path, buffer.WrittenMemory)).Value ?? []);
    }

    /// <summary>Path of every feed of the new build, former addresses among them.</summary>
    public static HashSet<string> PathsOf(SitePlan plan) =>
        [.. Of(plan).Paths, .. SubscriberImpact.FormerPaths(plan)];

    public static FeedSet SetOf(SitePlan plan, IEnumerable<KeyValuePair<string, SubscribedFeed>> feeds) =>
        new(plan.Config.Url, feeds.ToImmutableSortedDictionary(StringComparer.Ordinal));
}
