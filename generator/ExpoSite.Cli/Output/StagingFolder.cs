namespace ExpoSite.Cli.Output;

/// <summary>
/// A folder beside the output in which the next site is written. Its marker file is held open meanwhile: the system lets go of it
/// when the process ends in whatever way, and the next run sees that nobody writes there any more.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    private const string MarkerText = "Made by exposite build, which replaces this folder as a whole.\n";

    private readonly FileStream marker;

    private StagingFolder(string path)
    {
        Path = path;
        DiskChange.Before("make a staging folder");
        Directory.CreateDirectory(path);
        string file = System.IO.Path.Combine(path, OutputFolder.Marker);
        // In a folder that was a site before, a file may have two names: it is never written into.
        File.Delete(file);
        marker = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        marker.Write(System.Text.Encoding.UTF8.GetBytes(MarkerText));
        marker.Flush();
    }

    /// <summary>Marks a folder as made by this program.</summary>
    public static void Mark(string folder) =>
        AtomicFile.Put(System.IO.Path.Combine(folder, OutputFolder.Marker), System.Text.Encoding.UTF8.GetBytes(MarkerText));

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <summary>An empty folder but for the marker.</summary>
    /// <param name="parent">Full path of the folder in which the output stands.</param>
    public static StagingFolder Create(string parent, string name) => At(NewPath(parent, name));

    /// <summary>Where a folder can be put in which the next site is made.</summary>
    /// <param name="parent">Full path of the folder in which the output stands.</param>
    public static string NewPath(string parent, string name) =>
        System.IO.Path.Combine(parent, $"{Prefix(name)}{System.IO.Path.GetRandomFileName()}");

    /// <summary>The folder at a new path, with what was put there.</summary>
    public static StagingFolder At(string path) => new(path);

    /// <summary>Removes the folders of killed runs.</summary>
    /// <returns>Those that cannot be removed.</returns>
    public static ImmutableArray<string> RemoveLeftovers(string parent, string name) =>
        [.. Directory.GetDirectories(parent, Prefix(name) + "*").Where(f => !IsWritten(f) && !FolderRemoval.TryRemove(f))
            .Order(StringComparer.Ordinal)];

    /// <summary>Puts the finished folder in its place, where there must be none.</summary>
    public void MoveTo(string place)
    {
        marker.Dispose();
        DiskChange.Before("rename the staging folder");
        Directory.Move(Path, place);
    }

    /// <summary>The finished folder and the one in its place change places at once; false where the system cannot.</summary>
    public bool TryExchange(string place)
    {
        DiskChange.Before("exchange the folders");
        if (!SystemCalls.TryExchange(Path, place))
            return false;
        marker.Dispose();
        return true;
    }

    /// <summary>Lets go of the marker: others may move the folder's files.</summary>
    public void Release() => marker.Dispose();

    /// <summary>Removes the folder, unless it was moved.</summary>
    public void Dispose()
    {
        marker.Dispose();
        if (Directory.Exists(Path))
            FolderRemoval.TryRemove(Path);
    }

    private static string Prefix(string name) => $".{name}.staging-";

    private static bool IsWritten(string folder)
    {
        try
        {
            using var probe =
                new FileStream(System.IO.Path.Combine(folder, OutputFolder.Marker), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            // Locked by its run, or not ours to open.
            return e is IOException;
        }
    }
}
