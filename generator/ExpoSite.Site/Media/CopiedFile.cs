using ExpoSite.Site.Pictures.Files;

namespace ExpoSite.Site.Media;

/// <summary>A file that is copied as it is.</summary>
/// <param name="Path">Path relative to the root (theme assets: relative to the theme folder), with forward slashes.</param>
/// <param name="Length">Size in bytes.</param>
public sealed record CopiedFile(string Path, long Length)
{
    /// <summary>Largest table that is drawn as a chart, in bytes.</summary>
    public const int LargestTable = 1 << 20;

    /// <summary>The content of a table (<c>.csv</c>) that is not larger than <see cref="LargestTable"/>; else empty.</summary>
    public ReadOnlyMemory<byte> Table { get; init; }

    /// <summary>What was measured of it, when it is a picture; else null.</summary>
    public MeasuredPicture? Picture { get; init; }

    /// <summary>Where a file of <c>input/</c> stands in the site.</summary>
    internal string Address => AddressOf(Path);

    /// <summary>True for a table beside a story or page: it is published with those that show it or link to it.</summary>
    internal bool StandsBesideText => !Path.StartsWith("input/media/", StringComparison.Ordinal);

    /// <param name="path">Of a file in <c>input/</c>, relative to the root.</param>
    internal static string AddressOf(string path) => path["input".Length..];
}
