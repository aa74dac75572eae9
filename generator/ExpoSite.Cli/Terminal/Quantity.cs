namespace ExpoSite.Cli.Terminal;

/// <summary>A number with its noun.</summary>
internal static class Quantity
{
    /// <param name="many">The noun for any other number; null adds an s.</param>
    public static string Of(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:#,0} {(number == 1 ? one : many ?? one + "s")}");
}
