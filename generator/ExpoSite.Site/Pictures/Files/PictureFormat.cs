namespace ExpoSite.Site.Pictures.Files;

/// <summary>Formats of pictures that browsers show.</summary>
public enum PictureFormat
{
    Jpeg,
    Png,
    Gif,
    WebP,
    Avif,
    Svg,
}

/// <summary>What file names and media types say of a format.</summary>
public static class PictureFormats
{
    /// <summary>Formats that cameras and programs write and browsers do not show.</summary>
    private static readonly string[] Foreign = [".HEIC", ".HEIF", ".TIF", ".TIFF", ".BMP", ".PSD", ".RAW", ".JXL"];

    /// <summary>The format that a file's name promises, or null.</summary>
    public static PictureFormat? OfName(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JPG" or ".JPEG" => PictureFormat.Jpeg,
        ".PNG" => PictureFormat.Png,
        ".GIF" => PictureFormat.Gif,
        ".WEBP" => PictureFormat.WebP,
        ".AVIF" => PictureFormat.Avif,
        ".SVG" => PictureFormat.Svg,
        _ => null,
    };

    /// <summary>True for a picture in a format that browsers do not show.</summary>
    public static bool IsForeign(string path) => Foreign.Contains(Path.GetExtension(path).ToUpperInvariant());

    public static string Extension(PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => "jpg",
        _ => format.ToString().ToLowerInvariant(),
    };

    public static string MediaType(PictureFormat format) => format switch
    {
        PictureFormat.Svg => "image/svg+xml",
        _ => "image/" + format.ToString().ToLowerInvariant(),
    };

    /// <summary>The media type that a file's name promises; null for what is no picture.</summary>
    public static string? MediaTypeOfName(string path) => OfName(path) is { } format ? MediaType(format) : null;
}
