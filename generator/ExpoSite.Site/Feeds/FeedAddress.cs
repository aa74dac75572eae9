using System.Buffers;
using System.Net;

namespace ExpoSite.Site.Feeds;

/// <summary>Makes addresses in markup absolute.</summary>
/// <param name="page">Absolute address of the story.</param>
internal sealed class FeedAddress(string page)
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:?#@!$()*+,;=");

    private readonly Uri pageUri = new(page);
    private readonly string origin = new Uri(page).GetLeftPart(UriPartial.Authority);

    /// <param name="written">Value of an attribute, escapes included.</param>
    /// <returns>The value for a feed, escapes included; null for what is no address that a reader could follow.</returns>
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
        string address = FeedMarkup.Decode(written).Trim();
        bool isUri = within ? Uri.TryCreate(origin + address, UriKind.Absolute, out Uri? uri) : Uri.TryCreate(pageUri, address, out uri);
        return isUri && uri!.Scheme is "http" or "https" or "mailto" or "tel" ? WebUtility.HtmlEncode(uri!.AbsoluteUri) : null;
    }

    private static bool IsPlainUrl(string written)
    {
        int host = written.StartsWith("https://", StringComparison.Ordinal) ? 8 : written.StartsWith("http://", StringComparison.Ordinal) ? 7 : written.Length;
        return host < written.Length && char.IsAsciiLetterOrDigit(written[host]);
    }
}
