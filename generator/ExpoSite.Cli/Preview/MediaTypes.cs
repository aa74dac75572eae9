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
        ".SVG" => "image/svg+xml",
        ".PNG" => "image/png",
        ".JPG" or ".JPEG" => "image/jpeg",
        ".WEBP" => "image/webp",
        ".AVIF" => "image/avif",
        ".ICO" => "image/x-icon",
        ".WOFF2" => "font/woff2",
        ".WEBMANIFEST" => "application/manifest+json; charset=utf-8",
        ".MP4" => "video/mp4",
        ".GIF" => "image/gif",
        ".TXT" => "text/plain; charset=utf-8",
        ".ICS" => "text/calendar; charset=utf-8",
        ".PDF" => "application/pdf",
        _ => "application/octet-stream",
    };
}
