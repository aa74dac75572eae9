using System.Net;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Review;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Outputs;

/// <summary>
/// In the preview of a change: the page that lists what it touches, and for each story a page that shows it as a phone and as a desktop
/// does, side by side. Whoever has a browser at hand makes a picture of each of these, which the list then shows.
/// </summary>
internal sealed class ChangesOutput : IOutput
{
    public bool IsShared => true;

    /// <summary>Stories of one change that are pictured.</summary>
    private const int MostPictured = 20;

    public IEnumerable<OutputFile> Plan(SiteContext site)
    {
        if (site.Options.ChangedFiles is null)
            return [];
        ChangedStory[] pictured = [.. site.Changes.Where(c => c.Address is not null).Take(MostPictured)];
        return pictured.Select((story, i) => SiteContext.TextFile(NameOf(i) + ".html", () => Frames(site, story)))
            .Prepend(site.Page(PreviewNote.ListAddress, "page", OutputFile.Generated, () => Model(site, pictured)));
    }

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"changes/{number + 1}");

    private static StaticPageModel Model(SiteContext site, ChangedStory[] pictured) => new()
    {
        Site = site.Views.Site,
        Page = site.Head("page", "What changes", PreviewNote.ListAddress, site.HomeLink) with
        { Canonical = null, NoIndex = true, Description = null },
        Body = new Html(site.Changes.IsEmpty ? "<p>It touches no story and no page of the site.</p>"
            : string.Concat(site.Changes.Select(c => Entry(site, c, Array.IndexOf(pictured, c))))),
    };

    private static string Entry(SiteContext site, ChangedStory story, int number)
    {
        string title = WebUtility.HtmlEncode(story.Title);
        string heading = story.Address is { } address ? $"<a href=\"{Href(site, address)}\">{title}</a>" : title;
        string file = story.Path is { } path ? $" <code>{WebUtility.HtmlEncode(path)}</code>" : "";
        // An object without its file shows nothing, and no broken picture: not every preview was pictured.
        string picture = number < 0 ? ""
            : $"<p><object data=\"{Href(site, $"/{NameOf(number)}.png")}\" type=\"image/png\" style=\"display:block;max-width:100%\" "
                + $"role=\"img\" aria-label=\"{title}, as a phone and as a desktop shows it\"></object>"
                + $"<a href=\"{Href(site, $"/{NameOf(number)}.html")}\">Phone and desktop side by side"
                + $"<span class=\"hidden\">: {title}</span></a></p>";
        return $"<h2>{heading}</h2>\n<p>{WebUtility.HtmlEncode(story.State)}{file}</p>\n{picture}\n";
    }

    private static string Frames(SiteContext site, ChangedStory story)
    {
        string title = WebUtility.HtmlEncode(story.Title);
        string href = Href(site, story.Address!);
        return $$"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="robots" content="noindex">
            <title>{{title}}: phone and desktop</title>
            <style>
            body { display: flex; gap: 20px; margin: 0; padding: 20px; background: #8a8a8a; }
            iframe { flex: none; border: 0; background: #fff; height: 1160px; }
            </style>
            </head>
            <body>
            <iframe src="{{href}}" width="390" title="As a phone shows it"></iframe>
            <iframe src="{{href}}" width="1280" title="As a desktop shows it"></iframe>
            </body>
            </html>

            """;
    }

    private static string Href(SiteContext site, string address) => WebUtility.HtmlEncode(site.Views.Href(address));
}
