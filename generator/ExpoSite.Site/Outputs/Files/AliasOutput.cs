using System.Net;
using ExpoSite.Site.Outputs.Lists;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Theming;

namespace ExpoSite.Site.Outputs.Files;

/// <summary>
/// A small page that leads on from each former address of a story, those that the editor lists or the record knows, and of a section, tag
/// or author that had other names.
/// </summary>
internal sealed class AliasOutput : IOutput
{
    public IEnumerable<OutputFile> Plan(SiteContext site) =>
        site.Index.Stories.Where(s => site.Loaded.Record is not null || !s.Article.Aliases.IsEmpty)
            .SelectMany(story => Plan(site, story))
            .Concat(site.Index.Terms.SelectMany(term => Plan(site, term)))
            .Concat(site.Config.FormerPrefixes.SelectMany(former => Plan(site, former)));

    // The pages of a language that readers keep, where it had another path.
    private static IEnumerable<OutputFile> Plan(SiteContext site, string former) =>
        from page in (string[])
        [
            "/", ArchiveOutput.Root, FixedAddresses.Search, FixedAddresses.Feeds,
            .. site.Pages.Select(p => p.Page.Address).Concat(ArchiveOutput.Addresses(site))
                .Select(a => "/" + a[site.Config.Prefix.Length..]),
        ]
        let leading = new Leading(site.Config.At(page), site.Config.Title, site.Phrases["moved-page"])
        select File(site, leading, former + page[1..], OutputKind.FormerName, site.Config.PlaceOf("languages"));

    // Each page of the list leads to the one of the same number.
    private static IEnumerable<OutputFile> Plan(SiteContext site, Term term) =>
        from former in term.FormerAddresses
        from number in Enumerable.Range(1, Pages.Count(term.Stories.Length, site.Config.PageSize))
        let page = new Leading(Pages.Address(term.Address, number), term.Name, site.Phrases["moved-page"])
        select File(site, page, Pages.Address(former, number), OutputKind.FormerName, term.Place);

    // What an editor lists goes first; the record adds what nobody had to write down.
    private static IEnumerable<OutputFile> Plan(SiteContext site, Story story)
    {
        HashSet<string> planned = [SiteAddress.ToFile(story.Address)];
        foreach (string alias in story.Article.Aliases.Where(a => planned.Add(SiteAddress.ToFile(a))))
            yield return File(site, Of(site, story), alias, OutputKind.Other, story.Article.PlaceOf("aliases"));
        if (site.Loaded.Record?.Find(story.Article.Id) is not { } published || !published.IsOf(story.Article))
            yield break;
        foreach (string former in published.Addresses.Where(a => planned.Add(SiteAddress.ToFile(a))))
            yield return File(site, Of(site, story), former, OutputKind.FormerAddress, story.Article.PlaceOf("slug"));

        static Leading Of(SiteContext site, Story story) => new(story.Address, story.Article.Title, site.Phrases["moved-story"]);
    }

    private static OutputFile File(SiteContext site, Leading to, string address, OutputKind kind, SourcePosition claimant) =>
        OutputFile.Of(SiteAddress.ToFile(address), kind, output => Encoding.UTF8.GetBytes(Page(site, to), output), claimant);

    private static string Page(SiteContext site, Leading to)
    {
        string href = WebUtility.HtmlEncode(site.Views.Href(to.Address));
        string title = WebUtility.HtmlEncode(to.Title);
        string direction = site.Views.Site.Direction is { } side ? $" dir=\"{side}\"" : "";
        return $"""
            <!DOCTYPE html>
            <html lang="{WebUtility.HtmlEncode(site.Config.Language)}"{direction}>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <link rel="canonical" href="{WebUtility.HtmlEncode(site.Views.Absolute(to.Address))}">
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url={href}">
            </head>
            <body>
            <main>
            <h1>{WebUtility.HtmlEncode(to.Reason)}</h1>
            <p><a href="{href}">{title}</a></p>
            </main>
            </body>
            </html>

            """;
    }

    /// <summary>Where a page leads.</summary>
    private sealed record Leading(string Address, string Title, string Reason);
}
