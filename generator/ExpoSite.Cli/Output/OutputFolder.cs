using ExpoSite.Cli.Input;
using ExpoSite.Site;

namespace ExpoSite.Cli.Output;

/// <summary>
/// The folder that a build replaces. Files go to a staging folder beside it, which changes places with it when all are written: a failed
/// or killed run leaves the last good output whole. The next build begins with the folder that was replaced (<see cref="KeptOutput"/>).
/// Where the two cannot change places, their entries do (<see cref="InPlaceSwap"/>), and nothing is kept.
/// </summary>
internal sealed class OutputFolder
{
    /// <summary>Marks a folder as made by this program, so that nobody else's files are ever replaced.</summary>
    public const string Marker = ".exposite";

    private readonly string path;
    private readonly string parent;
    private readonly string name;
    private readonly KeptOutput kept;

    private OutputFolder(string path, KeptOutput kept)
    {
        this.path = path;
        this.kept = kept;
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

        return new OutputFolder(path, new KeptOutput(site, path));
    }

    /// <summary>True when the folder was replaced.</summary>
    public bool IsWritten { get; private set; }

    /// <summary>True when a site that this program wrote stands there.</summary>
    public bool IsStanding => File.Exists(Path.Combine(path, Marker));

    /// <summary>Files that are new or other than in the last output, after the site was written; null when that is not known.</summary>
    public int? Changed { get; private set; }

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
        return !Directory.EnumerateFileSystemEntries(path).Any() || IsStanding ? null : Refusal(
            "The output folder is not empty and was not made by exposite.", "choose another --output, or empty the folder yourself");
    }

    /// <summary>Deletes what this program made and kept; what cannot be deleted is replaced when the new site is written.</summary>
    public void Clean()
    {
        try
        {
            kept.Remove();
            if (Foreign() is null && Directory.Exists(path))
                FolderRemoval.Remove(path);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            // Of a mount point the folder itself stays.
        }
    }

    /// <summary>Renders and writes every file, then swaps. With any error nothing changes.</summary>
    /// <param name="now">By the clock.</param>
    /// <returns>Findings of rendering and writing.</returns>
    public ImmutableArray<Diagnostic> Write(SitePlan plan, PlannedContents contents, DateTimeOffset now, IProgress<int>? progress)
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
            var work = new WrittenSite(plan, contents, now.UtcDateTime, progress);
            if (!TryBeside(work, findings, out Exception? refused))
                Inside(work, findings, refused!);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            findings.Add(WriteRules.WriteFailed.At(name, FileFault.Reason(e, path, name), StagedSite.WriteHint));
        }

        return [.. findings.Order()];
    }

    // False when the folder cannot be exchanged for another: then nothing was changed.
    private bool TryBeside(WrittenSite work, List<Diagnostic> findings, out Exception? refused)
    {
        refused = null;
        try
        {
            findings.AddRange(StagingFolder.RemoveLeftovers(parent, name).Select(Leftover));
            // Who deletes the output wants all of it made anew.
            OutputRecord? before = Directory.Exists(path) ? kept.Find() : null;
            using StagingFolder staging = Begin(before, out StandingFiles standing);
            var staged = new StagedSite(staging.Path, standing, before is null ? work.Now : Later(work.Now, before.Time));
            ImmutableArray<Diagnostic> found = staged.Write(work.Plan, work.Contents, work.Progress);
            if (staged.IsWhole)
            {
                Swap(staging, before, findings);
                kept.Put(staged.Record);
                IsWritten = true;
                Changed = before is null ? null : staged.Record.Differing(work.Plan, before);
            }

            findings.AddRange(found);
            return true;
        }
        catch (Exception e) when (FileFault.Is(e) && Directory.Exists(path))
        {
            refused = e;
            return false;
        }
    }

    // What a folder held before that nobody replaced, an empty one is made of: nothing there stays that is not as it was written.
    private StagingFolder Begin(OutputRecord? before, out StandingFiles standing)
    {
        string place = StagingFolder.NewPath(parent, name);
        if (before is null)
        {
            kept.Remove();
        }
        else if (kept.Take(place) is { } written)
        {
            StagingFolder? staging = null;
            try
            {
#pragma warning disable CA2000 // Whoever asked for it disposes of it; one that is of no use is released below.
                staging = StagingFolder.At(place);
#pragma warning restore CA2000
                if (StandingFiles.Find(place, written, before) is { } found)
                {
                    standing = found;
                    return staging;
                }
            }
            catch (Exception e) when (FileFault.Is(e))
            {
                // Somebody put something there that is not to be opened.
            }

            staging?.Release();
            FolderRemoval.TryRemove(place);
            place = StagingFolder.NewPath(parent, name);
        }

        standing = StandingFiles.None(place);
        return StagingFolder.At(place);
    }

    // A clock may stand, or be set back: what is written now is newer than all that stood here.
    private static DateTime Later(DateTime now, DateTime before) => now > before ? now : before.AddTicks(1);

    // The output is a mount point, or its parent cannot be written.
    private void Inside(WrittenSite work, List<Diagnostic> findings, Exception refused)
    {
        try
        {
            kept.Remove();
            findings.AddRange(StagingFolder.RemoveLeftovers(path, InPlaceSwap.Name).Select(Leftover));
            using var staging = StagingFolder.Create(path, InPlaceSwap.Name);
            var staged = new StagedSite(staging.Path, StandingFiles.None(staging.Path), work.Now);
            findings.AddRange(staged.Write(work.Plan, work.Contents, work.Progress));
            if (!staged.IsWhole)
                return;
            StagingFolder.Mark(path);
            staging.Release();
            new InPlaceSwap(path).Run(staging.Path);
            IsWritten = true;
        }
        catch (UnauthorizedAccessException)
        {
            throw refused;
        }
    }

    private Diagnostic Refusal(string message, string hint) => WriteRules.OutputNotOurs.At(name, message, hint);

    private void Swap(StagingFolder staging, OutputRecord? before, List<Diagnostic> findings)
    {
        kept.Forget();
        if (!Directory.Exists(path))
        {
            staging.MoveTo(path);
            return;
        }

        if (staging.TryExchange(path))
        {
            KeepReplaced(staging.Path, before, findings);
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

        KeepReplaced(old, before, findings);
    }

    private void KeepReplaced(string old, OutputRecord? record, List<Diagnostic> findings)
    {
        if (record is null || !kept.TryKeep(old, record))
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

    // What is written, and how far it is.
    private sealed record WrittenSite(SitePlan Plan, PlannedContents Contents, DateTime Now, IProgress<int>? Progress);
}
