using System.Collections.Concurrent;
using ExpoSite.Cli.Input;
using ExpoSite.Site;
using ExpoSite.Site.Planning;

namespace ExpoSite.Cli.Output;

/// <summary>The next site in its staging folder: what stands there already stays, everything else is rendered and written.</summary>
/// <param name="folder">Full path.</param>
/// <param name="standing">What stands there.</param>
/// <param name="time">Date of all files that are written.</param>
internal sealed class StagedSite(string folder, StandingFiles standing, DateTime time)
{
    /// <summary>What to do when a file cannot be written.</summary>
    public const string WriteHint = "check permissions and free space; the last good output is untouched";

    private readonly ConcurrentDictionary<string, RecordedFile> files = new(StringComparer.Ordinal);

    /// <summary>What stands there, after it was written.</summary>
    public OutputRecord Record => new(time, files);

    /// <summary>True when every file was written, and none has an error, or all are wanted in spite of that.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Renders and writes every file.</summary>
    /// <returns>Findings.</returns>
    public ImmutableArray<Diagnostic> Write(SitePlan plan, PlannedContents contents, IProgress<int>? progress)
    {
        foreach (PlannedFile file in plan.Files)
            Below(file.Path);
        standing.Make([.. plan.Files.Select(f => f.Path)]);
        contents.Expect(plan.Files, standing.MarkOf);
        var findings = new RenderFindings();
        int written = 0;
        bool isStopped = false;
        OrderablePartitioner<PlannedFile> begun =
            Partitioner.Create(PlannedWork.LongestFirst(plan.Files), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(begun, (file, loop) =>
        {
            try
            {
                // Once there is an error nothing of this is kept, but what is wrong in the other files is told too.
                UpdatedContent updated = contents.Update(
                    file, standing.MarkOf(file.Path), () => findings.HasErrors && !plan.IsPreview ? Stream.Null : Create(file.Path));
                findings.Add(file.Path, updated.Findings);
                if (!findings.HasErrors)
                    Remember(file.Path, updated);
            }
            catch (Exception e) when (FileFault.Is(e))
            {
                string reason = FileFault.Reason(e, Below(file.Path), file.Path);
                findings.Add(file.Path, [WriteRules.WriteFailed.At(file.Path, reason, WriteHint)]);
                // A disk that is full for one file is full for the others; what is wrong with one page says nothing of them.
                isStopped = true;
                loop.Stop();
            }

            progress?.Report(Interlocked.Add(ref written, contents.CostOf(file)));
        });
        IsWhole = !isStopped && (plan.IsPreview || !findings.HasErrors);
        return findings.All();
    }

    private FileStream Create(string path)
    {
        standing.MakeRoom(path);
        DiskChange.Before("write a file of the site");
        return new FileStream(Below(path), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    private void Remember(string path, UpdatedContent updated)
    {
        if (updated.Mark is not { } mark)
            return;
        if (updated.IsSame)
        {
            files[path] = standing[path];
            return;
        }

        try
        {
            var file = new FileInfo(Below(path)) { LastWriteTimeUtc = time };
            files[path] = new RecordedFile(mark, file.Length, time);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            // A file system that sets no dates: the file is written again the next time.
        }
    }

    private string Below(string relative)
    {
        string full = Path.Combine(folder, relative);
        bool isPlain = !relative.Contains("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        return isPlain || SiteFolder.Holds(folder, Path.GetFullPath(full))
            ? full : throw new InvalidOperationException($"'{relative}' leaves the output folder.");
    }
}
