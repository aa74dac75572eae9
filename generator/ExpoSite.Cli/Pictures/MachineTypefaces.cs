using System.Collections.Concurrent;

namespace ExpoSite.Cli.Pictures;

/// <summary>
/// Typefaces of the machine, for letters that those of the program lack: a headline in Korean or Georgian. A bold one of Noto Sans is
/// preferred, so that runners with the same package draw the same card. A text that the program's own can write never uses these.
/// Thread-safe.
/// </summary>
/// <param name="folders">Where files are looked for, folders in them too; those of the user first.</param>
internal sealed class MachineTypefaces(IReadOnlyList<string> folders)
{
    /// <summary>More files are not opened: a machine with thousands must not hold up a build.</summary>
    private const int MostFiles = 2_000;

    private readonly Lazy<ImmutableArray<string>> files = new(() => FilesIn(folders));
    private readonly ConcurrentDictionary<string, TypefaceFile?> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TypefaceFile?> chosen = new(StringComparer.Ordinal);

    /// <summary>Those of this machine.</summary>
    public static MachineTypefaces Here { get; } = new(
    [
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "fonts"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "Library/Fonts"),
        "/usr/local/share/fonts", "/usr/share/fonts", "/Library/Fonts", "/System/Library/Fonts",
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
    ]);

    /// <summary>The first that has shapes for all of some letters; null when none has.</summary>
    public TypefaceFile? For(IReadOnlyCollection<Rune> letters)
    {
        string key = string.Concat(letters.Distinct().OrderBy(l => l.Value));
        return chosen.GetOrAdd(key, _ => files.Value.Select(Read).FirstOrDefault(f => f is not null && letters.All(f.Has)));
    }

    private TypefaceFile? Read(string file) => known.GetOrAdd(file, TypefaceFile.TryRead);

    private static ImmutableArray<string> FilesIn(IReadOnlyList<string> folders) =>
    [
        .. folders
            .SelectMany((folder, place) => Under(folder).Select(file => (File: file, Place: place)))
            .OrderBy(f => Rank(Path.GetFileName(f.File)))
            .ThenBy(f => f.Place)
            .ThenBy(f => f.File, StringComparer.Ordinal)
            .Select(f => f.File)
            .Distinct(StringComparer.Ordinal)
            .Take(MostFiles),
    ];

    private static IEnumerable<string> Under(string folder) => folder.Length == 0 || !Directory.Exists(folder) ? []
        : Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Where(f => Path.GetExtension(f).ToUpperInvariant() is ".TTF" or ".OTF" or ".TTC");

    // Bold upright sans of Noto, then its regular weight, then whatever is there.
    private static int Rank(string name)
    {
        bool isPlain = !name.Contains("Italic", StringComparison.OrdinalIgnoreCase)
            && !name.Contains("Condensed", StringComparison.OrdinalIgnoreCase)
            && !name.Contains("Mono", StringComparison.OrdinalIgnoreCase);
        bool isBold = name.Contains("-Bold.", StringComparison.Ordinal);
        return !isPlain ? 4
            : name.StartsWith("NotoSans", StringComparison.Ordinal) ? isBold ? 0 : 1
            : isBold ? 2 : 3;
    }
}
