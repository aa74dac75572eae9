using System.Buffers;

namespace ExpoSite.Core.Addresses;

/// <summary>Addresses within the site: they start with a slash and know nothing of the base path.</summary>
public static class SiteAddress
{
    private static readonly SearchValues<char> QueryOrScheme = SearchValues.Create("?#:");
    private static readonly SearchValues<char> NotInHref = SearchValues.Create(" \"<>`{}|^%");

    /// <summary>True for an absolute path within the site that cannot leave the output folder.</summary>
    public static bool IsSafe(string address) =>
        address.StartsWith('/')
        && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.Contains('\\', StringComparison.Ordinal)
        && !address.AsSpan().ContainsAny(QueryOrScheme)
        && !address.Any(char.IsControl)
        && !address.Split('/').Any(part => part is "." or "..");

    /// <summary>Why an address that a person chose can be no page of the site, as the end of a sentence; null when it can.</summary>
    public static string? Problem(string address) =>
        IsSafe(address) ? OutputPath.Problem(ToFile(address)) : "it must be an address within the site that starts with a slash";

    /// <summary><c>hall.jpg</c> and <c>media/hall.jpg</c> are <c>/media/hall.jpg</c>; null for other hosts and unsafe paths.</summary>
    public static string? OfMedia(string source)
    {
        string path = source.TrimStart('/');
        string address = path.StartsWith("media/", StringComparison.Ordinal) ? "/" + path : "/media/" + path;
        return source.Contains("://", StringComparison.Ordinal) || !IsSafe(address) ? null : address;
    }

    /// <summary>The address of a link as a file's path has it: without query and fragment, and not percent-encoded.</summary>
    public static string OfLink(string link) => Uri.UnescapeDataString(link.Split('?', '#')[0]);

    /// <summary>The file that answers for an address: <c>/a/b/</c> is <c>a/b/index.html</c>.</summary>
    public static string ToFile(string address)
    {
        string path = address.TrimStart('/');
        if (path.Length == 0 || path.EndsWith('/'))
            return path + "index.html";
        return System.IO.Path.HasExtension(path) ? path : path + "/index.html";
    }

    /// <summary>Percent-encodes what an href may not contain, and leaves Unicode letters to be read.</summary>
    public static string Escape(string address) => !address.AsSpan().ContainsAny(NotInHref) ? address
        : string.Concat(address.Select(c => NotInHref.Contains(c) ? Uri.HexEscape(c) : c.ToString()));

    /// <summary>As a URI for feeds and sitemaps (RFC 3986): everything beyond ASCII percent-encoded.</summary>
    public static string ToAbsolute(string siteUrl, string address) =>
        new Uri(new Uri(siteUrl), Escape(address.TrimStart('/'))).AbsoluteUri;
}
