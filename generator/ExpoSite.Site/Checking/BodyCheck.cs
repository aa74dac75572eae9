using ExpoSite.Site.Loading;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Markdown.Parsing;

namespace ExpoSite.Site.Checking;

/// <summary>What bodies say of their markup, one finding for each cause in a file.</summary>
internal sealed class BodyCheck : ICheck
{
    private const int LinesNamed = 5;

    public string Name => "checking texts";

    public void Run(CheckedSite site, ICollection<Diagnostic> findings)
    {
        LoadedSite loaded = site.Loaded;
        // What a date will publish is told before; a draft is not.
        IEnumerable<Article> scheduled = loaded.Held.Select(h => h.Article).Where(a => !a.IsDraft);
        foreach (Diagnostic finding in loaded.Stories.SelectMany(s => Of(s.Article, s.Body))
            .Concat(loaded.Pages.SelectMany(p => Of(p.Page.Path, p.Page.Body, p.Page.BodyLine, p.Body)))
            .Concat(scheduled.SelectMany(a => Of(a, loaded.Renderer.Render(a)))))
        {
            findings.Add(finding);
        }
    }

    private static IEnumerable<Diagnostic> Of(Article article, RenderedBody body) => Of(article.Path, article.Body, article.BodyLine, body);

    private static IEnumerable<Diagnostic> Of(string path, string markdown, int bodyLine, RenderedBody body)
    {
        if (body.Notes.IsEmpty)
            yield break;
        var source = new SourceText(path, markdown);
        foreach (BodyNote note in body.Notes)
        {
            SourcePosition place = source.At(note.Offsets[0]);
            yield return note.Rule.At(place with { Line = place.Line + bodyLine - 1 },
                note.Message + Count(note.Offsets, o => source.At(o).Line + bodyLine - 1), note.Hint);
        }
    }

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
