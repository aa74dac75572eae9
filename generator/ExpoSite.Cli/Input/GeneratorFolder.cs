using ExpoSite.Normalize.Imports;
using ExpoSite.Site.Media;

namespace ExpoSite.Cli.Input;

/// <summary>The folder of another generator on disk.</summary>
internal static class GeneratorFolder
{
    private static readonly FrozenSet<string> TextEndings =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".md", ".markdown", ".mkd", ".mdown", ".html", ".htm");

    // Settings and data say what becomes of texts.
    private static readonly FrozenSet<string> SettingEndings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, ".toml", ".yml", ".yaml", ".json", ".js", ".cjs", ".mjs", ".ts");

    private static readonly FrozenSet<string> UnreadEndings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, ".mdx", ".rst", ".adoc", ".asciidoc", ".ipynb", ".org", ".textile", ".rmd", ".qmd");

    private static readonly string[] PythonNames = ["pelicanconf.py", "publishconf.py"];

    // Programs know these, and lists of files do not.
    private static readonly string[] HiddenNames = [".eleventy.js", ".eleventy.cjs", ".eleventyignore"];

    private static readonly string[] SettingNames =
    [
        "hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "zola.toml", "config.toml", "_config.yml", "_config.yaml", "_config.toml",
        "eleventy.config.js", "eleventy.config.cjs", "eleventy.config.mjs", .. HiddenNames, "pelicanconf.py", "_posts", "content",
    ];

    private static readonly char[] Slashes = ['/', '\\'];

    /// <summary>The folder with the site's settings: the one that is named, or the only one in it that has some.</summary>
    /// <param name="folder">Full path.</param>
    public static string SiteIn(string folder)
    {
        if (HasSettings(folder))
            return folder;
        string[] inner =
            [.. Directory.EnumerateDirectories(folder).Where(f => new DirectoryInfo(f).LinkTarget is null && HasSettings(f)).Take(2)];
        return inner.Length == 1 ? inner[0] : folder;
    }

    /// <summary>What is read of it. No texts when it holds none.</summary>
    /// <param name="folder">Full path.</param>
    /// <param name="display">How findings name it.</param>
    /// <param name="report">Told of files that cannot be read.</param>
    public static ImportSource Read(string folder, string display, Action<Diagnostic> report)
    {
        string[] all = [.. new FolderFiles(SiteFolder.Of(folder), _ => { }).List(folder).Where(f => !IsOfPackage(Name(f)))];
        string[] unread = [.. all.Where(IsUnread)];
        string[] texts =
        [
            .. all.Where(f => IsText(f) || SettingEndings.Contains(Path.GetExtension(f)) || PythonNames.Contains(Path.GetFileName(f))),
            .. HiddenNames.Select(n => Path.Combine(folder, n)).Where(File.Exists),
        ];
        bool hasTexts = unread.Length > 0 || texts.Any(IsText);
        return new ImportSource(
            display, default, [.. all.Where(f => CompanionFolders.IsPicture(f) || MediaKind.OfName(f) is not null).Select(Name)])
        {
            Texts = !hasTexts ? []
                : [.. FileReader.ReadAll(texts, Name, FileReader.TextLimit, report).Select(f => new ImportText(f.Path, f.Content))],
            Unread = [.. unread.Select(Name)],
        };

        string Name(string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');
    }

    private static bool IsText(string file) => TextEndings.Contains(Path.GetExtension(file));

    // Eleventy's programs make lists of pages as well; one with a day in its name is a story.
    private static bool IsUnread(string file) => UnreadEndings.Contains(Path.GetExtension(file))
        || (Path.GetExtension(file) is ".njk" or ".liquid" && !Path.GetFileName(file).AsSpan(0, 4).ContainsAnyExceptInRange('0', '9'));

    private static bool HasSettings(string folder) =>
        Array.Exists(SettingNames, n => Path.Exists(Path.Combine(folder, n)));

    private static bool IsOfPackage(string path) => path.Split(Slashes).Contains("node_modules");
}
