using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Media;

/// <summary>Where files of <c>input/media/</c> stand in the site.</summary>
internal static class MediaAddress
{
    /// <summary>Where a file of <c>input/media/</c> stands.</summary>
    public static string Of(CopiedFile file) => OfPath(file.Path);

    /// <param name="path">Of a file in <c>input/media/</c>, relative to the root.</param>
    public static string OfPath(string path) => path["input".Length..];

    /// <summary><c>hall.jpg</c>, <c>media/hall.jpg</c> and <c>/media/hall.jpg</c> are <c>/media/hall.jpg</c>; null for other hosts and unsafe paths.</summary>
    public static string? Of(string source)
    {
        string path = source.TrimStart('/');
        if (path.StartsWith("media/", StringComparison.Ordinal))
            path = path["media/".Length..];
        string address = "/media/" + path;
        return source.Contains("://", StringComparison.Ordinal) || !SiteAddress.IsSafe(address) ? null : address;
    }
}
