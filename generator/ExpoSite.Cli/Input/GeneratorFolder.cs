using ExpoSite.Normalize.Imports;
using ExpoSite.Site.Media;

namespace ExpoSite.Cli.Input;

/// <summary>The folder of another generator on disk.</summary>
internal static class GeneratorFolder
{
    // Texts, and the settings and data that say what becomes of them.
    private static readonly FrozenSet<string> TextEndings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, ".md", ".markdown", ".mkd", ".mdown", ".html", ".htm", ".toml", ".yml", ".yaml", ".json", ".js", ".cjs", ".mjs", ".ts");

    private static readonly FrozenSet<string> UnreadEndings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, ".mdx", ".rst", ".adoc", ".asciidoc", ".ipynb", ".org", ".textile");

    private static readonly string[] SettingNames = ["pelicanconf.py", "publishconf.py"];

    // Programs know these, and lists of files do not.
    private static readonly string[] HiddenNames = [".eleventy.js", ".eleventy.cjs", ".eleventyignore"];

    private static readonly char[] Slashes = ['/', '\\'];

    /// <summary>What is read of it. No texts when it holds none.</summary>
    /// <param name="folder">Full path.</param>
    /// <param name="display">How findings name it.</param>
    /// <param name="report">Told of files that cannot be read.</param>
    public static ImportSource Read(string folder, string display, Action<Diagnostic> report)
    {
        string[] all = [.. new FolderFiles(SiteFolder.Of(folder), _ => { }).List(folder).Where(f => !IsOfPackage(Path.GetRelativePath(folder, f)))];
        string[] texts =
        [
            .. all.Where(f => TextEndings.Contains(Path.GetExtension(f)) || SettingNames.Contains(Path.GetFileName(f))),
            .. HiddenNames.Select(n => Path.Combine(folder, n)).Where(File.Exists),
        ];
        bool hasTexts = texts.Any(f => Path.GetExtension(f).ToLowerInvariant() is ".md" or ".markdown" or ".mkd" or ".mdown" or ".html" or ".htm");
        return new ImportSource(
            display, default, [.. all.Where(f => CompanionFolders.IsPicture(f) || MediaKind.OfName(f) is not null).Select(Name)])
        {
            Texts = hasTexts || all.Any(f => UnreadEndings.Contains(Path.GetExtension(f)))
                ? [.. FileReader.ReadAll(texts, Name, FileReader.TextLimit, report).Select(f => new ImportText(f.Path, f.Content))] : [],
            Unread = [.. all.Where(f => UnreadEndings.Contains(Path.GetExtension(f))).Select(Name)],
        };

        string Name(string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');
    }

    private static bool IsOfPackage(string path) => path.Split(Slashes).Contains("node_modules");
}
