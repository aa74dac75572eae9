using ExpoSite.Site.Pictures;

namespace ExpoSite.Site.Markdown.Addresses;

/// <summary>
/// Addresses without a slash at the start. A page shows them from its own address, lists and feeds from theirs, so they
/// become addresses from the root: a table beside the Markdown file, or a file of input/media/, by its name or as it is reached from the
/// Markdown file (editors show <c>../media/hall.jpg</c>); else what a browser makes of it on the page (RFC 3986, section 5.2).
/// </summary>
internal sealed class RelativeAddress(PictureShelf shelf)
{
    public string Resolve(string written, BodyPlace place)
    {
        int end = written.AsSpan().IndexOfAny('?', '#');
        (string path, string tail) = end < 0 ? (written, "") : (written[..end], written[end..]);
        return path.Length == 0 ? place.Address + tail : (Media(path, place) ?? Join(place.Address, path)) + tail;
    }

    private string? Media(string path, BodyPlace place)
    {
        string fromFile = Join("/" + place.Path, path);
        if (fromFile.StartsWith("/input/", StringComparison.Ordinal) && shelf.Holds(fromFile["/input".Length..]))
            return fromFile["/input".Length..];
        string name = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        return SiteAddress.OfMedia(name) is { } named && shelf.Holds(named) ? named : null;
    }

    private static string Join(string from, string path)
    {
        List<string> parts = [.. from[..from.LastIndexOf('/')].Split('/', StringSplitOptions.RemoveEmptyEntries)];
        string[] steps = path.Split('/');
        foreach (string step in steps)
        {
            if (step == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (step is not ("" or "." or ".."))
                parts.Add(step);
        }

        string joined = "/" + string.Join('/', parts);
        return steps[^1] is "" or "." or ".." && parts.Count > 0 ? joined + "/" : joined;
    }
}

/// <summary>Where a body stands: what is written relative in it starts there.</summary>
/// <param name="Path">Its file, relative to the root.</param>
/// <param name="Address">Its page, without base path.</param>
/// <param name="Lead">Address of the story's lead picture, or null.</param>
/// <param name="Language">Language tag of the text; null for the site's.</param>
internal sealed record BodyPlace(string Path, string Address, string? Lead = null, string? Language = null)
{
    /// <summary>Of a live blog: when it was published, on whose day its first entry is; null for any other text.</summary>
    public StoryTime? LiveSince { get; init; }

    /// <summary>True where pictures are shown as wide as the page.</summary>
    public bool IsGallery { get; init; }

    /// <summary>The root, for a text without a page.</summary>
    public static BodyPlace Root { get; } = new("", "/");

    public static BodyPlace Of(Article article) => new(
        article.Path, StoryAddress.Of(article), article.Image is { } image ? SiteAddress.OfMedia(image.Source) : null, article.Language)
    {
        LiveSince = article.Format == StoryFormat.Live ? article.Published : null,
        IsGallery = article.Format == StoryFormat.Gallery,
    };
}
