using System.Collections.Immutable;

namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO1xxx: reading raw files and writing Markdown from them.</summary>
public static class NormalizeRules
{
    public static readonly DiagnosticRule UnsupportedFormat = new(
        "EXPO1001", Severity.Error, "Raw file format not supported",
        "The file's format cannot be read. Save the page as HTML, or paste its text into a .txt file.");

    public static ImmutableArray<DiagnosticRule> All { get; } = [UnsupportedFormat];
}
