using ExpoSite.Core.Addresses;

namespace ExpoSite.Site.Media;

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
