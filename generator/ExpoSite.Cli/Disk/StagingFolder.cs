namespace ExpoSite.Cli.Disk;

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
        Directory.CreateDirectory(path);
        marker = new FileStream(System.IO.Path.Combine(path, OutputFolder.Marker), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        marker.Write(System.Text.Encoding.UTF8.GetBytes(MarkerText));
        marker.Flush();
    }

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <summary>An empty folder but for the marker.</summary>
    /// <param name="parent">Full path of the folder in which the output stands.</param>
    /// <param name="name">Name of the output folder.</param>
    public static StagingFolder Create(string parent, string name) =>
        new(System.IO.Path.Combine(parent, $"{Prefix(name)}{System.IO.Path.GetRandomFileName()}"));

    /// <summary>Removes the folders of killed runs.</summary>
    public static void RemoveLeftovers(string parent, string name)
    {
        foreach (string folder in Directory.EnumerateDirectories(parent, Prefix(name) + "*").Where(f => !IsWritten(f)))
            FolderRemoval.Remove(folder);
    }

    /// <summary>Puts the finished folder in its place, where there must be none.</summary>
    public void MoveTo(string place)
    {
        marker.Dispose();
        Directory.Move(Path, place);
    }

    /// <summary>Removes the folder, unless it was moved.</summary>
    public void Dispose()
    {
        marker.Dispose();
        if (Directory.Exists(Path))
            FolderRemoval.Remove(Path);
    }

    private static string Prefix(string name) => $".{name}.staging-";

    private static bool IsWritten(string folder)
    {
        try
        {
            using var probe = new FileStream(System.IO.Path.Combine(folder, OutputFolder.Marker), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
