using System.Collections.Immutable;
using System.Globalization;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Site.Articles;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Markdown.Parsing;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Checking;

/// <summary>What bodies say of their markup, one finding for each cause in a file.</summary>
internal static class BodyFindings
{
    private const int LinesNamed = 5;

    /// <param name="stories">Shown.</param>
    /// <param name="pages">The site's own.</param>
    /// <param name="held">Articles held back: what a date publishes is told before, a draft is not.</param>
    /// <param name="renderer">Reads those that were not.</param>
    public static IEnumerable<Diagnostic> Of(
        IEnumerable<Story> stories, IEnumerable<(StaticPage Page, RenderedBody Body)> pages, IEnumerable<Article> held, BodyRenderer renderer) =>
        stories.SelectMany(s => Of(s.Article, s.Body))
            .Concat(pages.SelectMany(p => Of(p.Page.Path, p.Page.Body, p.Page.BodyLine, p.Body)))
            .Concat(held.Where(a => !a.IsDraft).SelectMany(a => Of(a, renderer.Render(a))));

    private static IEnumerable<Diagnostic> Of(Article article, RenderedBody body) => Of(article.Path, article.Body, article.BodyLine, body);

    private static IEnumerable<Diagnostic> Of(string path, string markdown, int bodyLine, RenderedBody body)
    {
        if (body.Notes.IsEmpty)
            yield break;
        var source = new SourceText(path, markdown);
        foreach (BodyNote note in body.Notes)
        {
            SourcePosition place = source.At(note.Offsets[0]);
            yield return note.Rule.At(place with { Line = place.Line + bodyLine - 1 }, note.Message + Count(note.Offsets, o => source.At(o).Line + bodyLine - 1), note.Hint);
        }
    }

    private static string Count(ImmutableArray<int> offsets, Func<int, int> lineOf)
    {
        if (offsets.Length < 2)
            return "";
        string[] lines = [.. offsets.Select(lineOf).Distinct().Take(LinesNamed + 1).Select(l => l.ToString(CultureInfo.InvariantCulture))];
        string named = string.Join(", ", lines.Take(LinesNamed));
        return string.Create(CultureInfo.InvariantCulture, $" {offsets.Length} times: {(lines.Length == 1 ? "line" : "lines")} {named}{(lines.Length > LinesNamed ? " and more" : "")}.");
    }
}
