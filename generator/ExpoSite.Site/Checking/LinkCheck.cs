using System.Text.RegularExpressions;
using ExpoSite.Core.Addresses;
using ExpoSite.Core.Configuration;
using ExpoSite.Site.Articles;
using ExpoSite.Site.Gate;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Media;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Checking;

/// <summary>Links and pictures that lead nowhere, with what their writer most likely meant.</summary>
internal sealed class LinkCheck : ICheck
{
    public string Name => "checking links";

    public void Run(CheckedSite site, ICollection<Diagnostic> findings) => new DeadLinks(site).Run(findings);
}

/// <summary>Links and pictures that lead nowhere, with what their writer most likely meant.</summary>
internal sealed partial class DeadLinks(CheckedSite site)
{
    private readonly SiteIndex index = site.Index;
    private readonly PictureShelf shelf = site.Loaded.Pictures;
    private readonly FrozenSet<string> known = site.Files.Select(f => f.Path).ToFrozenSet(StringComparer.Ordinal);

    public void Run(ICollection<Diagnostic> findings)
    {
        SiteConfig config = site.Loaded.Config;
        foreach (Story story in index.Stories)
        {
            Report(story.Article.Path, story.Article.Body, story.Article.BodyLine, story.Body, findings);
            ReportImage(story.Article, findings);
        }

        foreach ((StaticPage page, RenderedBody body) in site.Loaded.Pages)
            Report(page.Path, page.Body, page.BodyLine, body, findings);
        foreach (NavigationLink link in config.Navigation.Concat(config.FooterLinks).Where(l => LeadsNowhere(l.Url)))
        {
            findings.Add(CheckRules.DeadLink.At(link.Place, $"{link.Url} is not a page or file of this site.",
                Exists("/" + link.Url) ? $"write /{link.Url.TrimStart('/')}" : HintFor(link.Url)));
        }
    }

    // Every page has these links, so they start at the root, or with a scheme.
    private bool LeadsNowhere(string link) => link.StartsWith('/') ? !Exists(link) : !Uri.TryCreate(link, UriKind.Absolute, out _);

    private bool Exists(string link)
    {
        string address = SiteAddress.OfLink(link);
        return known.Contains(SiteAddress.ToFile(address)) || known.Contains(address.TrimStart('/'));
    }

    private void Report(string path, string markdown, int bodyLine, RenderedBody body, ICollection<Diagnostic> findings)
    {
        var source = new SourceText(path, markdown);
        // A picture that is not published has a finding of its own.
        HashSet<string> shown = [.. body.Pictures.Select(p => p.Address).Where(shelf.IsWithheld)];
        foreach (InternalLink link in body.InternalLinks.Where(l => !Exists(l.Address) && !shown.Contains(SiteAddress.OfLink(l.Address))))
        {
            if (shelf.IsWithheld(link.Address))
            {
                findings.Add(CheckRules.DeadLink.At(
                    Place(link), $"input{SiteAddress.OfLink(link.Address)} is not published.", "see the finding at that file"));
                continue;
            }

            if (link.IsPicture)
            {
                findings.Add(MissingPicture(Place(link), SiteAddress.OfLink(link.Address), link.Relative));
                continue;
            }

            string message = link.Relative is { } written
                ? $"{written} is not a page or file of this site: from here it means {link.Address}."
                : $"{link.Address} is not a page or file of this site.";
            findings.Add(CheckRules.DeadLink.At(Place(link), message, HintFor(link.Relative ?? link.Address)));
        }

        foreach (InternalLink link in body.LostAnchors)
        {
            findings.Add(CheckRules.DeadLink.At(Place(link), $"{link.Address} is not a heading of this text.",
                "write # and the words of the heading, with hyphens between them"));
        }

        SourcePosition Place(InternalLink link)
        {
            SourcePosition inBody = source.At(link.Offset);
            return inBody with { Line = inBody.Line + bodyLine - 1 };
        }
    }

    private void ReportImage(Article article, ICollection<Diagnostic> findings)
    {
        if (article.Image is not { } picture)
            return;
        if (MediaAddress.Of(picture.Source) is not { } address)
        {
            // What is no address at all is told by the checks of feeds.
            if (AddressRules.IsFull(picture.Source))
            {
                findings.Add(CheckRules.RemoteImage.At(article.PlaceOf("image"), $"{picture.Source} is not in input/media/.",
                    "save it there, and write  image: its-name.jpg"));
            }
        }
        else if (!known.Contains(address[1..]) && !shelf.IsWithheld(address))
        {
            findings.Add(MissingPicture(article.PlaceOf("image"), address));
        }
    }

    private Diagnostic MissingPicture(SourcePosition place, string address, string? relative = null) => CheckRules.MissingImage.At(
        place,
        address.StartsWith("/media/", StringComparison.Ordinal) ? $"There is no input{address}."
            : relative is null ? $"{address} is not a picture of this site." : $"There is no picture {relative} in input/media/.",
        shelf.Nearest(address) is { } near
            ? $"did you mean '{near["/media/".Length..]}'?" : "add the picture to input/media/, or correct the path");

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
        index.Stories.FirstOrDefault(s => IsNamed(s.Article.Path, fileName))?.Address
            ?? site.Loaded.Pages.FirstOrDefault(p => IsNamed(p.Page.Path, fileName)).Page?.Address;

    private static bool IsNamed(string path, string fileName) =>
        path.AsSpan(path.LastIndexOf('/') + 1).Equals(fileName, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^[^\s/?#@]+@[^\s/?#@]+\.[^\s/?#@.]+$", RegexOptions.CultureInvariant)]
    private static partial Regex MailForm();
}
