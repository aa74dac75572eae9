using ExpoSite.Site.Media;
using ExpoSite.Site.Pictures.Files;

namespace ExpoSite.Cli.Preview;

/// <summary>Content-Type by file ending, as GitHub Pages sends it.</summary>
internal static class MediaTypes
{
    public static string Of(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".HTML" => "text/html; charset=utf-8",
        ".CSS" => "text/css; charset=utf-8",
        ".JS" => "text/javascript; charset=utf-8",
        ".XML" or ".OPML" => "application/xml; charset=utf-8",
        ".JSON" => "application/json; charset=utf-8",
        ".ICO" => "image/x-icon",
        ".WEBMANIFEST" => "application/manifest+json; charset=utf-8",
        _ => PictureFormats.MediaTypeOfName(path) ?? MediaKind.OfName(path)?.Type ?? "application/octet-stream",
    };
}
