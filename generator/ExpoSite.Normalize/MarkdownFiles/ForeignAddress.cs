namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>Addresses in Markdown from elsewhere: only those that mean the same here.</summary>
internal static class ForeignAddress
{
    private const int MaxLength = 2000;

    /// <summary>True for addresses on the web, of mail and of telephone.</summary>
    public static bool IsWeb(string? address) =>
        address is { Length: > 0 and <= MaxLength } && !address.Any(c => char.IsControl(c))
        && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" or "mailto" or "tel";

    /// <summary>True for a picture on the web or in this site's media folder.</summary>
    public static bool IsPicture(string? address) =>
        (IsWeb(address) && address!.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        || (address?.StartsWith("/media/", StringComparison.Ordinal) == true && !address.Contains("..", StringComparison.Ordinal));

    /// <summary>The address as a Markdown destination: without spaces, brackets and parentheses.</summary>
    public static string Written(string address) => address
        .Replace(" ", "%20", StringComparison.Ordinal).Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal)
        .Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)
            .Replace("\\", "%5C", StringComparison.Ordinal);
}
