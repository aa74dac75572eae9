using ExpoSite.Site.Sources;
using Microsoft.Win32.SafeHandles;

namespace ExpoSite.Cli.Disk;

/// <summary>Reads many files at once. One that cannot be read is a finding; the others go on.</summary>
internal static class FileReader
{
    /// <summary>Largest Markdown, template or asset, in bytes.</summary>
    public const int TextLimit = 8 << 20;

    /// <summary>Largest raw file, in bytes.</summary>
    public const int RawLimit = 24 << 20;

    /// <summary>The files that could be read, in the order given.</summary>
    /// <param name="paths">Full paths.</param>
    /// <param name="display">The path by which a file is known from here on.</param>
    /// <param name="limit">Largest file that is read, in bytes.</param>
    /// <param name="report">Told what could not be read; never by two threads at once.</param>
    public static ImmutableArray<SourceFile> ReadAll(string[] paths, Func<string, string> display, int limit, Action<Diagnostic> report)
    {
        var read = new SourceFile?[paths.Length];
        var findings = new Diagnostic?[paths.Length];
        Parallel.For(0, paths.Length, i => read[i] = Read(paths[i], display(paths[i]), limit, out findings[i]));
        foreach (Diagnostic finding in findings.OfType<Diagnostic>())
            report(finding);
        return [.. read.OfType<SourceFile>()];
    }

    private static SourceFile? Read(string path, string display, int limit, out Diagnostic? finding)
    {
        finding = null;
        try
        {
            if (PlainFile.OtherKind(path) is { } kind)
            {
                finding = WriteRules.NotPlain.At(display, $"There is {kind} where a file should be.", "put the file itself there");
                return null;
            }

            using SafeFileHandle handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            long length = RandomAccess.GetLength(handle);
            if (length <= limit)
                return new SourceFile(display, ReadWhole(handle, (int)length));
            finding = LoadRules.TooLarge.At(display, string.Create(CultureInfo.InvariantCulture,
                $"The file has {length / 1_048_576.0:0.0} MB; at most {limit / 1_048_576} MB are read."),
                "if this is a story, split it; otherwise move it out of the folder");
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            finding = LoadRules.Unreadable.At(
                display, $"The file cannot be read: {FileFault.Reason(e, path, Path.GetFileName(path))}", "check its permissions");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            finding = FileBoundary.Finding(display, "reading", e);
        }

        return null;
    }

    private static ReadOnlyMemory<byte> ReadWhole(SafeFileHandle handle, int length)
    {
        byte[] content = GC.AllocateUninitializedArray<byte>(length);
        int read = 0;
        while (read < length && RandomAccess.Read(handle, content.AsSpan(read), read) is > 0 and int count)
            read += count;
        return content.AsMemory(0, read);
    }
}
