using System.Buffers;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>Addresses in Markdown from elsewhere: only those that mean the same here.</summary>
internal static class ForeignAddress
{
    private const int MaxLength = 2000;

    /// <summary>True for addresses on the web, of mail and of telephone.</summary>
    public static bool IsWeb(string? address) =>
        address is { Length: > 0 and <= MaxLength } && !address.Any(char.IsControl)
        && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" or "mailto" or "tel";

    /// <summary>True for a picture on the web or in this site's media folder.</summary>
    public static bool IsPicture(string? address) =>
        (IsWeb(address) && address!.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        || (address?.StartsWith("/media/", StringComparison.Ordinal) == true && !address.Contains("..", StringComparison.Ordinal));
}

/// <summary>The addresses under which a text stood elsewhere: they lead on to it here.</summary>
internal static class ForeignAddresses
{
    private const int MaxLength = 200;
    private const int Most = 20;

    private static readonly SearchValues<char> NoAddress = SearchValues.Create(":{}<>\"'\\ ?#*%");

    private static readonly string[] Keys = ["aliases", "alias", "redirect_from", "redirects", "permalink", "url"];

    /// <summary>Former addresses, each from the first slash on.</summary>
    public static ImmutableArray<string> Former(ForeignKeys keys) =>
        [.. Keys.SelectMany(k => keys.All(k)).Select(PathOf).OfType<string>().Distinct(StringComparer.Ordinal).Take(Most)];

    /// <summary>The last segment that the text's address had, or null.</summary>
    public static Slug? Segment(ForeignKeys keys) =>
        keys.First("slug") is { Length: < MaxLength } slug && !slug.Contains('/', StringComparison.Ordinal) ? Slug.From(slug) : null;

    /// <summary>The path of an address, from the first slash on; null for what is none.</summary>
    // ":year/:title" and "{{ page.slug }}" are patterns of addresses.
    public static string? PathOf(string written)
    {
        string address = Uri.TryCreate(written, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"
            ? Uri.UnescapeDataString(uri.AbsolutePath) : written.TrimStart('/');
        address = "/" + address.TrimStart('/');
        bool isPath = address.Length is > 1 and < MaxLength && address is not ("/true" or "/false")
            && !address.AsSpan().ContainsAny(NoAddress) && !address.Any(char.IsControl)
            && !address.Contains("..", StringComparison.Ordinal) && !address.Contains("//", StringComparison.Ordinal);
        return isPath ? address : null;
    }
}
