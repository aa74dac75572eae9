using ExpoSite.Cli.Reporting;

namespace ExpoSite.Cli.Preview;

/// <summary>
/// Watches input/ and theme/. What is saved is shown at once where that is possible, and everything is rebuilt when nothing changed for a
/// moment.
/// </summary>
internal sealed class SourceWatcher : IDisposable
{
    /// <summary>An editor saves in several steps, which follow each other within this.</summary>
    private static readonly TimeSpan Save = TimeSpan.FromMilliseconds(20);

    /// <summary>Who saves again and again, or copies files, waits for one rebuild.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    /// <summary>What was shown at once is complete enough to look at: the rebuild leaves the machine to whoever writes.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(600);

    private readonly PreviewSite site;
    private readonly Session session;
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Timer sketching;
    private readonly Timer rebuilding;
    private readonly Lock sketchGate = new();
    private readonly Lock rebuildGate = new();
    private readonly Lock changes = new();
    private HashSet<string> changed = new(StringComparer.Ordinal);
    private CancellationTokenSource outdated = new();
    private bool rawChanged;

    public SourceWatcher(PreviewSite site, Session session)
    {
        this.site = site;
        this.session = session;
        sketching = new Timer(_ => Sketch());
        rebuilding = new Timer(_ => Rebuild(withRaw: false));
        foreach (string folder in (string[])[site.Folder.Input, site.Folder.Theme])
        {
            if (Directory.Exists(folder))
                Watch(folder);
        }

        WatchForTheme();
    }

    // A theme of one's own is often begun while its preview runs.
    private void WatchForTheme()
    {
        string theme = site.Folder.Theme;
        if (Directory.Exists(theme))
            return;
        var watcher = new FileSystemWatcher(site.Folder.Root, Path.GetFileName(theme)) { NotifyFilter = NotifyFilters.DirectoryName };
        watchers.Add(watcher);
        watcher.Created += (_, _) =>
        {
            watcher.EnableRaisingEvents = false;
            Watch(theme);
            Schedule(theme, raw: false);
        };
        watcher.EnableRaisingEvents = true;
    }

    private void Watch(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watchers.Add(watcher);
            watcher.Changed += OnChange;
            watcher.Created += OnChange;
            watcher.Deleted += OnChange;
            watcher.Renamed += OnChange;
            // Too many changes at once to name them: everything may have changed.
            watcher.Error += (_, _) => Schedule(folder, raw: true);
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            session.Error.WriteLine(
                Printable.Of($"Changes in {site.Folder.Display(folder)}/ are not noticed: {e.Message.ReplaceLineEndings(" ")}"));
        }
    }

    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in watchers)
            watcher.Dispose();
        sketching.Dispose();
        rebuilding.Dispose();
        outdated.Dispose();
    }

    private void OnChange(object sender, FileSystemEventArgs change)
    {
        if (Path.GetFileName(change.FullPath).StartsWith('.'))
            return;
        Schedule(change.FullPath, raw: SiteFolder.Holds(site.Folder.Raw, change.FullPath));
    }

    private void Schedule(string path, bool raw)
    {
        lock (changes)
        {
            changed.Add(path);
            rawChanged |= raw;
            outdated.Cancel();
            sketching.Change(Save, Timeout.InfiniteTimeSpan);
        }
    }

    private void Sketch()
    {
        lock (sketchGate)
        {
            HashSet<string> saved;
            lock (changes)
            {
                saved = changed;
                changed = new(StringComparer.Ordinal);
            }

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

            // What normalize writes is a change too, and what it finds is told by this rebuild alone.
            Report(() => site.Rebuild(withRaw, withRaw ? CancellationToken.None : stale));
        }
    }

    // Not even its findings could be told; an exception on a timer's thread would end the process.
    private void Report(Action work)
    {
        try
        {
            work();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            UnforeseenReport.Write(session.Error, e, session.ShowsTrace);
        }
    }
}
