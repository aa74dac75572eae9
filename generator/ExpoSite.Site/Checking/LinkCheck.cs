using System.Text.RegularExpressions;
using ExpoSite.Site.Articles;
using ExpoSite.Site.Gate;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Markdown.Addresses;
using ExpoSite.Site.Pictures;

namespace ExpoSite.Site.Checking;

/// <summary>Links and pictures that lead nowhere, with what their writer most likely meant.</summary>
internal sealed partial class LinkCheck(CheckedSite site)
{
    private readonly PictureShelf shelf = site.Loaded.Pictures;
    private readonly FrozenSet<string> known = site.Files.Select(f => f.Path).ToFrozenSet(StringComparer.Ordinal);

    // A story that waits may lead to others that do; what is public at once may not.
    private readonly HashSet<string> waiting =
        [.. site.Stories.Where(s => !site.Context.IsPublic(s)).Select(s => SiteAddress.ToFile(s.Address))];

    public IEnumerable<Diagnostic> Run() => site.Stories
        .SelectMany(s => Of(PlacedBody.Of(s.Article), s.Body, !site.Context.IsPublic(s)).Concat(OfImage(s.Article)))
        .Concat(site.Loaded.Pages.SelectMany(p => Of(PlacedBody.Of(p.Page), p.Body)))
        .Concat(site.Loaded.Config.ByLanguage().SelectMany(c => c.Navigation.Concat(c.FooterLinks)).Where(l => LeadsNowhere(l.Url))
            .Select(l => CheckRules.DeadLink.At(l.Place, $"{l.Url} is not a page or file of this site.",
                Exists("/" + l.Url) ? $"write /{l.Url.TrimStart('/')}" : HintFor(l.Url))));

    // Every page has these links, so they start at the root, or with a scheme.
    private bool LeadsNowhere(string link) => link.StartsWith('/') ? !Exists(link) : !Uri.TryCreate(link, UriKind.Absolute, out _);

    private bool Exists(string link, bool mayWait = false)
    {
        string address = SiteAddress.OfLink(link);
        string file = SiteAddress.ToFile(address);
        return (known.Contains(file) && (mayWait || !waiting.Contains(file))) || known.Contains(address.TrimStart('/'));
    }

    private IEnumerable<Diagnostic> Of(PlacedBody text, RenderedBody body, bool mayWait = false)
    {
        // A picture that is not published has a finding of its own.
        HashSet<string> shown = [.. body.Pictures.Select(p => p.Address).Where(shelf.IsWithheld)];
        return body.InternalLinks.Where(l => !Exists(l.Address, mayWait) && !shown.Contains(SiteAddress.OfLink(l.Address)))
            .Select(l => Dead(l, text.At(l.Offset)))
            .Concat(body.LostAnchors.Select(l => CheckRules.DeadLink.At(text.At(l.Offset), $"{l.Address} is not a heading of this text.",
                "write # and the words of the heading, with hyphens between them")));
    }

    private Diagnostic Dead(InternalLink link, SourcePosition place)
    {
        string address = SiteAddress.OfLink(link.Address);
        if (shelf.IsWithheld(link.Address))
            return CheckRules.DeadLink.At(place, $"input{address} is not published.", "see the finding at that file");
        if (link.IsPicture)
            return MissingPicture(place, address, link.Relative);
        string message = link.Relative is { } written
            ? $"{written} is not a page or file of this site: from here it means {link.Address}."
            : $"{link.Address} is not a page or file of this site.";
        return CheckRules.DeadLink.At(place, message, HintFor(link.Relative ?? link.Address));
    }

    // What is no address at all is told by the checks of feeds.
    private IEnumerable<Diagnostic> OfImage(Article article)
    {
        SourcePosition place = article.PlaceOf("image");
        if (article.Image is not { Source: var source })
            yield break;
        if (SiteAddress.OfMedia(source) is { } address)
        {
            if (!known.Contains(address[1..]) && !shelf.IsWithheld(address))
                yield return MissingPicture(place, address);
        }
        else if (AddressRules.IsFull(source))
        {
            yield return CheckRules.RemoteImage.At(
                place, $"{source} is not in input/media/.", "save it there, and write  image: its-name.jpg");
        }
    }

    private Diagnostic MissingPicture(SourcePosition place, string address, string? relative = null)
    {
        bool isChart = ChartAddress.Is(address);
        string message = address.StartsWith("/media/", StringComparison.Ordinal) ? $"There is no input{address}."
            : relative is null ? $"{address} is not a {(isChart ? "file" : "picture")} of this site."
            : isChart ? $"There is no table {relative} beside this file or in input/media/."
            : $"There is no picture {relative} in input/media/.";
        string hint = isChart ? "put the table beside this file or into input/media/, or correct the path"
            : "add the picture to input/media/, or correct the path";
        return CheckRules.MissingImage.At(
            place, message, shelf.Nearest(address) is { } near ? $"did you mean '{PictureShelf.NameOf(near, place.Path)}'?" : hint);
    }

    private string HintFor(string written)
    {
        string path = SiteAddress.OfLink(written);
        string name = path[(path.LastIndexOf('/') + 1)..];
        if (path.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return $"write https://{written}";
        if (MailForm().IsMatch(path))
            return $"write mailto:{written}";
        if (name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && PageOf(name) is { } page)
            return $"write {page}";
        if (name.Length > 0 && shelf.Named(name).FirstOrDefault() is { } file)
            return $"write {SiteAddress.Escape(file)}";
        return System.IO.Path.GetExtension(name).ToUpperInvariant() is "" or ".HTML" or ".HTM" or ".MD"
            ? "correct the address, or remove the link"
            : "put the file into input/media/, or correct the address";
    }

    private string? PageOf(string fileName) =>
        site.Stories.FirstOrDefault(s => IsNamed(s.Article.Path, fileName))?.Address
            ?? site.Loaded.Pages.FirstOrDefault(p => IsNamed(p.Page.Path, fileName)).Page?.Address;

    private static bool IsNamed(string path, string fileName) =>
        path.AsSpan(path.LastIndexOf('/') + 1).Equals(fileName, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^[^\s/?#@]+@[^\s/?#@]+\.[^\s/?#@.]+$", RegexOptions.CultureInvariant)]
    private static partial Regex MailForm();
}
