using ExpoSite.Site.Pictures;
using ExpoSite.Site.Pictures.Files;

namespace ExpoSite.Cli.Pictures;

/// <summary>About how long pictures take to make, for the estimate on a terminal alone: measured with libvips 8.18 on the sample.</summary>
internal static class PictureCost
{
    /// <summary>A page takes about so many seconds of a processor.</summary>
    private const double SecondsOfPage = 0.0003;

    private const double SecondsOfCard = 0.04;

    /// <summary>In pages; at least 1.</summary>
    public static int Of(PictureOrder order) => Math.Max(1, (int)(Seconds(order) / SecondsOfPage));

    private static double Seconds(PictureOrder order) =>
        order is CopyOrder copy ? Megapixels(copy) * SecondsOfMegapixel(copy.Format) : SecondsOfCard;

    private static double Megapixels(CopyOrder copy) =>
        copy.Source.Picture is { Width: > 0 } whole ? (double)copy.Width * copy.Width * whole.Height / whole.Width / 1_000_000 : 0;

    private static double SecondsOfMegapixel(PictureFormat format) => format switch
    {
        PictureFormat.Avif => 0.25,
        PictureFormat.Png => 0.1,
        PictureFormat.WebP => 0.06,
        _ => 0.02,
    };
}
