namespace ExpoSite.Site.Theming;

/// <summary>Where a picture named in front matter stands in the site.</summary>
internal static class MediaAddress
{
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
