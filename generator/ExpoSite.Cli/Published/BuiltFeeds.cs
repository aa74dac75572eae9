using System.Buffers;
using System.Collections.Concurrent;
using ExpoSite.Site;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Subscribers;

namespace ExpoSite.Cli.Published;

/// <summary>The feeds of a new build, found as a stranger finds them: by its list of feeds, and at former addresses. Thread-safe.</summary>
internal sealed class BuiltFeeds(SitePlan plan)
{
    private readonly HashSet<string> paths = [.. Listed(plan).Paths, .. SubscriberImpact.FormerPaths(plan)];
    private readonly ConcurrentDictionary<string, SubscribedFeed> feeds = new(StringComparer.Ordinal);

    /// <summary>Reads a rendered file, if it is one of the feeds.</summary>
    public void Take(string path, ReadOnlyMemory<byte> content)
    {
        if (paths.Contains(path) && FeedReading.Read(new SourceFile(path, content)).Value is { } feed)
            feeds[path] = feed;
    }

    /// <summary>What subscribers of the published feeds will see, once every feed was taken.</summary>
    public SubscriberImpact Impact(FeedSet published) =>
        SubscriberImpact.Of(published, new FeedSet(plan.Config.Url, feeds.ToImmutableSortedDictionary(StringComparer.Ordinal)), plan);

    private static SubscriptionList Listed(SitePlan plan)
    {
        if (plan.Files.FirstOrDefault(f => f.Path == SubscriptionList.File) is not { Content: RenderedContent content } file)
            return new SubscriptionList([]);
        var buffer = new ArrayBufferWriter<byte>();
        content.Render(buffer);
        return new SubscriptionList(FeedReading.ReadList(new SourceFile(file.Path, buffer.WrittenMemory)).Value ?? []);
    }
}
