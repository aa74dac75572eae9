using System.Collections.Immutable;

namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO5xxx: writing files.</summary>
public static class WriteRules
{
    public static readonly DiagnosticRule OutputNotOurs = new(
        "EXPO5001", Severity.Error, "Output folder holds files of somebody else",
        "The output folder is replaced as a whole. It must be empty, absent, or made by this program.");

    public static readonly DiagnosticRule WriteFailed = new(
        "EXPO5002", Severity.Error, "File cannot be written",
        "The operating system refused to write. Check permissions and free space; the last good output is untouched.");

    public static readonly DiagnosticRule LinkNotFollowed = new(
        "EXPO5003", Severity.Warning, "Symbolic link is not followed",
        "A link to a folder, or to a file outside the root, could publish what was never meant to be. Put the file itself there.");

    public static readonly DiagnosticRule NotOverwritten = new(
        "EXPO5004", Severity.Error, "A file was not overwritten",
        "What a person wrote is never replaced. The file stands in the way or changed meanwhile; move it, or run again.");

    public static readonly DiagnosticRule NotLive = new(
        "EXPO5100", Severity.Error, "The new feed is not live yet",
        "The hub is told only of what subscribers can fetch. The published feed did not become the one that was built before the time was up; run 'exposite ping' again later.");

    public static readonly DiagnosticRule HubRefused = new(
        "EXPO5101", Severity.Error, "The hub did not take the notification",
        "The WebSub hub did not answer, or answered with an error. The feed counts as not told, so that the next 'exposite ping' tries again.");

    public static readonly DiagnosticRule DamagedPingState = new(
        "EXPO5102", Severity.Warning, "The memory of earlier notifications cannot be read",
        "The file that --state names is no such memory. Every feed counts as changed, and the file is written anew.");

    public static readonly DiagnosticRule NoPictureLibrary = new(
        "EXPO5200", Severity.Warning, "Pictures cannot be made on this machine",
        "The native library libvips could not be loaded. Pictures are published as they are, without smaller copies and social cards; everything else is the same.");

    public static readonly DiagnosticRule PictureNotMade = new(
        "EXPO5201", Severity.Error, "A picture could not be made",
        "libvips refused to make a smaller copy or a social card. Save the picture anew, or take it out of the story; the last good output is untouched.");

    public static readonly DiagnosticRule CacheNotWritten = new(
        "EXPO5202", Severity.Warning, "Pictures cannot be kept for the next build",
        "The folder .exposite/ in the root cannot be written, so the next build makes every picture again.");

    public static ImmutableArray<DiagnosticRule> All { get; } =
        [OutputNotOurs, WriteFailed, LinkNotFollowed, NotOverwritten, NotLive, HubRefused, DamagedPingState, NoPictureLibrary, PictureNotMade, CacheNotWritten];
}
