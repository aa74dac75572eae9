namespace ExpoSite.Cli.Disk;

/// <summary>Lists the files of a folder that people put there.</summary>
internal static class FolderFiles
{
    private static readonly EnumerationOptions Recursive = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    /// <summary>Full paths in ordinal order; nothing for a folder that does not exist. Hidden files and those of desktops are left out.</summary>
    public static string[] List(string folder, params string[] endings)
    {
        if (!Directory.Exists(folder))
            return [];
        string[] files =
        [
            .. Directory.EnumerateFiles(folder, "*", Recursive)
                .Where(f => (endings.Length == 0 || endings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase)) && !IsHidden(folder, f)),
        ];
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    private static bool IsHidden(string folder, string file)
    {
        if (Path.GetFileName(file).Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase))
            return true;
        ReadOnlySpan<char> below = file.AsSpan(folder.Length);
        return below.Contains($"{Path.DirectorySeparatorChar}.", StringComparison.Ordinal);
    }
}
