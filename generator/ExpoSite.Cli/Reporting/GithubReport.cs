using System.Globalization;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Cli.Reporting;

/// <summary>Findings as workflow commands, which GitHub Actions shows beside the lines of a change.</summary>
internal static class GithubReport
{
    /// <param name="writer">Where to.</param>
    /// <param name="sorted">In report order.</param>
    /// <param name="root">Full path that findings are relative to.</param>
    /// <param name="workspace">Full path that annotations must be relative to.</param>
    public static void Write(TextWriter writer, IEnumerable<Diagnostic> sorted, string root, string workspace)
    {
        string below = Path.GetRelativePath(workspace, root).Replace('\\', '/');
        foreach (Diagnostic finding in sorted)
            writer.WriteLine(Command(finding, below == "." ? "" : below + "/"));
    }

    // A workflow command has escapes of its own, and more of them in properties than in the message.
    private static string Command(Diagnostic finding, string prefix)
    {
        string level = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        string place = "file=" + Property(prefix + finding.Position.Path);
        if (finding.Position.Line > 0)
            place += string.Create(CultureInfo.InvariantCulture, $",line={finding.Position.Line},col={Math.Max(1, finding.Position.Column)}");
        string title = Property($"{finding.Rule.Code} {finding.Rule.Title}");
        string message = finding.Hint is null ? finding.Message : $"{finding.Message}\nhint: {finding.Hint}";
        return $"::{level} {place},title={title}::{Text(message)}";
    }

    private static string Text(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Text(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
