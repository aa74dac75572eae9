namespace ExpoSite.Cli.Preview;

/// <summary>Watches input/ and theme/ and rebuilds when they have been quiet for a moment.</summary>
internal sealed class SourceWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly PreviewSite site;
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Timer timer;
    private readonly Lock gate = new();
    private volatile bool rawChanged;

    public SourceWatcher(PreviewSite site)
    {
        this.site = site;
        timer = new Timer(_ => Rebuild());
        foreach (string folder in (string[])[site.Folder.Input, site.Folder.Theme])
        {
            if (!Directory.Exists(folder))
                continue;
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Changed += OnChange;
            watcher.Created += OnChange;
            watcher.Deleted += OnChange;
            watcher.Renamed += OnChange;
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
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
        if (change.FullPath.StartsWith(site.Folder.Raw, StringComparison.Ordinal))
            rawChanged = true;
        timer.Change(Quiet, Timeout.InfiniteTimeSpan);
    }

    private void Rebuild()
    {
        lock (gate)
        {
            bool withRaw = rawChanged;
            rawChanged = false;
            site.Rebuild(withRaw);
        }
    }
}
