using System.Buffers;

namespace ExpoSite.Site.Gate;

/// <summary>What an address in a feed has to be.</summary>
internal static class AddressRules
{
    // RFC 3986 without brackets, which stand in the host of an IPv6 address alone.
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=%");

    /// <summary>True for a full http or https address with no character that has to be escaped.</summary>
    public static bool IsFull(string address) =>
        HasAllowedCharacters(address)
        && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri)
        && uri.Scheme is "http" or "https"
        && uri.Host.Length > 0;

    public static bool HasAllowedCharacters(string address)
    {
        if (address.Length == 0 || address.AsSpan().ContainsAnyExcept(Allowed))
            return false;
        for (int at = address.IndexOf('%', StringComparison.Ordinal); at >= 0; at = address.IndexOf('%', at + 1))
        {
            if (at + 2 >= address.Length || !char.IsAsciiHexDigit(address[at + 1]) || !char.IsAsciiHexDigit(address[at + 2]))
                return false;
        }

        return true;
    }

    /// <summary>The scheme in lower case; null for a relative address (RFC 3986 section 3).</summary>
    public static string? SchemeOf(string address)
    {
        int end = address.AsSpan().IndexOfAny(":/?#");
        return end > 0 && address[end] == ':' ? address[..end].ToLowerInvariant() : null;
    }
}
