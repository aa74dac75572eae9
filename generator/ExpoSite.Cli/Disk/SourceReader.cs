using System.Collections.Concurrent;
using System.Collections.Immutable;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site;

namespace ExpoSite.Cli.Disk;

/// <summary>Reads everything that a site is made of. A file that cannot be read is a finding; the others go on.</summary>
internal sealed class SourceReader(SiteFolder folder)
{
    private const int MaxTextBytes = 16 * 1024 * 1024;
    private readonly ConcurrentQueue<Diagnostic> findings = new();

    public ImmutableArray<Diagnostic> Findings => [.. findings.Order()];

    public SiteSources Read() => new()
    {
        Configuration = File.Exists(folder.Configuration) ? ReadOne(folder.Configuration) : null,
        Articles = ReadAll(FolderFiles.List(folder.Articles, ".md", ".markdown")),
        Pages = ReadAll(FolderFiles.List(folder.Pages, ".md", ".markdown")),
        Media = [.. FolderFiles.List(folder.Media).Select(f => new CopiedFile(folder.Display(f), new FileInfo(f).Length, () => File.OpenRead(f)))],
        Templates = ReadTheme(["templates", "partials"], ".liquid"),
        Assets = ReadTheme(["assets"]),
    };

    /// <summary>Reads files in parallel, in the order given; those that cannot be read are left out.</summary>
    public ImmutableArray<SourceFile> ReadAll(string[] paths)
    {
        var read = new SourceFile?[paths.Length];
        Parallel.For(0, paths.Length, i => read[i] = ReadOne(paths[i]));
        return [.. read.OfType<SourceFile>()];
    }

    /// <summary>One file, or null and a finding.</summary>
    public SourceFile? ReadOne(string path, string? display = null)
    {
        display ??= folder.Display(path);
        try
        {
            long length = new FileInfo(path).Length;
            if (length <= MaxTextBytes)
                return new SourceFile(display, File.ReadAllBytes(path));
            findings.Enqueue(LoadRules.TooLarge.At(display, $"The file has {length / 1_048_576.0:0.0} MB; at most {MaxTextBytes / 1_048_576} MB are read.", "is this a story? split it, or take it out of the folder"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Enqueue(LoadRules.Unreadable.At(display, $"The file cannot be read: {Reason(e, path)}", "check its permissions"));
        }

        return null;
    }

    private ImmutableArray<SourceFile> ReadTheme(string[] parts, params string[] endings)
    {
        string theme = folder.Theme;
        string[] paths = [.. parts.SelectMany(p => FolderFiles.List(Path.Combine(theme, p), endings))];
        return
        [
            .. paths.Select(p => ReadOne(p, "theme/" + Path.GetRelativePath(theme, p).Replace('\\', '/'))).OfType<SourceFile>(),
        ];
    }

    // The system's message names the full path, which belongs into no report.
    private static string Reason(Exception e, string path) => e.Message.Replace(path, Path.GetFileName(path), StringComparison.Ordinal);
}
