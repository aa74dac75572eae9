namespace ExpoSite.Site.Stories;

/// <summary>What a story is based on, where its <c>source</c> is an address and no raw file.</summary>
internal static class SourceAddress
{
    /// <summary>An absolute address on the web, or null.</summary>
    public static Uri? Of(Article article) =>
        Uri.TryCreate(article.Source, UriKind.Absolute, out Uri? source) && source.Scheme is "http" or "https" ? source : null;
}
