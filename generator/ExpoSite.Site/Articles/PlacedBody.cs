namespace ExpoSite.Site.Articles;

/// <summary>The body of a file, which knows where in the file each of its characters stands.</summary>
internal sealed class PlacedBody(string path, Func<string> markdown, int firstLine)
{
    // Most bodies have nothing that is to be placed.
    private SourceText Source => field ??= new SourceText(path, markdown());

    public string Path => path;
    public string Markdown => Source.Text;

    public static PlacedBody Of(Article article) => new(article.Path, () => article.Body, article.BodyLine);

    public static PlacedBody Of(StaticPage page) => new(page.Path, () => page.Body, page.BodyLine);

    public SourcePosition At(int offset)
    {
        SourcePosition inBody = Source.At(offset);
        return inBody with { Line = inBody.Line + firstLine - 1 };
    }
}
