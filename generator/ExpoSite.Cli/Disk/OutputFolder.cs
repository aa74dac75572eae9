using System.Buffers;
using System.Collections.Concurrent;
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

    private const string MarkerText = "Made by exposite build, which replaces this folder as a whole.\n";

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
    /// <exception cref="UsageException">The folder holds the site's sources.</exception>
    public static OutputFolder At(string fullPath, SiteFolder site)
    {
        string path = Path.TrimEndingDirectorySeparator(fullPath);
        foreach (string source in (string[])[site.Root, site.Input, site.Articles, site.Theme])
        {
            if ((source + Path.DirectorySeparatorChar).StartsWith(path + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                throw new UsageException($"--output: '{fullPath}' holds the site's own sources.", "choose a folder of its own, for example output/");
        }

        return Path.GetDirectoryName(path) is null ? throw new UsageException("--output: the root of the disk is no output folder.") : new OutputFolder(path);
    }

    /// <summary>A finding when the folder holds files that this program did not make; else null.</summary>
    public Diagnostic? Foreign() =>
        Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any() && !File.Exists(Path.Combine(path, Marker))
            ? WriteRules.OutputNotOurs.At(name, "The output folder is not empty and was not made by exposite.", "choose another --output, or empty the folder yourself")
            : null;

    /// <summary>Deletes what this program made.</summary>
    public void Clean()
    {
        if (Foreign() is null && Directory.Exists(path))
            Directory.Delete(path, recursive: true);
    }

    /// <summary>Renders and writes every file, then swaps. With any error nothing changes.</summary>
    /// <param name="plan">What to write.</param>
    /// <param name="progress">Told the number of files written so far.</param>
    /// <returns>Findings of rendering and writing.</returns>
    public ImmutableArray<Diagnostic> Write(SitePlan plan, IProgress<int>? progress)
    {
        string staging = Path.Combine(parent, $".{name}.staging-{Environment.ProcessId}");
        try
        {
            Directory.CreateDirectory(parent);
            RemoveLeftovers();
            ImmutableArray<Diagnostic> findings = Stage(plan, staging, progress);
            if (!findings.Any(f => f.Severity == Severity.Error))
                Swap(staging);
            return findings;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [WriteRules.WriteFailed.At(name, e.Message, "check permissions and free space; the last good output is untouched")];
        }
        finally
        {
            if (Directory.Exists(staging))
                Directory.Delete(staging, recursive: true);
        }
    }

    private static ImmutableArray<Diagnostic> Stage(SitePlan plan, string staging, IProgress<int>? progress)
    {
        Directory.CreateDirectory(staging);
        foreach (string folder in plan.Files.Select(f => Path.GetDirectoryName(f.Path)!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(Path.Combine(staging, folder));
        var findings = new ConcurrentDictionary<Diagnostic, bool>();
        int written = 0;
        Parallel.ForEach(
            plan.Files,
            () => new ArrayBufferWriter<byte>(65_536),
            (file, loop, buffer) =>
            {
                buffer.ResetWrittenCount();
                ImmutableArray<Diagnostic> found = file.Render(buffer);
                foreach (Diagnostic finding in found)
                    findings.TryAdd(finding, true);
                if (found.Any(f => f.Severity == Severity.Error))
                    loop.Stop();
                else
                    File.WriteAllBytes(Path.Combine(staging, file.Path), buffer.WrittenSpan);
                progress?.Report(Interlocked.Increment(ref written));
                return buffer;
            },
            _ => { });
        File.WriteAllText(Path.Combine(staging, Marker), MarkerText);
        return [.. findings.Keys.Order()];
    }

    private void Swap(string staging)
    {
        string old = Path.Combine(parent, $".{name}.old-{Environment.ProcessId}");
        bool replaced = Directory.Exists(path);
        if (replaced)
            Directory.Move(path, old);
        try
        {
            Directory.Move(staging, path);
        }
        catch (IOException) when (replaced)
        {
            Directory.Move(old, path);
            throw;
        }

        if (replaced)
            Directory.Delete(old, recursive: true);
    }

    // What a killed run left: its staging folder is worthless; its old output is put back when the new one is missing.
    private void RemoveLeftovers()
    {
        foreach (string old in Directory.EnumerateDirectories(parent, $".{name}.old-*"))
        {
            if (Directory.Exists(path))
                Directory.Delete(old, recursive: true);
            else
                Directory.Move(old, path);
        }

        foreach (string staging in Directory.EnumerateDirectories(parent, $".{name}.staging-*"))
            Directory.Delete(staging, recursive: true);
    }
}
