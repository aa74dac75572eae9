using System.Buffers;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>The addresses under which a text stood elsewhere: they lead on to it here.</summary>
internal static class ForeignAddresses
{
    private const int MaxLength = 200;
    private const int Most = 20;

    private static readonly SearchValues<char> NoAddress = SearchValues.Create(":{}<>\"'\\ ?#*%");

    private static readonly string[] Keys = ["aliases", "alias", "redirect_from", "redirects", "permalink", "url"];

    /// <summary>Former addresses, each from the first slash on.</summary>
    public static ImmutableArray<string> Former(ForeignKeys keys) =>
        [.. Keys.SelectMany(k => keys.All(k)).Select(Address).OfType<string>().Distinct(StringComparer.Ordinal).Take(Most)];

    /// <summary>The last segment that the text's address had, or null.</summary>
    public static Slug? Segment(ForeignKeys keys) =>
        keys.First("slug") is { Length: < MaxLength } slug && !slug.Contains('/', StringComparison.Ordinal) ? Slug.From(slug) : null;

    // ":year/:title" and "{{ page.slug }}" are patterns of addresses.
    private static string? Address(string written)
    {
        string address = Uri.TryCreate(written, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"
            ? uri.AbsolutePath : written.TrimStart('/');
        address = "/" + address.TrimStart('/');
        return address.Length is > 1 and < MaxLength && !address.AsSpan().ContainsAny(NoAddress)
            && !address.Contains("..", StringComparison.Ordinal)
            && !address.Contains("//", StringComparison.Ordinal) && !address.Any(char.IsControl) && address is not ("/true" or "/false")
                ? address : null;
    }
}
