namespace ExpoSite.Cli.Running;

/// <summary>How findings are written.</summary>
internal enum ReportFormat
{
    Text,
    Json,
    Github,
}
