namespace ExpoSite.Cli.Tests.Workflows;

/// <summary>The caches of a repository's workflows.</summary>
/// <param name="newFolder">Full path of an empty folder.</param>
internal sealed class ActionCaches(Func<string> newFolder)
{
    private readonly List<(string Key, string Folder)> caches = [];
    private readonly List<(string Key, string Path)> due = [];

    /// <summary>Keys, oldest first.</summary>
    public IEnumerable<string> Keys => caches.Select(c => c.Key);

    /// <summary>The files of the newest cache whose key begins so.</summary>
    public string Newest(string prefix) => caches.Last(c => c.Key.StartsWith(prefix, StringComparison.Ordinal)).Folder;

    public Dictionary<string, string> Restore(Dictionary<string, string> with, string path)
    {
        IEnumerable<string> prefixes = with.GetValueOrDefault("restore-keys", "")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        (string Key, string Folder) found = caches.LastOrDefault(c => c.Key == with["key"]);
        foreach (string prefix in prefixes)
            found = found.Key is null ? caches.LastOrDefault(c => c.Key.StartsWith(prefix, StringComparison.Ordinal)) : found;
        if (found.Key is null)
            return [];
        FileTree.Copy(found.Folder, Path.GetDirectoryName(path)!);
        return new() { ["cache-hit"] = found.Key == with["key"] ? "true" : "false", ["cache-matched-key"] = found.Key };
    }

    /// <summary>As <see cref="Restore"/>; what is not there is saved when its job ends well.</summary>
    public Dictionary<string, string> RestoreAndSave(Dictionary<string, string> with, string path)
    {
        Dictionary<string, string> outputs = Restore(with, path);
        if (outputs.GetValueOrDefault("cache-hit") != "true")
            due.Add((with["key"], path));
        return outputs;
    }

    /// <summary>Saves what is due after a job.</summary>
    public void End(bool success)
    {
        foreach ((string key, string path) in due.Where(_ => success))
            Save(key, path);
        due.Clear();
    }

    // A key that is there already is kept as it is, as GitHub does.
    public Dictionary<string, string> Save(string key, string path)
    {
        if (caches.Exists(c => c.Key == key))
            return [];
        string folder = newFolder();
        if (Directory.Exists(path))
            FileTree.Copy(path, Directory.CreateDirectory(Path.Combine(folder, Path.GetFileName(path))).FullName);
        else
            File.Copy(path, Path.Combine(folder, Path.GetFileName(path)));
        caches.Add((key, folder));
        return [];
    }
}
