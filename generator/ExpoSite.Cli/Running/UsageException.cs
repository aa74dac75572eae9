namespace ExpoSite.Cli.Running;

/// <summary>The command line asks for something that cannot be done: exit code 2, message and hint on standard error.</summary>
internal sealed class UsageException(string message, string? hint = null) : Exception(message)
{
    public string? Hint { get; } = hint;
}
