namespace ExpoSite.Cli.Running;

/// <summary>What the shell gets.</summary>
internal static class ExitCode
{
    /// <summary>Clean, or warnings only.</summary>
    public const int Success = 0;

    /// <summary>Errors in what people wrote; the last good output is untouched.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command line itself is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The site was written, without new stories that have errors.</summary>
    public const int HeldBack = 3;
}

/// <summary>The command line asks for something that cannot be done: exit code 2, message and hint on standard error.</summary>
internal sealed class UsageException(string message, string? hint = null) : Exception(message)
{
    public string? Hint { get; } = hint;
}
