using System.Buffers;
using System.Net;
using System.Text;
using ExpoSite.Site.Indexing;

namespace ExpoSite.Site.Outputs;

/// <summary>A small page at each former address that leads on to the present one.</summary>
internal sealed class AliasOutput : IOutput
{
    public IEnumerable<OutputFile> Plan(SiteContext site) =>
        from story in site.Index.Stories
        from alias in story.Article.Aliases.Distinct(StringComparer.Ordinal)
        where alias != story.Address
        select new OutputFile(SiteAddress.ToFile(alias), OutputKind.Other, story.Article.PlaceOf("aliases"), output =>
        {
            output.Write(Encoding.UTF8.GetBytes(Page(site, story)));
            return [];
        });

    private static string Page(SiteContext site, Story story)
    {
        string href = WebUtility.HtmlEncode(site.Views.Href(story.Address));
        string title = WebUtility.HtmlEncode(story.Article.Title);
        return $"""
            <!DOCTYPE html>
            <html lang="{WebUtility.HtmlEncode(site.Config.Language)}">
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
