using ExpoSite.Site.Pictures;
using ExpoSite.Site.Pictures.Files;
using NetVips;

namespace ExpoSite.Cli.Pictures;

/// <summary>Makes pictures with libvips. Nothing of what a file says beside its pixels gets through.</summary>
internal static class PictureWorkshop
{
    private const int AvifQuality = 58;
    private const int DrawnAvifQuality = 72;
    private const int AvifEffort = 2;
    private const int WebPQuality = 78;
    private const int WebPEffort = 3;
    private const int JpegQuality = 80;
    private const int AnyHeight = 100_000;

    /// <summary>The mean colour of a picture, <c>#rrggbb</c>; reads every pixel once, so that a damaged file shows.</summary>
    /// <exception cref="VipsException">The file is damaged.</exception>
    public static string MeanColor(byte[] content)
    {
        using Image small = Thumbnail(content, 32, 32);
        using Image pixels = small.CopyMemory();
        using Image opaque = Opaque(pixels);
        double[] mean = [.. Enumerable.Range(0, 3).Select(band => Band(opaque, band))];
        return $"#{(int)Math.Round(mean[0]):x2}{(int)Math.Round(mean[1]):x2}{(int)Math.Round(mean[2]):x2}";
    }

    /// <param name="copy">The picture at that width.</param>
    /// <exception cref="VipsException">The file is damaged, or the format refuses it.</exception>
    public static byte[] Copy(CopyOrder order, Image copy)
    {
        bool isDrawn = order.Source.Picture?.Format is PictureFormat.Png or PictureFormat.Gif;
        switch (order.Format)
        {
            case PictureFormat.Avif:
                return copy.HeifsaveBuffer(
                    q: isDrawn ? DrawnAvifQuality : AvifQuality, compression: Enums.ForeignHeifCompression.Av1, effort: AvifEffort,
                    subsampleMode: isDrawn ? Enums.ForeignSubsample.Off : Enums.ForeignSubsample.On, keep: Enums.ForeignKeep.None);
            case PictureFormat.WebP:
                return copy.WebpsaveBuffer(q: WebPQuality, effort: WebPEffort, keep: Enums.ForeignKeep.None);
            case PictureFormat.Png:
                return copy.PngsaveBuffer(compression: 8, palette: true, q: 90, effort: 4, keep: Enums.ForeignKeep.None);
            default:
                using (Image opaque = Opaque(copy))
                    return opaque.JpegsaveBuffer(q: JpegQuality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None);
        }
    }

    /// <summary>
    /// Turned the way its camera says, never larger than it is, and in the colours of the web: a transform that costs more than all else,
    /// so only for a picture that has other ones.
    /// </summary>
    public static Image Thumbnail(Image decoded, int width) =>
        decoded.ThumbnailImage(width, height: AnyHeight, size: Enums.Size.Down, outputProfile: Colors(decoded));

    /// <summary>The same of a file, line by line.</summary>
    /// <exception cref="VipsException">The file is damaged.</exception>
    public static Image Thumbnail(byte[] content, int width, int height = AnyHeight)
    {
        using Image header = Image.NewFromBuffer(content);
        return Image.ThumbnailBuffer(
            content, width, height: height, size: Enums.Size.Down, outputProfile: Colors(header), failOn: Enums.FailOn.Error);
    }

    private static string? Colors(Image image) =>
        image.Contains("icc-profile-data") || image.Interpretation == Enums.Interpretation.Cmyk ? "srgb" : null;

    /// <summary>Transparent parts become paper; grey becomes colour.</summary>
    public static Image Opaque(Image image)
    {
        using Image coloured = image.Colourspace(Enums.Interpretation.Srgb);
        return coloured.HasAlpha() ? coloured.Flatten(background: [255, 255, 255]) : coloured.Copy();
    }

    private static double Band(Image image, int band)
    {
        using Image one = image.ExtractBand(band);
        return one.Avg();
    }
}
