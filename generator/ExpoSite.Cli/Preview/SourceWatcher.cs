using ExpoSite.Cli.Disk;
using ExpoSite.Cli.Reporting;
using ExpoSite.Cli.Running;
using ExpoSite.Cli.Terminal;

namespace ExpoSite.Cli.Preview;

/// <summary>Watches input/ and theme/ and rebuilds when they have been quiet for a moment.</summary>
internal sealed class SourceWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly PreviewSite site;
    private readonly Session session;
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Timer timer;
    private readonly Lock gate = new();
    private volatile bool rawChanged;

    public SourceWatcher(PreviewSite site, Session session)
    {
        this.site = site;
        this.session = session;
        timer = new Timer(_ => Rebuild(withRaw: false));
        foreach (string folder in (string[])[site.Folder.Input, site.Folder.Theme])
        {
            if (Directory.Exists(folder))
                Watch(folder);
        }
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
            watcher.Error += (_, _) => Schedule(raw: true);
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
        timer.Dispose();
    }

    private void OnChange(object sender, FileSystemEventArgs change)
    {
        if (Path.GetFileName(change.FullPath).StartsWith('.'))
            return;
        Schedule(raw: SiteFolder.Holds(site.Folder.Raw, change.FullPath));
    }

    private void Schedule(bool raw)
    {
        rawChanged |= raw;
        timer.Change(Quiet, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Reads everything anew; raw files when they changed, or when that is asked for.</summary>
    public void Rebuild(bool withRaw)
    {
        lock (gate)
        {
            withRaw |= rawChanged;
            rawChanged = false;
            try
            {
                site.Rebuild(withRaw);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // Not even its findings could be told; an exception on a timer's thread would end the process.
                UnforeseenReport.Write(session.Error, e, session.ShowsTrace);
            }
        }
    }
}
