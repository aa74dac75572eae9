namespace ExpoSite.Core.Addresses;

/// <summary>Which addresses links may lead to.</summary>
public static class LinkAddress
{
    /// <summary>True for a path within the site from its first slash on, and for an absolute address of a scheme that passes.</summary>
    public static bool Accepts(string url) =>
        !url.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))
        && (IsWithin(url)
            ? url[0] == '#' || (SiteAddress.OfLink(url) is var path && !path.Contains("//", StringComparison.Ordinal)
                && SiteAddress.IsSafe(path.StartsWith('/') ? path : "/" + path))
            : HasAllowedScheme(url)
                && (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) || uri.UserInfo.Length == 0 || uri.Scheme == "mailto"));

    /// <summary>True within the site: a colon before the first slash, question mark or hash makes a scheme (RFC 3986, section 3).</summary>
    public static bool IsWithin(string url)
    {
        if (url.StartsWith("//", StringComparison.Ordinal) || url.StartsWith("/\\", StringComparison.Ordinal))
            return false;
        int end = url.AsSpan().IndexOfAny(":/?#");
        return end < 0 || url[end] != ':';
    }

    /// <summary>True for an absolute http or https address without white space, name and password.</summary>
    public static bool IsWeb(string url) =>
        !url.Any(char.IsWhiteSpace) && Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
        && address.Scheme is "http" or "https" && address.UserInfo.Length == 0;

    /// <summary>True for http, https, mailto and tel.</summary>
    public static bool HasAllowedScheme(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" or "mailto" or "tel";
}
