using ExpoSite.Site.Markdown.Addresses;
using ExpoSite.Site.Pictures;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown;

/// <summary>
/// What links and pictures may be: addresses within the site get the base path; http, https, mailto and tel pass; every
/// other scheme loses its address. Pictures of other hosts become links, since a page fetches nothing from elsewhere.
/// </summary>
/// <param name="siteUrl">Url of the site, with a slash at the end.</param>
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
        // Of the page's own scheme; that of news sites is https.
        if (url.StartsWith("//", StringComparison.Ordinal) && Uri.TryCreate("https:" + url, UriKind.Absolute, out _))
            url = "https:" + url;
        if (LinkAddress.IsWithin(url))
        {
            if (url.Length > 0 && url[0] != '#')
            {
                string address = shelf.Spelled(url[0] == '/' ? url : relative.Resolve(url, place));
                found.Internal.Add(new InternalLink(address, PlaceOf(link), url[0] == '/' ? null : url, link.IsImage));
                url = string.Concat(basePath, address.AsSpan(1));
            }

            link.Url = url;
        }
        else if (!LinkAddress.HasAllowedScheme(url))
        {
            found.Refused.Add(new InternalLink(url, PlaceOf(link), IsPicture: link.IsImage));
            link.Url = "";
        }
        else
        {
            link.Url = url;
            link.IsImage = false;
        }

        // A picture that became a link may stand in one, and may have others in its words.
        if (!link.IsImage && IsInLink(link))
            link.Url = "";
        if (link.Url!.Length == 0)
            Unlink(link);
    }

    public static bool IsInLink(Inline link)
    {
        for (ContainerInline? outer = link.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is LinkInline { IsImage: false })
                return true;
        }

        return false;
    }

    /// <summary>Leaves only the words of a link: without an address it would lead to the page that it stands on.</summary>
    public static void Unlink(LinkInline link) => link.ReplaceBy(new ContainerInline());

    public static void Apply(AutolinkInline link, BodyLinks found)
    {
        bool isAllowed = link.IsEmail || LinkAddress.HasAllowedScheme(link.Url);
        if (isAllowed && !IsInLink(link))
            return;
        if (!isAllowed)
            found.Refused.Add(new InternalLink(link.Url, link.Span.Start, IsPicture: false));
        link.ReplaceBy(new LiteralInline(link.Url));
    }

    /// <summary>Where the address of a link is written.</summary>
    public static int PlaceOf(LinkInline link) => link.UrlSpan is { IsEmpty: false } written ? written.Start : link.Span.Start;
}
