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

    public static ImmutableArray<DiagnosticRule> All { get; } = [OutputNotOurs, WriteFailed];
}
