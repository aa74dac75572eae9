namespace ExpoSite.Cli.Preview;

/// <summary>
/// Watches input/ and theme/. What is saved is shown at once where that is possible, and everything is rebuilt when nothing changed for a
/// moment, or when something appears or goes by itself.
/// </summary>
internal sealed class SourceWatcher : IDisposable
{
    /// <summary>An editor saves in several steps, which follow each other within this.</summary>
    private static readonly TimeSpan Save = TimeSpan.FromMilliseconds(20);

    /// <summary>Who saves again and again, or copies files, waits for one rebuild.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    /// <summary>What was shown at once is complete enough to look at: the rebuild leaves the machine to whoever writes.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(600);

    // A timer's longest time is some weeks.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly PreviewSite site;
    private readonly Session session;
    private readonly WatchedFolders folders;
    private readonly Timer sketching;
    private readonly Timer rebuilding;
    private readonly Timer waiting;
    private readonly Lock sketchGate = new();
    private readonly Lock rebuildGate = new();
    private readonly Lock changes = new();
    private HashSet<string> unseen = new(StringComparer.Ordinal);
    private HashSet<string> unread = new(StringComparer.Ordinal);
    private CancellationTokenSource outdated = new();
    private bool rawChanged;

    public SourceWatcher(PreviewSite site, Session session)
    {
        this.site = site;
        this.session = session;
        sketching = new Timer(_ => Sketch());
        rebuilding = new Timer(_ => Rebuild(withRaw: false));
        waiting = new Timer(_ => Rebuild(withRaw: false));
        folders = new WatchedFolders(site.Folder, OnChange, message => session.Error.WriteLine(Printable.Of(message)));
        folders.Start();
    }

    public void Dispose()
    {
        folders.Dispose();
        sketching.Dispose();
        rebuilding.Dispose();
        waiting.Dispose();
        outdated.Dispose();
    }

    private void OnChange(string path)
    {
        lock (changes)
        {
            unseen.Add(path);
            unread.Add(path);
            rawChanged |= SiteFolder.Holds(site.Folder.Raw, path) || SiteFolder.Holds(path, site.Folder.Raw);
            outdated.Cancel();
            sketching.Change(Save, Timeout.InfiniteTimeSpan);
        }
    }

    private void Sketch()
    {
        lock (sketchGate)
        {
            HashSet<string> saved = Taken(ref unseen);
            bool isShown = false;
            Report(() => isShown = site.TrySketch(saved));
            rebuilding.Change(isShown ? Pause : Quiet, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Reads everything anew; raw files when they changed, or when that is asked for.</summary>
    public void Rebuild(bool withRaw)
    {
        lock (rebuildGate)
        {
            CancellationToken stale;
            lock (changes)
            {
                withRaw |= rawChanged;
                rawChanged = false;
                outdated.Dispose();
                outdated = new();
                stale = outdated.Token;
            }

            HashSet<string> saved = Taken(ref unread);
            // What normalize writes is a change too, and what it finds is told by this rebuild alone.
            Report(() => site.Rebuild(withRaw, saved, withRaw ? CancellationToken.None : stale));
            if (stale.IsCancellationRequested)
                Return(saved);
            if (site.NextChange is { } next)
                waiting.Change(Shorter(next - site.Now, LongestWait), Timeout.InfiniteTimeSpan);
        }
    }

    private HashSet<string> Taken(ref HashSet<string> paths)
    {
        lock (changes)
        {
            HashSet<string> taken = paths;
            paths = new(StringComparer.Ordinal);
            return taken;
        }
    }

    // A rebuild that was cancelled told nobody of these.
    private void Return(HashSet<string> saved)
    {
        lock (changes)
            unread.UnionWith(saved);
    }

    private static TimeSpan Shorter(TimeSpan wait, TimeSpan longest) =>
        wait < TimeSpan.Zero ? TimeSpan.Zero : wait < longest ? wait : longest;

    // Not even its findings could be told; an exception on a timer's thread would end the process.
    private void Report(Action work)
    {
        try
        {
            work();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Reporting.UnforeseenReport.Write(session.Error, e, session.ShowsTrace);
        }
    }
}
