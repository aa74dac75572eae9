using ExpoSite.Site.Loading;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Markdown.Addresses;
using ExpoSite.Site.Media;

namespace ExpoSite.Site.Checking.Parts;

/// <summary>Tables that stand beside texts, and are in none of them.</summary>
internal static class TableCheck
{
    internal static readonly DiagnosticRule NotShown = new("EXPO3025", Severity.Warning, "A table beside a story is not shown",
        "A CSV file in input/articles/ or input/pages/ is published with the texts that show it (`![Title](name.csv)`) or link to it, and "
            + "no text does. So readers cannot see it. Show it, or move a file that is not for readers elsewhere.");

    /// <param name="media">All that came in.</param>
    public static IEnumerable<Diagnostic> Run(ImmutableArray<CopiedFile> media, LoadedSite loaded)
    {
        CopiedFile[] tables = [.. media.Where(m => m.StandsBesideText)];
        if (tables.Length == 0)
            return [];
        // A table of a story that waits, or was withdrawn, waits with it.
        IEnumerable<RenderedBody> bodies = loaded.Stories.Select(s => s.Body).Concat(loaded.Pages.Select(p => p.Body))
            .Concat(loaded.Held.Select(h => h.Article).Concat(loaded.Articles.Select(a => a.Withdrawn).OfType<Article>())
                .Select(loaded.Renderer.Render))
            .Concat(loaded.HeldPages.Select(h => loaded.Renderer.Render(h.Page.Body, new BodyPlace(h.Page.Path, h.Page.Address))));
        HashSet<string> named = [.. bodies.SelectMany(b => b.InternalLinks).Select(l => SiteAddress.OfLink(l.Address))];
        return tables.Where(t => !named.Contains(t.Address)).Select(table => NotShown.At(table.Path, "No text shows this table.",
            $"write  ![Its title]({table.Path[(table.Path.LastIndexOf('/') + 1)..]})  where it belongs, or move the file"));
    }
}
