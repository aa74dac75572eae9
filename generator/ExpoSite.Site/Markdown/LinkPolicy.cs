using ExpoSite.Core.Text;
using ExpoSite.Site.Pictures;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown;

/// <summary>
/// What links and pictures may be: addresses within the site get the base path; http, https, mailto and tel pass; every
/// other scheme loses its address. Pictures of other hosts become links, since a page fetches nothing from elsewhere.
/// </summary>
/// <param name="siteUrl">Url of the site, with a slash at the end.</param>
/// <param name="shelf">The files of input/media/.</param>
internal sealed class LinkPolicy(string siteUrl, PictureShelf shelf)
{
    private readonly string basePath = new Uri(siteUrl).AbsolutePath;
    private readonly RelativeAddress relative = new(shelf);

    public void Apply(LinkInline link, BodyPlace place, BodyLinks found)
    {
        string url = ForbiddenCharacters.Remove(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "").Trim();
        link.GetDynamicUrl = null;
        if (url.StartsWith(siteUrl, StringComparison.OrdinalIgnoreCase))
            url = "/" + url[siteUrl.Length..];
        if (IsWithin(url))
        {
            if (url.Length > 0 && url[0] != '#')
            {
                string address = shelf.Spelled(url[0] == '/' ? url : relative.Resolve(url, place));
                found.Internal.Add(new InternalLink(address, PlaceOf(link), url[0] == '/' ? null : url, link.IsImage));
                url = string.Concat(basePath, address.AsSpan(1));
            }

            link.Url = url;
        }
        else if (!HasAllowedScheme(url))
        {
            found.Refused.Add(new InternalLink(url, PlaceOf(link), IsPicture: link.IsImage));
            link.Url = "";
        }
        else if (link.IsImage)
        {
            link.IsImage = false;
        }

        if (link.Url!.Length == 0)
            Unlink(link);
    }

    // A link without an address leads to the page it stands on: only its words stay.
    private static void Unlink(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }

    public static void Apply(AutolinkInline link, BodyLinks found)
    {
        if (link.IsEmail || HasAllowedScheme(link.Url))
            return;
        found.Refused.Add(new InternalLink(link.Url, link.Span.Start, IsPicture: false));
        link.ReplaceBy(new LiteralInline(link.Url));
    }

    /// <summary>True for what a link that stands for itself may be: a path within the site from its first slash on, or an absolute address of a scheme that passes.</summary>
    public static bool Accepts(string url) =>
        !url.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))
        && (IsWithin(url)
            ? url[0] == '#' || SiteAddress.OfLink(url) is var path && !path.Contains("//", StringComparison.Ordinal) && SiteAddress.IsSafe(path.StartsWith('/') ? path : "/" + path)
            : HasAllowedScheme(url) && (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) || uri.UserInfo.Length == 0 || uri.Scheme == "mailto"));

    /// <summary>Where the address of a link is written.</summary>
    public static int PlaceOf(LinkInline link) => link.UrlSpan is { IsEmpty: false } written ? written.Start : link.Span.Start;

    // A colon before the first slash, question mark or hash makes a scheme (RFC 3986, section 3).
    private static bool IsWithin(string url)
    {
        if (url.StartsWith("//", StringComparison.Ordinal) || url.StartsWith("/\\", StringComparison.Ordinal))
            return false;
        int end = url.AsSpan().IndexOfAny(":/?#");
        return end < 0 || url[end] != ':';
    }

    private static bool HasAllowedScheme(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" or "mailto" or "tel";
}
