using System.Collections.Concurrent;
using System.Collections.Immutable;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site;

namespace ExpoSite.Cli.Disk;

/// <summary>Reads everything that a site is made of. A file that cannot be read is a finding; the others go on.</summary>
internal sealed class SourceReader(SiteFolder folder)
{
    private readonly ConcurrentQueue<Diagnostic> findings = new();

    public ImmutableArray<Diagnostic> Findings => [.. findings.Order()];

    public SiteSources Read() => new()
    {
        Configuration = ReadConfiguration(),
        Articles = ReadAll(List(folder.Articles, ".md", ".markdown"), folder.Display),
        Pages = ReadAll(List(folder.Pages, ".md", ".markdown"), folder.Display),
        Media = [.. List(folder.Media).Select(f => new CopiedFile(folder.Display(f), new FileInfo(f).Length, () => File.OpenRead(f)))],
        Templates = ReadTheme(["templates", "partials"], ".liquid"),
        Assets = ReadTheme(["assets"]),
    };

    /// <summary><c>input/site.yml</c>, or null.</summary>
    public SourceFile? ReadConfiguration() =>
        File.Exists(folder.Configuration) ? ReadOne(folder.Configuration, folder.Display(folder.Configuration), InputLimits.Text) : null;

    /// <summary>Reads files in parallel, in the order given; those that cannot be read are left out.</summary>
    /// <param name="paths">Full paths.</param>
    /// <param name="display">The path by which a file is known from here on.</param>
    /// <param name="limit">Largest file that is read, in bytes.</param>
    public ImmutableArray<SourceFile> ReadAll(string[] paths, Func<string, string> display, int limit = InputLimits.Text)
    {
        var read = new SourceFile?[paths.Length];
        Parallel.For(0, paths.Length, i => read[i] = ReadOne(paths[i], display(paths[i]), limit));
        return [.. read.OfType<SourceFile>()];
    }

    private SourceFile? ReadOne(string path, string display, int limit)
    {
        try
        {
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            long length = RandomAccess.GetLength(handle);
            if (length <= limit)
                return new SourceFile(display, ReadAll(handle, (int)length));
            findings.Enqueue(LoadRules.TooLarge.At(display, $"The file has {length / 1_048_576.0:0.0} MB; at most {limit / 1_048_576} MB are read.", "is this a story? split it, or take it out of the folder"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Enqueue(LoadRules.Unreadable.At(display, $"The file cannot be read: {Reason(e, path)}", "check its permissions"));
        }

        return null;
    }

    private static ReadOnlyMemory<byte> ReadAll(Microsoft.Win32.SafeHandles.SafeFileHandle handle, int length)
    {
        byte[] content = GC.AllocateUninitializedArray<byte>(length);
        int read = 0;
        while (read < length && RandomAccess.Read(handle, content.AsSpan(read), read) is > 0 and int count)
            read += count;
        return content.AsMemory(0, read);
    }

    private string[] List(string path, params string[] endings) => new FolderFiles(folder, findings.Enqueue).List(path, endings);

    private ImmutableArray<SourceFile> ReadTheme(string[] parts, params string[] endings)
    {
        string theme = folder.Theme;
        // The theme that ships with the program is a root of its own.
        SiteFolder around = SiteFolder.Holds(folder.Root, theme) ? folder : SiteFolder.Of(theme);
        var listing = new FolderFiles(around, findings.Enqueue);
        return ReadAll(
            [.. parts.SelectMany(p => listing.List(Path.Combine(theme, p), endings))],
            p => "theme/" + Path.GetRelativePath(theme, p).Replace('\\', '/'));
    }

    // The system's message names the full path, which belongs into no report.
    private static string Reason(Exception e, string path) => e.Message.Replace(path, Path.GetFileName(path), StringComparison.Ordinal);
}
