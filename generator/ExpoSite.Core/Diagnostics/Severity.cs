namespace ExpoSite.Core.Diagnostics;

/// <summary>How much a finding matters: only an error changes the exit code and stops a publish.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}
