using System.Text;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests;

/// <summary>
/// Folders under <c>fixtures/</c>: <c>raw.txt</c> (or <c>.html</c>) and the Markdown that must come of it. Setting EXPOSITE_ACCEPT=1
/// writes what came out as the new expectation, to be reviewed in the diff.
/// </summary>
internal static class Fixtures
{
    public static string Folder { get; } = Path.Combine(Root(), "tests", "ExpoSite.Normalize.Tests", "fixtures");

    public static IEnumerable<string> Names =>
        Directory.EnumerateDirectories(Folder).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal);

    public static RawFile Raw(string name)
    {
        string path = Directory.EnumerateFiles(Path.Combine(Folder, name), "raw.*").Single();
        return new RawFile($"input/raw/{name}{Path.GetExtension(path)}", File.ReadAllBytes(path));
    }

    public static SortedDictionary<string, string> Expected(string name)
    {
        string folder = Path.Combine(Folder, name, "expected");
        return Directory.Exists(folder)
            ? new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f)
                .Replace('\\', '/'), f => File.ReadAllText(f).ReplaceLineEndings("\n")), StringComparer.Ordinal)
            : new(StringComparer.Ordinal);
    }

    public static bool AcceptsNewOutput => Environment.GetEnvironmentVariable("EXPOSITE_ACCEPT") == "1";

    public static void Accept(string name, IEnumerable<MarkdownFile> files)
    {
        string folder = Path.Combine(Folder, name, "expected");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        foreach (MarkdownFile file in files)
        {
            string path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ExpoSite.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
