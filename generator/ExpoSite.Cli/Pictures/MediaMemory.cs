using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace ExpoSite.Cli.Pictures;

/// <summary>
/// Media as they were read before: a file of the same size and date is not read again. A file that changed within the clock's grain before
/// it was read might change once more without a sign, and is read again the next time (git calls such a file racily clean). Thread-safe.
/// </summary>
/// <param name="clock">The clock by which the system dates files.</param>
internal sealed class MediaMemory(TimeProvider clock)
{
    /// <summary>The coarsest clock of a file system is that of FAT.</summary>
    private static readonly TimeSpan Grain = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, (FileStamp Stamp, MediaReading Reading)> known = new(StringComparer.Ordinal);

    /// <summary>Told the full path of each file before it is read; a test counts them.</summary>
    internal Action<string>? BeforeReading { get; init; }

    /// <summary>The file as it was read before, or as it is read now. What could not be published is read each time.</summary>
    /// <param name="path">Full path.</param>
    public MediaReading Recall(string path, Func<MediaReading> read)
    {
        FileStamp? stamp = FileStamp.Of(path);
        if (stamp is not null && known.TryGetValue(path, out (FileStamp Stamp, MediaReading Reading) before) && before.Stamp == stamp)
            return before.Reading;
        DateTime start = clock.GetUtcNow().UtcDateTime;
        BeforeReading?.Invoke(path);
        MediaReading reading = read();
        if (stamp is { } seen && start - seen.Written > Grain && reading.File is not null && FileStamp.Of(path) == seen)
            known[path] = (seen, reading);
        else
            known.TryRemove(path, out _);
        return reading;
    }

    /// <summary>By which a change is seen.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct FileStamp(long Length, DateTime Written)
    {
        /// <summary>Null for no file, and for a link: its date says nothing of the file at its other end.</summary>
        public static FileStamp? Of(string path)
        {
            var file = new FileInfo(path);
            return file is { Exists: true, LinkTarget: null } ? new FileStamp(file.Length, file.LastWriteTimeUtc) : null;
        }
    }
}
