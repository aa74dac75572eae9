using System.IO.Enumeration;
using Microsoft.Win32.SafeHandles;

namespace ExpoSite.Cli.Disk;

/// <summary>
/// A file that is written beside its place and takes it when it is whole. It is held locked meanwhile: the system lets go of it when the
/// process ends in whatever way, and the next run sweeps what a killed one left.
/// </summary>
internal sealed class TemporaryFile : IDisposable
{
    private const string Prefix = ".exposite-";
    private const string Ending = ".tmp";

    private static readonly EnumerationOptions Everywhere = new()
    { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = true };

    private readonly SafeFileHandle handle;
    private readonly string path;
    private bool isMoved;

    private TemporaryFile(string path)
    {
        this.path = path;
        DiskChange.Before("create a temporary file");
        handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    /// <summary>Writes a file in the folder of another.</summary>
    /// <param name="beside">Full path of the file that it will be.</param>
    /// <param name="isDurable">True waits until the disk has it: after a power cut there is the old file or the new one, never an empty
    /// one.</param>
    public static TemporaryFile Write(string beside, ReadOnlySpan<byte> content, bool isDurable)
    {
        var file = new TemporaryFile(Path.Combine(Path.GetDirectoryName(beside)!, $"{Prefix}{Path.GetRandomFileName()}{Ending}"));
        try
        {
            DiskChange.Before("write a temporary file");
            RandomAccess.Write(file.handle, content, 0);
            if (isDurable)
                RandomAccess.FlushToDisk(file.handle);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Gives the file its name.</summary>
    /// <exception cref="IOException">Something stands there, and it is not to be replaced.</exception>
    public void MoveTo(string place, bool overwrite)
    {
        if (OperatingSystem.IsWindows())
            handle.Dispose();
        else if (overwrite && File.Exists(place))
            File.SetUnixFileMode(path, File.GetUnixFileMode(place));
        DiskChange.Before("rename a temporary file");
        File.Move(path, place, overwrite);
        isMoved = true;
    }

    public void Dispose()
    {
        using (handle)
        {
            if (isMoved)
                return;
            DiskChange.Before("delete a temporary file");
            File.Delete(path);
        }
    }

    /// <summary>Removes what killed runs left below a folder; what another run is writing stays.</summary>
    public static void Sweep(string folder)
    {
        try
        {
            var left = new FileSystemEnumerable<string>(folder, (ref FileSystemEntry e) => e.ToFullPath(), Everywhere)
            {
                ShouldIncludePredicate = (ref FileSystemEntry e) =>
                    !e.IsDirectory && e.FileName.StartsWith(Prefix) && e.FileName.EndsWith(Ending),
                ShouldRecursePredicate = (ref FileSystemEntry e) =>
                    (e.Attributes & FileAttributes.ReparsePoint) == 0 && !e.FileName.Equals(".git", StringComparison.Ordinal),
            };
            foreach (string file in left.Where(IsLeft))
            {
                DiskChange.Before("delete a temporary file");
                File.Delete(file);
            }
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            // Nobody may, or another run sweeps too: a later one will.
        }
    }

    private static bool IsLeft(string file)
    {
        try
        {
            if (PlainFile.OtherKind(file) is not null)
                return false;
            using SafeFileHandle probe = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return false;
        }
    }
}
