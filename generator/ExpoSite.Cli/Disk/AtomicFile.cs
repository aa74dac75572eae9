namespace ExpoSite.Cli.Disk;

/// <summary>Writes a file beside its place and renames it: nobody ever sees half a file.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a new file and makes its folders; false when something stands there already.</summary>
    public static bool TryCreate(string path, ReadOnlySpan<byte> content)
    {
        DiskChange.Before("make a folder");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (Path.Exists(path))
            return false;
        using var beside = TemporaryFile.Write(path, content, isDurable: true);
        try
        {
            beside.MoveTo(path, overwrite: false);
            return true;
        }
        catch (IOException) when (Path.Exists(path))
        {
            return false;
        }
    }

    /// <summary>Replaces a file; false when it no longer holds what was seen.</summary>
    public static bool TryReplace(string path, ReadOnlySpan<byte> content, ReadOnlySpan<byte> seen)
    {
        if (!File.Exists(path) || !seen.SequenceEqual(File.ReadAllBytes(path)))
            return false;
        using var beside = TemporaryFile.Write(path, content, isDurable: true);
        beside.MoveTo(path, overwrite: true);
        return true;
    }

    /// <summary>Removes a file; false when it no longer holds what was seen.</summary>
    public static bool TryRemove(string path, ReadOnlySpan<byte> seen)
    {
        if (!File.Exists(path) || !seen.SequenceEqual(File.ReadAllBytes(path)))
            return false;
        DiskChange.Before("delete a file");
        File.Delete(path);
        return true;
    }

    /// <summary>Writes a file of this program's own, whatever stands there.</summary>
    public static void Put(string path, ReadOnlySpan<byte> content)
    {
        using var beside = TemporaryFile.Write(path, content, isDurable: false);
        beside.MoveTo(path, overwrite: true);
    }
}
