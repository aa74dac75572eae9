using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Cli.Reporting;

/// <summary>Writes findings: text to standard error, JSON and workflow commands to standard output.</summary>
internal static class Report
{
    /// <summary>Findings of one code shown in text; the rest is counted.</summary>
    private const int ShownPerCode = 20;

    public static void Write(IReadOnlyCollection<Diagnostic> findings, ReportFormat format, Session session)
    {
        Diagnostic[] sorted = [.. findings.Distinct().Order()];
        switch (format)
        {
            case ReportFormat.Json:
                WriteJson(sorted, session.Out);
                break;
            case ReportFormat.Github:
                foreach (Diagnostic finding in sorted)
                    session.Out.WriteLine(WorkflowCommand(finding));
                break;
            default:
                WriteText(sorted, session);
                break;
        }
    }

    private static void WriteText(Diagnostic[] findings, Session session)
    {
        var shown = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Diagnostic finding in findings)
        {
            int count = shown[finding.Rule.Code] = shown.GetValueOrDefault(finding.Rule.Code) + 1;
            if (count > ShownPerCode && finding.Severity != Severity.Error)
                continue;
            session.Error.WriteLine(session.UsesColor ? Colored(finding) : finding.ToString());
            if (finding.Hint is { } hint)
                session.Error.WriteLine("  hint: " + hint);
        }

        foreach (DiagnosticRule rule in findings.Select(f => f.Rule).Distinct().Where(r => r.Severity != Severity.Error && shown[r.Code] > ShownPerCode))
            session.Error.WriteLine($"... and {shown[rule.Code] - ShownPerCode} more of {rule.Code} ({rule.Title}); --format json lists all");
    }

    private static string Colored(Diagnostic finding)
    {
        string color = finding.Severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "36" };
        string level = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
        return $"\e[1m{finding.Position}\e[0m: \e[{color}m{level} {finding.Rule.Code}\e[0m: {finding.Message}";
    }

    /// <summary>A workflow command of GitHub Actions, with its own escapes.</summary>
    private static string WorkflowCommand(Diagnostic finding)
    {
        string level = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var command = new StringBuilder("::").Append(level).Append(" file=").Append(Property(finding.Position.Path));
        if (finding.Position.Line > 0)
            command.Append(",line=").Append(finding.Position.Line).Append(",col=").Append(finding.Position.Column);
        command.Append(",title=").Append(Property($"{finding.Rule.Code} {finding.Rule.Title}")).Append("::");
        return command.Append(Text(finding.Hint is null ? finding.Message : $"{finding.Message}\nhint: {finding.Hint}")).ToString();

        static string Text(string text) =>
            text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

        static string Property(string text) =>
            Text(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
    }

    private static void WriteJson(Diagnostic[] findings, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("diagnostics");
            foreach (Diagnostic finding in findings)
            {
                json.WriteStartObject();
                json.WriteString("code", finding.Rule.Code);
                json.WriteString("severity", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" });
                json.WriteString("path", finding.Position.Path);
                json.WriteNumber("line", finding.Position.Line);
                json.WriteNumber("column", finding.Position.Column);
                json.WriteString("message", finding.Message);
                json.WriteString("hint", finding.Hint);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
