namespace ExpoSite.Site.Articles;

/// <summary>The body of a file, which knows where in the file each of its characters stands.</summary>
internal sealed class PlacedBody(string path, string markdown, int firstLine)
{
    private readonly SourceText source = new(path, markdown);

    public string Path => path;
    public string Markdown => markdown;

    public static PlacedBody Of(Article article) => new(article.Path, article.Body, article.BodyLine);

    public static PlacedBody Of(StaticPage page) => new(page.Path, page.Body, page.BodyLine);

    public SourcePosition At(int offset)
    {
        SourcePosition inBody = source.At(offset);
        return inBody with { Line = inBody.Line + firstLine - 1 };
    }
}
