using System.Collections.Concurrent;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Subscribers;

namespace ExpoSite.Cli.Published;

/// <summary>Reads all feeds of a published site, by its list of feeds.</summary>
internal sealed class PublishedFeeds(IPublishedSite site)
{
    private const int AtOnce = 4;

    // A site of some thousand tags would keep its host busy for long; its first feeds are those that most people follow.
    private const int MostFeeds = 3_000;

    // When a host fails that often, it will go on failing.
    private const int MostProblems = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly ConcurrentQueue<Diagnostic> findings = new();
    private int problems;

    public IReadOnlyCollection<Diagnostic> Findings => findings;

    /// <summary>The feeds that could be read; null when there is no list of them.</summary>
    public async Task<FeedSet?> ReadAsync(CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        if (await ReadListAsync(limit.Token) is not { } list)
            return null;
        if (list.Paths.Length > MostFeeds)
        {
            findings.Enqueue(IdentityRules.PublishedDamaged.At(
                NameOf(SubscriptionList.File), $"The site lists {list.Paths.Length} feeds; only the first {MostFeeds} are compared."));
        }

        var feeds = new ConcurrentDictionary<string, SubscribedFeed>(StringComparer.Ordinal);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce };
        await Parallel.ForEachAsync(list.Paths.Take(MostFeeds), options, async (path, _) =>
        {
            if (Volatile.Read(ref problems) < MostProblems && await ReadFeedAsync(path, limit.Token) is { } feed)
                feeds[path] = feed;
        });
        return new FeedSet(list.BaseUrl, feeds.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    private async Task<SubscriptionList?> ReadListAsync(CancellationToken cancellation)
    {
        PublishedFile file = await site.ReadAsync(SubscriptionList.File, cancellation);
        if (file.Problem is { } problem)
            findings.Enqueue(Unreadable(SubscriptionList.File, problem));
        else if (file.Content is null)
        {
            findings.Enqueue(IdentityRules.NothingPublished.At(
                NameOf(SubscriptionList.File), "There is no list of feeds, so there is nothing to compare with.",
                "check the address, unless the site was never published"));
        }

        if (file.Content is null)
            return null;
        Outcome<IReadOnlyList<string>> read = FeedReading.ReadList(new SourceFile(NameOf(SubscriptionList.File), file.Content));
        foreach (Diagnostic finding in read.Diagnostics)
            findings.Enqueue(finding);
        return read.Value is { } addresses ? new SubscriptionList(addresses) : null;
    }

    private async Task<SubscribedFeed?> ReadFeedAsync(string path, CancellationToken cancellation)
    {
        PublishedFile file = await site.ReadAsync(path, cancellation);
        if (file.Problem is { } problem)
        {
            if (Interlocked.Increment(ref problems) <= MostProblems)
                findings.Enqueue(Unreadable(path, problem));
            return null;
        }

        if (file.Content is null)
        {
            if (SubscriptionList.IsListed(path))
            {
                findings.Enqueue(IdentityRules.PublishedDamaged.At(
                    NameOf(path), "The list of feeds names a feed that does not exist.", "publish again to repair it"));
            }

            return null;
        }

        Outcome<SubscribedFeed> read = FeedReading.Read(new SourceFile(NameOf(path), file.Content));
        foreach (Diagnostic finding in read.Diagnostics)
            findings.Enqueue(finding);
        return read.Value;
    }

    private Diagnostic Unreadable(string path, string problem) =>
        IdentityRules.PublishedUnreadable.At(
            NameOf(path), $"The file cannot be read: {problem}.", "run it again; if the problem remains, check the address");

    private string NameOf(string path) => site.Name.TrimEnd('/') + "/" + path;
}
