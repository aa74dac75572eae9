namespace ExpoSite.Cli.Disk;

/// <summary>Deletes folders of many files.</summary>
internal static class FolderRemoval
{
    private static readonly EnumerationOptions TwoLevels = new()
    { RecurseSubdirectories = true, MaxRecursionDepth = 1, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>Deletes a folder and all below it, as far as that can be done; false when something stays.</summary>
    public static bool TryRemove(string folder)
    {
        try
        {
            Remove(folder);
            return true;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return false;
        }
    }

    /// <summary>Deletes a folder and all below it. Links are removed, never followed.</summary>
    public static void Remove(string folder)
    {
        DiskChange.Before("delete a folder");
        if (new DirectoryInfo(folder).LinkTarget is not null)
        {
            Directory.Delete(folder);
            return;
        }

        // On all cores, at the second level: a news site has few folders at the first, and one of them holds most files.
        string[] below = [.. Directory.EnumerateDirectories(folder, "*", TwoLevels).Where(d => Path.GetDirectoryName(d) != folder)];
        try
        {
            Parallel.ForEach(below, d => Directory.Delete(d, recursive: true));
        }
        catch (AggregateException e)
        {
            throw new IOException(e.InnerException!.Message, e);
        }

        Directory.Delete(folder, recursive: true);
    }
}
