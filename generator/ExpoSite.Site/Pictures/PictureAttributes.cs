using ExpoSite.Site.Pictures.Files;

namespace ExpoSite.Site.Pictures;

/// <summary>The attributes by which a browser chooses among the copies of a picture.</summary>
internal static class PictureAttributes
{
    /// <summary>Each modern format with its copies, best first.</summary>
    public static ImmutableArray<(PictureFormat Format, string Srcset)> Sources(SitePicture picture, Func<string, string> href) =>
    [
        .. picture.Copies.Where(c => !IsFallback(c)).GroupBy(c => c.Order.Format).Select(g => (g.Key, Srcset(g, href))),
    ];

    /// <summary>The copies for browsers that know no modern format; null when the picture itself is light enough.</summary>
    public static string? Fallback(SitePicture picture, Func<string, string> href)
    {
        PictureCopy[] copies = [.. picture.Copies.Where(IsFallback)];
        return copies.Length == 0 ? null : Srcset(copies, href);
    }

    private static bool IsFallback(PictureCopy copy) => copy.Order.Format is PictureFormat.Jpeg or PictureFormat.Png;

    private static string Srcset(IEnumerable<PictureCopy> copies, Func<string, string> href) =>
        string.Join(", ",
            copies.Select(c => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{href(c.Address)} {c.Order.Width}w")));
}
