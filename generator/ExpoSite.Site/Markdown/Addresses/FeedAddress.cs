using System.Buffers;

namespace ExpoSite.Site.Markdown.Addresses;

/// <summary>Makes the addresses of a story absolute, for feeds.</summary>
/// <param name="page">Absolute address of the story.</param>
internal sealed class FeedAddress(string page)
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:?#@!$&()*+,;=");

    private readonly Uri pageUri = new(page);
    private readonly string origin = new Uri(page).GetLeftPart(UriPartial.Authority);

    /// <param name="written">An address with the base path, where it is within the site.</param>
    /// <returns>The absolute address; null for what is no address that a reader could follow.</returns>
    public string? Absolute(string written)
    {
        if (written.Length == 0)
            return null;
        bool plain = !written.AsSpan().ContainsAnyExcept(Plain);
        bool within = written[0] == '/' && !written.StartsWith("//", StringComparison.Ordinal);
        if (plain && within)
            return origin + written;
        if (plain && IsPlainUrl(written))
            return written;
        string address = written.Trim();
        bool isUri = within ? Uri.TryCreate(origin + address, UriKind.Absolute, out Uri? uri) : Uri.TryCreate(pageUri, address, out uri);
        return !isUri ? null : uri!.Scheme switch
        {
            "http" or "https" => WithPlainHost(uri),
            "mailto" or "tel" => uri.AbsoluteUri,
            _ => null,
        };
    }

    // A host of other letters has a form that resolvers know, or none.
    private static string? WithPlainHost(Uri uri)
    {
        if (Ascii.IsValid(uri.Host))
            return uri.AbsoluteUri;
        try
        {
            return new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    private static bool IsPlainUrl(string written)
    {
        int host = written.StartsWith("https://", StringComparison.Ordinal) ? 8
            : written.StartsWith("http://", StringComparison.Ordinal) ? 7
            : written.Length;
        return host < written.Length && char.IsAsciiLetterOrDigit(written[host]);
    }
}
