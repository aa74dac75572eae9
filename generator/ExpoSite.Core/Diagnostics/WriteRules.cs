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

    public static ImmutableArray<DiagnosticRule> All { get; } = [OutputNotOurs, WriteFailed, LinkNotFollowed, NotOverwritten];
}
