namespace ExpoSite.Cli.Reporting;

/// <summary>How findings are written.</summary>
internal enum ReportFormat
{
    Text,
    Json,
    Github,
}
