using System.Collections.Immutable;
using ExpoSite.Cli.Commands;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize;
using ExpoSite.Site;

namespace ExpoSite.Cli.Disk;

/// <summary>Reads raw files, and the Markdown that may already stand for them.</summary>
internal static class RawReader
{
    /// <summary>The raw files below the given paths. Their names are relative to the root, or to the given folder outside of it.</summary>
    public static ImmutableArray<RawFile> ReadRaw(IEnumerable<string> paths, SiteFolder folder, List<Diagnostic> findings)
    {
        var named = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            bool isFolder = Directory.Exists(path);
            if (!isFolder && !File.Exists(path))
                throw new UsageException($"There is no file or folder '{path}'.");
            string start = isFolder ? path : Path.GetDirectoryName(path)!;
            foreach (string file in isFolder ? FolderFiles.List(path) : [path])
                named.TryAdd(NameOf(file, start, folder.Root), file);
        }

        var reader = new SourceReader(folder);
        KeyValuePair<string, string>[] files = [.. named];
        var read = new SourceFile?[files.Length];
        Parallel.For(0, files.Length, i => read[i] = reader.ReadOne(files[i].Value, files[i].Key));
        findings.AddRange(reader.Findings);
        return [.. read.OfType<SourceFile>().Select(f => new RawFile(f.Path, f.Content))];
    }

    /// <summary>The Markdown in an articles folder; what is not text is left alone.</summary>
    public static ImmutableArray<ExistingMarkdown> ReadExisting(string articles)
    {
        string[] paths = FolderFiles.List(articles, ".md");
        var read = new ExistingMarkdown?[paths.Length];
        Parallel.For(0, paths.Length, i =>
        {
            if (Core.Text.TextDecoder.TryDecode(File.ReadAllBytes(paths[i]), out string? text, out _))
                read[i] = new ExistingMarkdown(Path.GetRelativePath(articles, paths[i]).Replace('\\', '/'), text!);
        });
        return [.. read.OfType<ExistingMarkdown>()];
    }

    private static string NameOf(string file, string start, string root)
    {
        string inRoot = Path.GetRelativePath(root, file);
        string name = inRoot.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(inRoot) ? Path.GetRelativePath(start, file) : inRoot;
        return name.Replace('\\', '/');
    }
}
