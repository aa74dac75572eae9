using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html;
using ExpoSite.Normalize.Mime;
using ExpoSite.Normalize.Pictures;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.SavedPages;

/// <summary>Reads a page that a browser saved as one file, or as a file and a folder with its pictures.</summary>
internal static class SavedPageReader
{
    /// <param name="html">The page's text, decoded.</param>
    /// <param name="path">Path of the raw file.</param>
    /// <param name="companions">What stands in the page's own folder.</param>
    /// <param name="options">The site's zone and categories.</param>
    public static Draft Read(string html, string path, ImmutableArray<CompanionFile> companions, NormalizeOptions options)
    {
        var pictures = new PictureCollection(path);
        var own = new CompanionPictures(companions, pictures);
        var page = new SavedPage(null, address => address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase)
            ? InlinePicture.Bytes(address) is { } bytes ? pictures.Add(bytes, "inline picture") : null
            : own.At(address));
        return pictures.Settle(HtmlPageReader.Read(html, path, options, page));
    }
}
