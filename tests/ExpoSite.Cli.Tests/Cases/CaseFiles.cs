namespace ExpoSite.Cli.Tests.Cases;

/// <summary>The case files as they stand in the repository.</summary>
internal static class CaseFiles
{
    private static readonly string Folder = Path.Combine(Repository(), "tests/ExpoSite.Cli.Tests/Cases/files");

    /// <summary>Every file, with forward slashes, ordinal.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    /// <summary>The files of a case: one, or those below its folder.</summary>
    public static IEnumerable<string> Of(string name) =>
        All.Where(file => file == name || file.StartsWith(name + "/", StringComparison.Ordinal));

    public static string[] Lines(string name) => File.ReadAllLines(Path.Combine(Folder, name));

    /// <summary>Puts the files of a case below a folder of a site.</summary>
    public static void Copy(string name, TemporarySite site, string place)
    {
        foreach (string file in Of(name))
        {
            string below = file == name ? Path.GetFileName(file) : Path.GetRelativePath(name, file);
            site.WriteBytes($"{place}/{below}", File.ReadAllBytes(Path.Combine(Folder, file)));
        }
    }

    private static string Repository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ExpoSite.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run below the repository.");
    }
}
