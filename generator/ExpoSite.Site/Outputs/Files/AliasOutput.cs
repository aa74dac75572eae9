using System.Net;
using ExpoSite.Core.Addresses;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Outputs.Files;

/// <summary>A small page that leads on from each former address of a story: those that the editor lists or the record knows.</summary>
internal sealed class AliasOutput : IOutput
{
    public IEnumerable<OutputFile> Plan(SiteContext site) => site.Index.Stories.SelectMany(story => Plan(site, story));

    // What an editor lists goes first; the record adds what nobody had to write down.
    private static IEnumerable<OutputFile> Plan(SiteContext site, Story story)
    {
        HashSet<string> planned = [SiteAddress.ToFile(story.Address)];
        foreach (string alias in story.Article.Aliases.Where(a => planned.Add(SiteAddress.ToFile(a))))
            yield return File(site, story, alias, OutputKind.Other, story.Article.PlaceOf("aliases"));
        if (site.Loaded.Record?.Find(story.Article.Id) is not { } published || !published.IsOf(story.Article))
            yield break;
        foreach (string former in published.Addresses.Where(a => planned.Add(SiteAddress.ToFile(a))))
            yield return File(site, story, former, OutputKind.FormerAddress, story.Article.PlaceOf("slug"));
    }

    private static OutputFile File(SiteContext site, Story story, string address, OutputKind kind, SourcePosition claimant) =>
        OutputFile.Of(SiteAddress.ToFile(address), kind, output => Encoding.UTF8.GetBytes(Page(site, story), output), claimant);

    private static string Page(SiteContext site, Story story)
    {
        string href = WebUtility.HtmlEncode(site.Views.Href(story.Address));
        string title = WebUtility.HtmlEncode(story.Article.Title);
        string direction = site.Views.Site.Direction is { } side ? $" dir=\"{side}\"" : "";
        return $"""
            <!DOCTYPE html>
            <html lang="{WebUtility.HtmlEncode(site.Config.Language)}"{direction}>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <link rel="canonical" href="{WebUtility.HtmlEncode(site.Views.Absolute(story.Address))}">
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url={href}">
            </head>
            <body>
            <main>
            <h1>This story has moved</h1>
            <p><a href="{href}">{title}</a></p>
            </main>
            </body>
            </html>

            """;
    }
}
