using System.Collections.Immutable;
using System.Text;
using ExpoSite.Normalize.Imports;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Imports;

/// <summary>Folders of other generators, and what becomes of them.</summary>
internal static class SiteFolders
{
    private static readonly string[] Unread = [".rst", ".mdx", ".adoc"];

    /// <summary>Imports a folder. A file without text is a picture, or a text that is not read.</summary>
    public static ImportResult Import(params (string Path, string Text)[] files) => Import(Exports.Options, [], files);

    public static ImportResult Import(ImportOptions options, IReadOnlyList<ExistingMarkdown> existing, params (string Path, string Text)[] files) =>
        Importer.Run(
            new ImportSource("old", default, [.. files.Where(f => f.Text.Length == 0 && !IsUnread(f.Path)).Select(f => f.Path)])
            {
                Texts = [.. files.Where(f => f.Text.Length > 0).Select(f => new ImportText(f.Path, Encoding.UTF8.GetBytes(f.Text)))],
                Unread = [.. files.Where(f => IsUnread(f.Path)).Select(f => f.Path)],
            }, existing, options);

    /// <summary>A text with YAML above it.</summary>
    public static string Yaml(string keys, string body = "Text.") => $"---\n{keys}\n---\n\n{body}\n";

    /// <summary>A text with TOML above it.</summary>
    public static string Toml(string keys, string body = "Text.") => $"+++\n{keys}\n+++\n\n{body}\n";

    /// <summary>The only story's Markdown.</summary>
    public static string Only(params (string Path, string Text)[] files) => Assert.Single(Import(files).Files).Text;

    /// <summary>The first of these values that stands in the front matter of the only story.</summary>
    public static string Aliases(ImportResult result) =>
        string.Join(' ', Assert.Single(result.Files).Text.Split('\n').Where(l => l.StartsWith("  - '/", StringComparison.Ordinal)).Select(l => l[5..^1]));

    /// <summary>The body of the story whose file has this in its name.</summary>
    public static string Body(ImportResult result, string name) =>
        result.Files.Single(f => f.Path.Contains(name, StringComparison.Ordinal)).Text.Split("\n---\n\n", 2)[1].TrimEnd('\n');

    private static bool IsUnread(string path) => Unread.Contains(System.IO.Path.GetExtension(path));
}
