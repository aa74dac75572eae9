namespace ExpoSite.Cli.Disk;

/// <summary>Writes a file beside its place and renames it: nobody ever sees half a file.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a new file and makes its folders; false when something stands there already.</summary>
    public static bool TryCreate(string path, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (Path.Exists(path))
            return false;
        string beside = WriteBeside(path, content);
        try
        {
            File.Move(beside, path, overwrite: false);
            return true;
        }
        catch (IOException) when (Path.Exists(path))
        {
            File.Delete(beside);
            return false;
        }
    }

    /// <summary>Replaces a file; false when it no longer holds what was seen.</summary>
    public static bool TryReplace(string path, ReadOnlySpan<byte> content, ReadOnlySpan<byte> seen)
    {
        if (!File.Exists(path) || !seen.SequenceEqual(File.ReadAllBytes(path)))
            return false;
        string beside = WriteBeside(path, content);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
        File.Move(beside, path, overwrite: true);
        return true;
    }

    /// <summary>Removes a file; false when it no longer holds what was seen.</summary>
    public static bool TryRemove(string path, ReadOnlySpan<byte> seen)
    {
        if (!File.Exists(path) || !seen.SequenceEqual(File.ReadAllBytes(path)))
            return false;
        File.Delete(path);
        return true;
    }

    /// <summary>Writes a file of this program's own, whatever stands there.</summary>
    public static void Put(string path, ReadOnlySpan<byte> content) => File.Move(WriteBeside(path, content), path, overwrite: true);

    private static string WriteBeside(string path, ReadOnlySpan<byte> content)
    {
        string beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            File.WriteAllBytes(beside, content);
            return beside;
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
