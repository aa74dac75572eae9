namespace ExpoSite.Cli.Preview;

/// <summary>
/// Watches the folders that a site is made of, and begins anew with one that is removed, exchanged or made while the preview runs: git does
/// that when it changes branches, and so do programs that copy a folder into place.
/// </summary>
/// <param name="changed">Called with the full path of what changed; with a folder where anything in it may have.</param>
/// <param name="complain">Called with a sentence when a folder cannot be watched.</param>
internal sealed class WatchedFolders(SiteFolder site, Action<string> changed, Action<string> complain) : IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);
    private bool isEnded;

    // A plain folder of Markdown has no input/: then all of it is watched but for what the program itself writes.
    private bool IsPlain => site.Articles == site.Root;

    /// <summary>Begins to watch.</summary>
    public void Start()
    {
        if (IsPlain)
        {
            Watch(site.Root, isWhole: true);
            return;
        }

        Watch(site.Root, isWhole: false);
        foreach (string folder in (string[])[site.Input, site.Theme])
            Watch(folder, isWhole: true);
    }

    public void Dispose()
    {
        lock (gate)
        {
            isEnded = true;
            foreach (FileSystemWatcher watcher in watchers.Values)
                watcher.Dispose();
            watchers.Clear();
        }
    }

    private void Watch(string folder, bool isWhole)
    {
        lock (gate)
        {
            if (watchers.Remove(folder, out FileSystemWatcher? before))
                before.Dispose();
            if (isEnded || !Directory.Exists(folder))
                return;
            try
            {
                var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = isWhole };
                watchers[folder] = watcher;
                if (!isWhole)
                    watcher.NotifyFilter = NotifyFilters.DirectoryName;
                FileSystemEventHandler onChange = isWhole ? OnChange : OnFolder;
                watcher.Changed += onChange;
                watcher.Created += onChange;
                watcher.Deleted += onChange;
                watcher.Renamed += (sender, change) => onChange(sender, change);
                // Too many changes at once to name them, or the folder is gone: everything may have changed.
                watcher.Error += (_, _) => changed(folder);
                watcher.EnableRaisingEvents = true;
            }
            catch (Exception e) when (FileFault.Is(e))
            {
                complain($"Changes in {site.Display(folder)}/ are not noticed: {e.Message.ReplaceLineEndings(" ")}");
            }
        }
    }

    private void OnChange(object sender, FileSystemEventArgs change)
    {
        if (Path.GetFileName(change.FullPath).StartsWith('.') || IsWritten(change.FullPath))
            return;
        changed(change.FullPath);
    }

    // Of the root itself: input/ or theme/ came, went, or is another one now.
    private void OnFolder(object sender, FileSystemEventArgs change)
    {
        string[] names = change is RenamedEventArgs renamed ? [renamed.OldFullPath, change.FullPath] : [change.FullPath];
        foreach (string folder in names.Where(n => n == site.Input || n == site.Theme))
        {
            Watch(folder, isWhole: true);
            changed(folder);
        }
    }

    private bool IsWritten(string path) => IsPlain
        && (SiteFolder.Holds(site.DefaultOutput, path) || SiteFolder.Holds(site.Cache, path)
            || SiteFolder.Holds(Path.Combine(site.Root, ".git"), path));
}
