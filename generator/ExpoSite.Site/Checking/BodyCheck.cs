using ExpoSite.Site.Articles;
using ExpoSite.Site.Markdown;

namespace ExpoSite.Site.Checking;

/// <summary>What bodies say of their markup, one finding for each cause in a file.</summary>
internal static class BodyCheck
{
    private const int LinesNamed = 5;

    // What a date will publish is told before; a draft is not.
    public static IEnumerable<Diagnostic> Run(CheckedSite site) => site.Loaded.Stories.SelectMany(s => Of(PlacedBody.Of(s.Article), s.Body))
        .Concat(site.Loaded.Pages.SelectMany(p => Of(PlacedBody.Of(p.Page), p.Body)))
        .Concat(site.Loaded.Held.Select(h => h.Article).Where(a => !a.IsDraft)
            .SelectMany(a => Of(PlacedBody.Of(a), site.Loaded.Renderer.Render(a))))
        .Distinct();

    private static IEnumerable<Diagnostic> Of(PlacedBody text, RenderedBody body) => body.Notes.Select(note => note.Rule.At(
        text.At(note.Offsets[0]), note.Message + Count(note.Offsets, o => text.At(o).Line), note.Hint)).Concat(body.FileFindings);

    private static string Count(ImmutableArray<int> offsets, Func<int, int> lineOf)
    {
        if (offsets.Length < 2)
            return "";
        string[] lines = [.. offsets.Select(lineOf).Distinct().Take(LinesNamed + 1).Select(l => l.ToString(CultureInfo.InvariantCulture))];
        string named = string.Join(", ", lines.Take(LinesNamed));
        return string.Create(CultureInfo.InvariantCulture,
            $" {offsets.Length} times: {(lines.Length == 1 ? "line" : "lines")} {named}{(lines.Length > LinesNamed ? " and more" : "")}.");
    }
}
