using System.Collections.Concurrent;
using ExpoSite.Cli.Input;
using ExpoSite.Site;
using ExpoSite.Site.Planning;

namespace ExpoSite.Cli.Output;

/// <summary>
/// The folder that a build replaces. Files go to a staging folder beside it, which changes places with it when all are written: a failed
/// or killed run leaves the last good output whole. Where the two cannot change places, its entries do (<see cref="InPlaceSwap"/>).
/// </summary>
internal sealed class OutputFolder
{
    /// <summary>Marks a folder as made by this program, so that nobody else's files are ever replaced.</summary>
    public const string Marker = ".exposite";

    private const string WriteHint = "check permissions and free space; the last good output is untouched";

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
        {
            throw new UsageException(
                $"--output: '{fullPath}' contains the site's own sources, or is among them.",
                "choose a separate folder, for example output/");
        }

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
        return !Directory.EnumerateFileSystemEntries(path).Any() || File.Exists(Path.Combine(path, Marker)) ? null : Refusal(
            "The output folder is not empty and was not made by exposite.", "choose another --output, or empty the folder yourself");
    }

    /// <summary>Deletes what this program made; what cannot be deleted is replaced when the new site is written.</summary>
    public void Clean()
    {
        try
        {
            if (Foreign() is null && Directory.Exists(path))
                FolderRemoval.Remove(path);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            // Of a mount point the folder itself stays.
        }
    }

    /// <summary>Renders and writes every file, then swaps. With any error nothing changes.</summary>
    /// <returns>Findings of rendering and writing.</returns>
    public ImmutableArray<Diagnostic> Write(SitePlan plan, PlannedContents contents, IProgress<int>? progress)
    {
        var findings = new List<Diagnostic>();
        try
        {
            Directory.CreateDirectory(parent);
            using IDisposable? held = OutputLock.TryTake(parent, name, out bool isTaken);
            if (isTaken)
                return [WriteRules.OutputInUse.At(name, "Another run is writing this folder.", "wait for it, then run it again")];
            if (Directory.Exists(path))
                new InPlaceSwap(path).Recover();
            PutBack(findings);
            if (!TryBeside(plan, contents, progress, findings, out Exception? refused))
                Inside(plan, contents, progress, findings, refused!);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            findings.Add(WriteRules.WriteFailed.At(name, FileFault.Reason(e, path, name), WriteHint));
        }

        return [.. findings.Order()];
    }

    // False when the folder cannot be exchanged for another: then nothing was changed.
    private bool TryBeside(
        SitePlan plan, PlannedContents contents, IProgress<int>? progress, List<Diagnostic> findings, out Exception? refused)
    {
        refused = null;
        try
        {
            findings.AddRange(StagingFolder.RemoveLeftovers(parent, name).Select(Leftover));
            using var staging = StagingFolder.Create(parent, name);
            ImmutableArray<Diagnostic> found = Stage(plan, contents, staging.Path, progress);
            if (!found.Any(f => f.Severity == Severity.Error))
                Swap(staging, findings);
            findings.AddRange(found);
            return true;
        }
        catch (Exception e) when (FileFault.Is(e) && Directory.Exists(path))
        {
            refused = e;
            return false;
        }
    }

    // The output is a mount point, or its parent cannot be written.
    private void Inside(SitePlan plan, PlannedContents contents, IProgress<int>? progress, List<Diagnostic> findings, Exception refused)
    {
        try
        {
            findings.AddRange(StagingFolder.RemoveLeftovers(path, InPlaceSwap.Name).Select(Leftover));
            using var staging = StagingFolder.Create(path, InPlaceSwap.Name);
            ImmutableArray<Diagnostic> found = Stage(plan, contents, staging.Path, progress);
            findings.AddRange(found);
            if (found.Any(f => f.Severity == Severity.Error))
                return;
            StagingFolder.Mark(path);
            staging.Release();
            new InPlaceSwap(path).Run(staging.Path);
        }
        catch (UnauthorizedAccessException)
        {
            throw refused;
        }
    }

    private Diagnostic Refusal(string message, string hint) => WriteRules.OutputNotOurs.At(name, message, hint);

    private static ImmutableArray<Diagnostic> Stage(SitePlan plan, PlannedContents contents, string staging, IProgress<int>? progress)
    {
        // One after the other: on ext4 that is faster than creating them while other threads write.
        foreach (string folder in plan.Files.Select(f => Path.GetDirectoryName(f.Path)!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(Below(staging, folder));
        contents.Expect(plan.Files);
        var findings = new RenderFindings();
        int written = 0;
        OrderablePartitioner<PlannedFile> begun =
            Partitioner.Create(PlannedWork.LongestFirst(plan.Files), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(begun, (file, loop) =>
        {
            try
            {
                // Once there is an error nothing of this is kept, but what is wrong in the other files is told too.
                findings.Add(file.Path, contents.Write(file, () => findings.HasErrors ? Stream.Null : Create(Below(staging, file.Path))));
            }
            catch (Exception e) when (FileFault.Is(e))
            {
                string reason = FileFault.Reason(e, Below(staging, file.Path), file.Path);
                findings.Add(file.Path, [WriteRules.WriteFailed.At(file.Path, reason, WriteHint)]);
                // A disk that is full for one file is full for the others; what is wrong with one page says nothing of them.
                loop.Stop();
            }

            progress?.Report(Interlocked.Add(ref written, contents.CostOf(file)));
        });
        return findings.All();
    }

    private static FileStream Create(string path)
    {
        DiskChange.Before("write a file of the site");
        return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    private void Swap(StagingFolder staging, List<Diagnostic> findings)
    {
        if (!Directory.Exists(path))
        {
            staging.MoveTo(path);
            return;
        }

        if (staging.TryExchange(path))
        {
            RemoveReplaced(staging.Path, findings);
            return;
        }

        string old = Path.Combine(parent, $".{name}.old-{Path.GetRandomFileName()}");
        DiskChange.Before("rename the old output");
        Directory.Move(path, old);
        try
        {
            staging.MoveTo(path);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            Directory.Move(old, path);
            throw;
        }

        RemoveReplaced(old, findings);
    }

    // The new site is in place: what of the old one cannot be removed now is left to the next run.
    private static void RemoveReplaced(string old, List<Diagnostic> findings)
    {
        if (!FolderRemoval.TryRemove(old))
            findings.Add(Leftover(old));
    }

    // A run that was killed between two renames left the last good site under another name.
    private void PutBack(List<Diagnostic> findings)
    {
        foreach (string old in Directory.EnumerateDirectories(parent, $".{name}.old-*").Order(StringComparer.Ordinal).ToArray())
        {
            if (Directory.Exists(path))
            {
                RemoveReplaced(old, findings);
                continue;
            }

            DiskChange.Before("put the old output back");
            Directory.Move(old, path);
        }
    }

    private static Diagnostic Leftover(string folder) => WriteRules.LeftoverStays.At(
        Path.GetFileName(folder), "A folder that an earlier run left cannot be removed.", "remove the folder yourself");

    private static string Below(string folder, string relative)
    {
        string full = Path.Combine(folder, relative);
        bool isPlain = !relative.Contains("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        return isPlain || SiteFolder.Holds(folder, Path.GetFullPath(full))
            ? full : throw new InvalidOperationException($"'{relative}' leaves the output folder.");
    }
}
