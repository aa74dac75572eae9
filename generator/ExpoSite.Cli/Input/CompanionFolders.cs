using ExpoSite.Normalize.Runs;

namespace ExpoSite.Cli.Input;

/// <summary>Folders in which browsers save a page's pictures and scripts: <c>NAME_files</c> beside <c>NAME.html</c>.</summary>
internal static class CompanionFolders
{
    /// <summary>Largest picture that is read, in bytes.</summary>
    public const int MaxPictureBytes = 10 << 20;

    private const int MaxPictures = 200;

    // As browsers and Word name it in the languages that they speak.
    private static readonly string[] Endings =
        ["_files", ".files", "-Dateien", "_fichiers", "_archivos", "_file", "-filer", "_bestanden", "_arquivos", "_ficheiros", "_soubory",
            "_pliki", "-tiedostot"];

    private static readonly FrozenSet<string> PictureEndings =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", "");

    /// <summary>True for a file that came with a page of the list and is no raw file of its own.</summary>
    public static bool IsInside(string file, FrozenSet<string> folders)
    {
        for (string? folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (folders.Contains(folder))
                return true;
        }

        return false;
    }

    /// <summary>The folders of the pages among the files.</summary>
    public static FrozenSet<string> Of(IEnumerable<string> files) =>
        files.Where(IsPage).SelectMany(Folders).Where(IsFolder).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The pictures in a page's folder, by the path that the page gives them; none for other files.</summary>
    public static ImmutableArray<CompanionFile> Read(string file)
    {
        if (!IsPage(file) || Folders(file).FirstOrDefault(IsFolder) is not { } folder)
            return [];
        string[] paths = [.. Directory.EnumerateFiles(folder).Where(f => PictureEndings.Contains(Path.GetExtension(f))
            && PlainFile.OtherKind(f) is null && new FileInfo(f) is { Exists: true, LinkTarget: null, Length: < MaxPictureBytes })
            .Order(StringComparer.Ordinal).Take(MaxPictures)];
        return ReadAll(paths, Path.GetDirectoryName(file)!);
    }

    /// <summary>Pictures around a raw file. One that cannot be read is missing from the article, and who reads the file says so.</summary>
    public static ImmutableArray<CompanionFile> ReadAll(string[] paths, string around) =>
        [.. FileReader.ReadAll(paths, p => Path.GetRelativePath(around, p).Replace('\\', '/'), MaxPictureBytes, _ => { })
            .Select(f => new CompanionFile(f.Path, f.Content))];

    /// <summary>True for a file that its name calls a picture.</summary>
    public static bool IsPicture(string file) => Path.GetExtension(file) is { Length: > 0 } ending && PictureEndings.Contains(ending);

    // A link is told of where the folder around is listed, and not followed.
    private static bool IsFolder(string folder) => new DirectoryInfo(folder) is { Exists: true, LinkTarget: null };

    private static bool IsPage(string file) => Path.GetExtension(file).ToLowerInvariant() is ".html" or ".htm" or ".xhtml";

    private static IEnumerable<string> Folders(string page) =>
        Endings.Select(ending => Path.Combine(Path.GetDirectoryName(page)!, Path.GetFileNameWithoutExtension(page) + ending));
}
