namespace ExpoSite.Cli.Desk;

/// <summary>Thrown where what the page asks cannot be done, for a reason to tell the editor.</summary>
/// <param name="status">The HTTP status.</param>
internal sealed class DeskRefusal(int status, string message, string? hint = null) : Exception(message)
{
    public int Status => status;

    public string? Hint => hint;
}
