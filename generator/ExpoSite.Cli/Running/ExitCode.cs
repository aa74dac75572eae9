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
}
