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

    public static readonly DiagnosticRule NotPlain = new(
        "EXPO5005", Severity.Warning, "No file that can be read to its end",
        "A pipe, a socket or a device stands among the files, or a folder where a file should be. To open one could wait for ever, so it is left alone.");

    public static readonly DiagnosticRule MediaNotPublished = new(
        "EXPO5006", Severity.Warning, "A file in input/media/ is of a kind that is not published",
        "What is put into input/media/ stands under the site's own address, so only kinds of files that run nothing there are published, and only when their content is what the name says. The publishing guide lists them. Pack other files into a ZIP, or publish them elsewhere.");

    public static readonly DiagnosticRule LeftoverStays = new(
        "EXPO5007", Severity.Warning, "A folder that an earlier run left cannot be removed",
        "A run that was killed, or could not remove what it had replaced, left a folder beside the output. It stands in nobody's way; remove it when you may.");

    public static readonly DiagnosticRule OutputInUse = new(
        "EXPO5008", Severity.Error, "Another run writes the output folder",
        "Two builds would take the folder from one another. Wait until the other one is done, and run it again.");

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

    public static readonly DiagnosticRule CopyTooLarge = new(
        "EXPO5203", Severity.Warning, "A picture is too long or too narrow for a copy",
        "Formats have a largest side (WebP 16,383 pixels, AVIF and JPEG little more), and no copy can be thinner than a pixel. Such copies are left out; the picture itself is published, and shown as it is.");
}
