using AngleSharp.Dom;

namespace ExpoSite.Normalize.Html.Statements;

/// <summary>Makes a page's addresses absolute.</summary>
internal sealed class PageAddresses
{
    private const int MaxLength = 2000;

    // Address of the page itself, or null when it does not say.
    private readonly Uri? page;

    public PageAddresses(IDocument document, PageStatements statements)
    {
        page = statements.About(Subject.Address).Select(s => Parse(s.Value)).FirstOrDefault(u => u is not null);
        if (document.QuerySelector("base[href]")?.GetAttribute("href") is { } stated)
            page = Resolve(page, stated) ?? page;
    }

    /// <summary>The absolute address behind a link, or null where it leads nowhere that a reader may follow.</summary>
    public string? Link(string? address) =>
        Resolve(page, address) is { } uri && (uri.Scheme is "http" or "https" || uri.Scheme == Uri.UriSchemeMailto) ? Written(uri) : null;

    /// <summary>The absolute address of a picture on the web, or null.</summary>
    public string? Picture(string? address) => Resolve(page, address) is { Scheme: "http" or "https" } uri ? Written(uri) : null;

    private static Uri? Parse(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? uri : null;

    private static Uri? Resolve(Uri? page, string? address)
    {
        string trimmed = (address ?? "").Trim();
        if (trimmed.Length is 0 or > MaxLength || trimmed[0] == '#')
            return null;
        if (trimmed.StartsWith("//", StringComparison.Ordinal))
            trimmed = $"{page?.Scheme ?? "https"}:{trimmed}";
        // On Unix a path that starts with a slash would be taken for a file.
        if (trimmed[0] != '/' && Uri.TryCreate(trimmed, UriKind.Absolute, out Uri? absolute))
            return absolute;
        return page is not null && Uri.TryCreate(page, trimmed, out Uri? resolved) ? resolved : null;
    }

    private static string? Written(Uri uri)
    {
        string text = uri.Scheme == Uri.UriSchemeMailto ? uri.OriginalString : uri.AbsoluteUri;
        return text.Length > MaxLength || text.Any(char.IsControl)
            ? null : Destination(text).Replace("|", "%7C", StringComparison.Ordinal);
    }

    /// <summary>The address without spaces, brackets and parentheses, at which Markdown ends a destination.</summary>
    public static string Destination(string address) => address
        .Replace(" ", "%20", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal)
        .Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
        .Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal);
}
