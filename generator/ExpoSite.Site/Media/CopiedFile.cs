using ExpoSite.Core.Addresses;
using ExpoSite.Site.Pictures.Files;

namespace ExpoSite.Site.Media;

/// <summary>A file that is copied as it is.</summary>
/// <param name="Path">Path relative to the root (theme assets: relative to the theme folder), with forward slashes.</param>
/// <param name="Length">Size in bytes.</param>
public sealed record CopiedFile(string Path, long Length)
{
    /// <summary>What was measured of it, when it is a picture; else null.</summary>
    public MeasuredPicture? Picture { get; init; }
}

/// <summary>Where files of <c>input/media/</c> stand in the site.</summary>
internal static class MediaAddress
{
    /// <summary>Where a file of <c>input/media/</c> stands.</summary>
    public static string Of(CopiedFile file) => OfPath(file.Path);

    /// <param name="path">Of a file in <c>input/media/</c>, relative to the root.</param>
    public static string OfPath(string path) => path["input".Length..];

    /// <inheritdoc cref="SiteAddress.OfMedia"/>
    public static string? Of(string source) => SiteAddress.OfMedia(source);
}
