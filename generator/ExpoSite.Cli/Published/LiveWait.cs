namespace ExpoSite.Cli.Published;

/// <summary>Waits until published files are those that were built: a deploy takes time to reach every server.</summary>
internal sealed class LiveWait(PublishedHost site, TimeSpan time)
{
    private const int AtOnce = 4;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);

    /// <summary>Paths of the files that are live in time.</summary>
    /// <param name="expected">The hash of each file, by path.</param>
    public async Task<IReadOnlySet<string>> ForAsync(IReadOnlyDictionary<string, string> expected, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(time);
        var live = new HashSet<string>(StringComparer.Ordinal);
        TimeSpan pause = FirstPause;
        while (true)
        {
            foreach (string[] some in expected.Keys.Where(p => !live.Contains(p)).Chunk(AtOnce))
            {
                bool[] isLive = await Task.WhenAll(some.Select(p => IsLiveAsync(p, expected[p], limit.Token)));
                live.UnionWith(some.Where((_, i) => isLive[i]));
                if (limit.IsCancellationRequested)
                    return live;
            }

            if (live.Count == expected.Count)
                return live;
            await Task.Delay(pause, limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private async Task<bool> IsLiveAsync(string path, string hash, CancellationToken cancellation) =>
        (await site.ReadAsync(path, cancellation)).Content is { } content && PingState.HashOf(content) == hash;
}
