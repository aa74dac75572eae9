using System.IO.Enumeration;
using System.Runtime.InteropServices;
using ExpoSite.Site.Sources;

namespace ExpoSite.Cli.Output;

/// <summary>What stands in the folder in which the next site is made, and what of it can stay.</summary>
internal sealed class StandingFiles
{
    private static readonly EnumerationOptions Everything = new()
    { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly string folder;
    private readonly HashSet<string> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RecordedFile> kept = new(StringComparer.Ordinal);

    private StandingFiles(string folder) => this.folder = folder;

    /// <summary>An empty folder.</summary>
    /// <param name="folder">Full path.</param>
    public static StandingFiles None(string folder) => new(folder);

    /// <summary>
    /// Lists a folder that was a site before. A file can stay as long as nobody touched it, and only if the output has the same: the file
    /// that takes the place of another is always the newer one, for whoever compares dates.
    /// </summary>
    /// <param name="folder">Full path.</param>
    /// <param name="written">What was written there.</param>
    /// <param name="output">What the output holds.</param>
    /// <returns>Null when there is something that no build writes: who put it there may have changed anything.</returns>
    public static StandingFiles? Find(string folder, OutputRecord written, OutputRecord output)
    {
        var standing = new StandingFiles(folder);
        UnixFileMode? mode = OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(Path.Combine(folder, OutputFolder.Marker));
        var entries = new FileSystemEnumerable<Entry>(folder, (ref FileSystemEntry e) => Read(ref e, folder), Everything)
        { ShouldRecursePredicate = (ref FileSystemEntry e) => (e.Attributes & FileAttributes.ReparsePoint) == 0 };
        foreach (Entry entry in entries)
        {
            if (entry.IsForeign)
                return null;
            if (entry.IsFolder)
                standing.folders.Add(entry.Path);
            else if (entry.Path != OutputFolder.Marker)
                standing.files.Add(entry.Path);
            if (written.Files.TryGetValue(entry.Path, out RecordedFile file) && entry.IsAs(file, mode)
                && output.Files.TryGetValue(entry.Path, out RecordedFile shown) && shown.Mark == file.Mark)
            {
                standing.kept.Add(entry.Path, file);
            }
        }

        return standing;
    }

    /// <summary>Mark of what can stay at an output path; null when nothing can.</summary>
    public ContentMark? MarkOf(string path) => kept.TryGetValue(path, out RecordedFile file) ? file.Mark : null;

    /// <summary>The file that can stay at an output path.</summary>
    public RecordedFile this[string path] => kept[path];

    /// <summary>Removes what is no part of the next site, and makes the folders of the next site.</summary>
    /// <param name="planned">Output paths of all its files.</param>
    public void Make(IReadOnlyCollection<string> planned)
    {
        HashSet<string> wanted = FoldersOf(planned);
        Parallel.ForEach(files.Except(planned), Remove);
        foreach (string gone in folders.Except(wanted).OrderByDescending(f => f.Length))
        {
            DiskChange.Before("remove a folder of the site");
            Directory.Delete(Path.Combine(folder, gone));
        }

        // One after the other: on ext4 that is faster than creating them while other threads write.
        foreach (string made in wanted.Except(folders).Order(StringComparer.Ordinal))
            Directory.CreateDirectory(Path.Combine(folder, made));
    }

    /// <summary>Makes room for a file: what stands there is never written into, since it may have a second name elsewhere.</summary>
    public void MakeRoom(string path)
    {
        if (files.Contains(path))
            Remove(path);
    }

    private void Remove(string path)
    {
        DiskChange.Before("remove a file of the site");
        File.Delete(Path.Combine(folder, path));
    }

    private static HashSet<string> FoldersOf(IEnumerable<string> planned)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in planned)
        {
            for (int slash = path.LastIndexOf('/'); slash > 0 && all.Add(path[..slash]); slash = path.LastIndexOf('/', slash - 1))
            {
            }
        }

        return all;
    }

    private static Entry Read(ref FileSystemEntry entry, string folder)
    {
        string path = entry.ToFullPath()[(folder.Length + 1)..].Replace('\\', '/');
        // A name of bytes that are no text cannot be removed by it.
        bool isForeign = (entry.Attributes & FileAttributes.ReparsePoint) != 0 || path.Contains('\uFFFD', StringComparison.Ordinal);
        return isForeign || entry.IsDirectory
            ? new Entry(path, entry.IsDirectory, isForeign, 0, default, null)
            : Of((FileInfo)entry.ToFileSystemInfo(), path);
    }

    private static Entry Of(FileInfo file, string path) => new(
        path, false, false, file.Length, file.LastWriteTimeUtc, OperatingSystem.IsWindows() ? null : file.UnixFileMode);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(string Path, bool IsFolder, bool IsForeign, long Length, DateTime Written, UnixFileMode? Mode)
    {
        // With the rights that a file has which is made now.
        public bool IsAs(RecordedFile file, UnixFileMode? mode) =>
            !IsFolder && Length == file.Length && Written == file.Written && Mode == mode;
    }
}
