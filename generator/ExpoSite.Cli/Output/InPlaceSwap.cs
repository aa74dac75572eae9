namespace ExpoSite.Cli.Output;

/// <summary>
/// Replaces what a folder holds where the folder itself cannot be renamed: a mount point, or one whose parent cannot be written. The new
/// files are staged inside of it; a journal says which they are, so that the next run completes what a killed one began.
/// </summary>
/// <param name="folder">Full path of the output.</param>
internal sealed class InPlaceSwap(string folder)
{
    /// <summary>Part of the names of what stands in the folder meanwhile.</summary>
    public const string Name = "exposite";

    private readonly string journal = Path.Combine(folder, $".{Name}.swap");
    private readonly string previous = Path.Combine(folder, $".{Name}.previous");

    /// <summary>Completes what a killed run began; nothing when there is none.</summary>
    public void Recover()
    {
        if (File.Exists(journal))
            Complete(File.ReadAllLines(journal));
        else if (Directory.Exists(previous))
            FolderRemoval.TryRemove(previous);
    }

    /// <summary>Puts the entries of a staging folder in the place of those that stand in the output.</summary>
    /// <param name="staging">Full path, inside of the folder.</param>
    public void Run(string staging)
    {
        if (!File.Exists(Path.Combine(staging, OutputFolder.Marker)))
            throw new DirectoryNotFoundException("The new site vanished before it was put in its place.");
        string[] lines = [Path.GetFileName(staging), .. NamesIn(staging).Where(n => n != OutputFolder.Marker)];
        AtomicFile.Put(journal, System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        Complete(lines);
    }

    private void Complete(string[] lines)
    {
        string staging = Path.Combine(folder, lines[0]);
        HashSet<string> added = [.. lines[1..]];
        DiskChange.Before("make a folder");
        Directory.CreateDirectory(previous);
        // An entry that is still staged was not moved up yet: what has its name is the old one.
        foreach (string old in NamesIn(folder).Where(n => !IsOwn(n) && (!added.Contains(n) || Path.Exists(Path.Combine(staging, n)))))
            Move(Path.Combine(folder, old), Path.Combine(previous, old));
        foreach (string name in added.Where(n => Path.Exists(Path.Combine(staging, n))))
            Move(Path.Combine(staging, name), Path.Combine(folder, name));
        DiskChange.Before("delete the journal");
        File.Delete(journal);
        FolderRemoval.Remove(previous);
        if (Directory.Exists(staging))
            FolderRemoval.Remove(staging);
    }

    private static bool IsOwn(string name) => name == OutputFolder.Marker || name.StartsWith($".{Name}.", StringComparison.Ordinal);

    private static string[] NamesIn(string folder) =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e)).Order(StringComparer.Ordinal)] : [];

    private static void Move(string from, string to)
    {
        DiskChange.Before("rename in place");
        if (Directory.Exists(from) && new DirectoryInfo(from).LinkTarget is null)
            Directory.Move(from, to);
        else
            File.Move(from, to, overwrite: false);
    }
}
