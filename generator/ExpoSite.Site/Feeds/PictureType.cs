namespace ExpoSite.Site.Feeds;

/// <summary>Media types of pictures, by file name.</summary>
internal static class PictureType
{
    /// <summary>For example <c>image/jpeg</c>; null for what is no picture.</summary>
    public static string? Of(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JPG" or ".JPEG" => "image/jpeg",
        ".PNG" => "image/png",
        ".GIF" => "image/gif",
        ".WEBP" => "image/webp",
        ".AVIF" => "image/avif",
        ".SVG" => "image/svg+xml",
        _ => null,
    };
}
