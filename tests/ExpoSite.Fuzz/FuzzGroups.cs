namespace ExpoSite.Fuzz;

/// <summary>Every kind of file that people give the program.</summary>
internal static class FuzzGroups
{
    public static IReadOnlyList<FuzzGroup> All { get; } =
    [
        Raw("text", ".txt", MarkdownGrammar.Pieces, MarkdownGrammar.Text),
        Raw("html", ".html", MarkupGrammar.Pieces, MarkupGrammar.Page, ".htm"),
        Raw("mhtml", ".mhtml", MailGrammar.Pieces, MailGrammar.Message),
        Raw("eml", ".eml", MailGrammar.Pieces, MailGrammar.Message),
        Raw("docx", ".docx", MarkupGrammar.WordPieces, MarkupGrammar.Word),
        Raw("md", ".md", MarkdownGrammar.Pieces, MarkdownGrammar.File),
        new("article", ".md", Lazy(() => Seeds.Files("input/articles", ".md")), MarkdownGrammar.Pieces, MarkdownGrammar.File,
            input => new FuzzedSite { Articles = [FuzzedSite.Story, FuzzedSite.File("input/articles/a.md", input)] }.FindFault()),
        new("page", ".md", Lazy(() => Seeds.Files("input/pages", ".md")), MarkdownGrammar.Pieces, MarkdownGrammar.File,
            input => new FuzzedSite { Pages = [FuzzedSite.File("input/pages/a.md", input)] }.FindFault()),
        new("site", ".yml", Lazy(() => Named("site.yml")), YamlGrammar.Pieces, YamlGrammar.Settings,
            input => new FuzzedSite { Configuration = FuzzedSite.File("input/site.yml", input) }.FindFault()),
        new("expos", ".yml", Lazy(() => Named("expos.yml")), YamlGrammar.Pieces, YamlGrammar.Expos,
            input => new FuzzedSite { Expos = FuzzedSite.File("input/expos.yml", input) }.FindFault()),
        new("exhibitors", ".yml", Lazy(() => Named("exhibitors.yml")), YamlGrammar.Pieces, YamlGrammar.Exhibitors,
            input => new FuzzedSite { Exhibitors = FuzzedSite.File("input/exhibitors.yml", input) }.FindFault()),
        new("picture", ".bin", Lazy(PictureGrammar.Seeds), PictureGrammar.Pieces, PictureGrammar.Picture, PictureWork.FaultOf),
        new("svg", ".svg", Lazy(() => Seeds.Files("input/media", ".svg")), MarkupGrammar.DrawingPieces, MarkupGrammar.Drawing,
            PictureWork.FaultOf),
        new("theme", ".liquid", Lazy(() => Seeds.Files("theme", ".liquid")), ThemeGrammar.Pieces, ThemeGrammar.Template,
            input => new FuzzedSite { Templates = [FuzzedSite.File("theme/templates/article.liquid", input)] }.FindFault(isTrusted: true)),
    ];

    /// <summary>The group of a name, or null.</summary>
    public static FuzzGroup? Named(this IReadOnlyList<FuzzGroup> groups, string name) => groups.FirstOrDefault(g => g.Name == name);

    /// <summary>Names, for the usage.</summary>
    public static string Names => string.Join(" ", All.Select(g => g.Name));

    private static FuzzGroup Raw(
        string name, string extension, IReadOnlyList<string> pieces, Func<Sequence, byte[]> generate, params string[] more) =>
        new(name, extension, Lazy(() => Seeds.Raw([extension, .. more])), pieces, generate,
            input => RawWork.FaultOf("input/raw/a" + extension, input));

    private static byte[][] Named(string file) => [File.ReadAllBytes(Path.Combine(Seeds.Root, "input", file))];

    private static Lazy<byte[][]> Lazy(Func<byte[][]> read) => new(read);
}
