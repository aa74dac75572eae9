using System.Buffers;
using System.Collections.Immutable;
using ExpoSite.Cli.Commands;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site;

namespace ExpoSite.Cli.Disk;

/// <summary>
/// The folder that a build replaces. Files go to a staging folder beside it, which takes its place by two renames when
/// all are written: a failed or killed run leaves the last good output whole.
/// </summary>
internal sealed class OutputFolder
{
    /// <summary>Marks a folder as made by this program, so that nobody else's files are ever replaced.</summary>
    public const string Marker = ".exposite";

    // A buffer that one huge file made this large is not kept for the next.
    private const int LargestKeptBuffer = 4 << 20;

    private readonly string path;
    private readonly string parent;
    private readonly string name;

    private OutputFolder(string path)
    {
        this.path = path;
        parent = Path.GetDirectoryName(path)!;
        name = Path.GetFileName(path);
    }

    /// <summary>The output folder at a full path.</summary>
    /// <exception cref="UsageException">The folder holds the site's sources, or lies among them.</exception>
    public static OutputFolder At(string fullPath, SiteFolder site)
    {
        string path = Path.TrimEndingDirectorySeparator(fullPath);
        string[] sources = [site.Root, site.Input, site.Articles, site.Theme];
        string[] closed = site.Articles == site.Root ? [site.Theme] : [site.Input, site.Theme];
        if (sources.Any(s => SiteFolder.Holds(path, s)) || closed.Any(c => SiteFolder.Holds(c, path)))
            throw new UsageException($"--output: '{fullPath}' holds the site's own sources, or lies among them.", "choose a folder of its own, for example output/");
        return new OutputFolder(path);
    }

    /// <summary>A finding when the folder is not this program's to replace; else null.</summary>
    public Diagnostic? Foreign()
    {
        if (File.Exists(path))
            return Refusal("There is a file where the output folder should be.", "choose another --output");
        if (!Directory.Exists(path))
            return null;
        if (new DirectoryInfo(path).LinkTarget is not null)
            return Refusal("The output folder is a symbolic link.", "give --output the folder that it leads to");
        if (Path.Exists(Path.Combine(path, ".git")))
            return Refusal("The output folder is a git repository.", "build elsewhere, and copy the files");
        return !Directory.EnumerateFileSystemEntries(path).Any() || File.Exists(Path.Combine(path, Marker))
            ? null
            : Refusal("The output folder is not empty and was not made by exposite.", "choose another --output, or empty the folder yourself");
    }

    /// <summary>Deletes what this program made.</summary>
    public void Clean()
    {
        if (Foreign() is null && Directory.Exists(path))
            FolderRemoval.Remove(path);
    }

    /// <summary>Renders and writes every file, then swaps. With any error nothing changes.</summary>
    /// <param name="plan">What to write.</param>
    /// <param name="progress">Told the number of files written so far.</param>
    /// <returns>Findings of rendering and writing.</returns>
    public ImmutableArray<Diagnostic> Write(SitePlan plan, IProgress<int>? progress)
    {
        try
        {
            Directory.CreateDirectory(parent);
            PutBack();
            StagingFolder.RemoveLeftovers(parent, name);
            using var staging = StagingFolder.Create(parent, name);
            ImmutableArray<Diagnostic> findings = Stage(plan, staging.Path, progress);
            if (!findings.Any(f => f.Severity == Severity.Error))
                Swap(staging);
            return findings;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [WriteRules.WriteFailed.At(name, e.Message, "check permissions and free space; the last good output is untouched")];
        }
    }

    private Diagnostic Refusal(string message, string hint) => WriteRules.OutputNotOurs.At(name, message, hint);

    private static ImmutableArray<Diagnostic> Stage(SitePlan plan, string staging, IProgress<int>? progress)
    {
        // One after the other: on ext4 that is faster than creating them while other threads write.
        foreach (string folder in plan.Files.Select(f => Path.GetDirectoryName(f.Path)!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(Below(staging, folder));
        var findings = new RenderFindings();
        int written = 0;
        Parallel.ForEach(
            plan.Files,
            () => new ArrayBufferWriter<byte>(65_536),
            (file, loop, buffer) =>
            {
                buffer.ResetWrittenCount();
                findings.Add(file.Path, file.Render(buffer));
                // Once there is an error nothing of this is kept, but what is wrong in the other files is told too.
                if (!findings.HasErrors && WriteFile(Below(staging, file.Path), file.Path, buffer.WrittenSpan) is { } failure)
                {
                    findings.Add(file.Path, [failure]);
                    loop.Stop();
                }

                progress?.Report(Interlocked.Increment(ref written));
                return buffer.Capacity > LargestKeptBuffer ? new ArrayBufferWriter<byte>(65_536) : buffer;
            },
            _ => { });
        return findings.All();
    }

    private static Diagnostic? WriteFile(string path, string display, ReadOnlySpan<byte> content)
    {
        try
        {
            using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            RandomAccess.Write(handle, content, 0);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return WriteRules.WriteFailed.At(display, e.Message, "check permissions and free space; the last good output is untouched");
        }
    }

    private void Swap(StagingFolder staging)
    {
        string old = Path.Combine(parent, $".{name}.old-{Environment.ProcessId}");
        bool replaced = Directory.Exists(path);
        if (replaced)
            Directory.Move(path, old);
        try
        {
            staging.MoveTo(path);
        }
        catch (IOException) when (replaced)
        {
            Directory.Move(old, path);
            throw;
        }

        if (replaced)
            RemoveReplaced(old);
    }

    private static void RemoveReplaced(string old)
    {
        try
        {
            FolderRemoval.Remove(old);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The new site is in place: what of the old one cannot be removed now is left to the next run.
        }
    }

    // A run that was killed between the two renames left the last good site under another name.
    private void PutBack()
    {
        foreach (string old in Directory.EnumerateDirectories(parent, $".{name}.old-*"))
        {
            if (Directory.Exists(path))
                FolderRemoval.Remove(old);
            else
                Directory.Move(old, path);
        }
    }

    private static string Below(string folder, string relative)
    {
        string full = Path.Combine(folder, relative);
        bool isPlain = !relative.Contains("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        return isPlain || SiteFolder.Holds(folder, Path.GetFullPath(full))
            ? full
            : throw new InvalidOperationException($"'{relative}' leaves the output folder.");
    }
}
