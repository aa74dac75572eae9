namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO5xxx: writing files.</summary>
public static class WriteRules
{
    public static readonly DiagnosticRule OutputNotOurs = new("EXPO5001", Severity.Error, "The output folder contains other files",
        "The output folder is replaced as a whole. So it must be empty, not exist yet, or have been made by this program.");

    public static readonly DiagnosticRule WriteFailed = new("EXPO5002", Severity.Error, "A file cannot be written",
        "The operating system refused to write. Check permissions and free space. The last good output is untouched.");

    public static readonly DiagnosticRule LinkNotFollowed = new("EXPO5003", Severity.Warning, "A symbolic link is not followed",
        "A link to a folder, or to a file outside the root, could publish what was never meant to be published. Put the file itself "
            + "there.");

    public static readonly DiagnosticRule NotOverwritten = new("EXPO5004", Severity.Error, "A file was not overwritten",
        "What a person wrote is never replaced. The file is in the way, or it changed in the meantime. Move it, or run the command again.");

    public static readonly DiagnosticRule NotPlain = new("EXPO5005", Severity.Warning, "A pipe, device or folder is where a file should be",
        "There is a pipe, a socket or a device among the files, or a folder where a file should be. Opening one could wait for ever, so "
            + "it is left alone.");

    public static readonly DiagnosticRule MediaNotPublished = new("EXPO5006", Severity.Warning, "A file in input/media/ is not published",
        "Files in input/media/ are published under the site's own address. So only kinds of files that run nothing in a browser are "
            + "published, and only if their content matches their name. The publishing guide lists them. Pack other files into a ZIP, or "
            + "publish them elsewhere.");

    public static readonly DiagnosticRule LeftoverStays = new(
        "EXPO5007", Severity.Warning, "A folder that an earlier run left cannot be removed",
        "A run was killed, or could not remove the output that it had replaced, and left a folder beside the output. It does no harm. "
            + "Remove it yourself when you can.");

    public static readonly DiagnosticRule OutputInUse = new("EXPO5008", Severity.Error, "Another run is writing the output folder",
        "Two builds cannot replace the folder at the same time. Wait until the other one is done, and run the command again.");

    public static readonly DiagnosticRule NotLive = new("EXPO5100", Severity.Error, "The new site is not live yet",
        "The hub is notified only of what subscribers can fetch. The published site was still not the built one when the time was up. "
            + "Run 'exposite ping' again later.");

    public static readonly DiagnosticRule HubRefused = new("EXPO5101", Severity.Error, "The hub did not accept the notification",
        "The WebSub hub did not answer, or answered with an error. Its subscribers see the change when they next fetch the feed. Run "
            + "'exposite ping' again to notify the hub.");

    public static readonly DiagnosticRule NoPictureLibrary = new("EXPO5200", Severity.Warning, "Pictures cannot be made on this machine",
        "The native library libvips could not be loaded. Pictures are published as they are, without smaller copies and social cards. "
            + "Everything else is the same.");

    public static readonly DiagnosticRule LettersNotComposed = new(
        "EXPO5009", Severity.Warning, "This machine does not know letters with accents",
        "Unicode's tables are missing, because DOTNET_SYSTEM_GLOBALIZATION_INVARIANT is set: the variable goes before any setting of the "
            + "program. Words with accents are then not found by the search, and the files are not those that other machines write. Unset "
            + "it, and install ICU where it is missing.");

    public static readonly DiagnosticRule PictureNotMade = new("EXPO5201", Severity.Error, "A picture could not be made",
        "The library libvips could not make a smaller copy or a social card. Save the picture again, or remove it from the story. The "
            + "last good output is untouched.");

    public static readonly DiagnosticRule CacheNotWritten = new("EXPO5202", Severity.Warning, "Pictures cannot be kept for the next build",
        "The program cannot write to the folder .exposite/ in the root, so the next build makes every picture again.");

    public static readonly DiagnosticRule CopyTooLarge = new("EXPO5203", Severity.Warning, "A picture is too long or too narrow for a copy",
        "Formats have a longest side (16,383 pixels for WebP, little more for AVIF and JPEG), and no copy can be thinner than a pixel. "
            + "Such copies are left out. The picture itself is published and shown as it is.");
}
