using ExpoSite.Site.Media;
using ExpoSite.Site.Pictures.Files;

namespace ExpoSite.Site.Pictures;

/// <summary>A picture of <c>input/media/</c> with the smaller copies that pages may choose from.</summary>
/// <param name="Address">Where the picture itself stands: <c>/media/hall.jpg</c>.</param>
/// <param name="Measured">What was measured of it.</param>
internal sealed record SitePicture(string Address, CopiedFile File, MeasuredPicture Measured)
{
    /// <summary>Part of every key: another number makes every copy anew.</summary>
    private const string Recipe = "1";

    /// <summary>From a card on a phone to a lead picture over the whole page.</summary>
    private static readonly int[] Widths = [320, 640, 960, 1440, 1920];

    /// <summary>Browsers that know neither AVIF nor WebP are few: two widths are enough for them.</summary>
    private static readonly int[] FallbackWidths = [640, 1440];

    /// <summary>A file of fewer bytes and pixels than these needs no copies for old browsers.</summary>
    private const int LightBytes = 150_000;
    private const int LightWidth = 960;
    private const int LongestName = 32;

    /// <summary>WebP writes no longer side; AVIF a little more.</summary>
    private const int LargestSide = 16_383;
    private const double MostOblong = 8;

    /// <summary>By format, best first, then by width.</summary>
    public ImmutableArray<PictureCopy> Copies { get; private init; } = [];

    /// <summary>Copies that no program can make, since they would be too long or too thin.</summary>
    public ImmutableArray<PictureCopy> LeftOut { get; private init; } = [];

    /// <summary>True when a card can show a part of it: of a strip hardly anything would be left.</summary>
    public bool FitsCard => (double)Measured.Width / Measured.Height is > 1.0 / MostOblong and < MostOblong;

    public SitePicture WithCopies()
    {
        // A drawing scales by itself, and what moves would stand still.
        if (Measured.Format == PictureFormat.Svg || Measured.IsAnimated)
            return this;
        ILookup<bool, PictureCopy> planned = Plan().ToLookup(CanBeMade);
        return this with { Copies = [.. planned[true]], LeftOut = [.. planned[false]] };
    }

    // Known before anything is made, so that a check tells what a build would meet.
    private bool CanBeMade(PictureCopy copy) =>
        Math.Round((double)copy.Order.Width * Measured.Height / Measured.Width) is >= 1 and <= LargestSide;

    private IEnumerable<PictureCopy> Plan()
    {
        int most = Math.Min(Measured.Width, Widths[^1]);
        // A copy that is hardly smaller than the next is not worth its file.
        int[] widths = [.. Widths.Where(w => w < most * 0.9), most];
        foreach (PictureFormat format in (PictureFormat[])[PictureFormat.Avif, PictureFormat.WebP])
        {
            foreach (int width in widths)
                yield return Copy(format, width);
        }

        if (Measured.Width <= LightWidth && File.Length <= LightBytes)
            yield break;
        PictureFormat fallback = Measured.HasAlpha || Measured.Format is PictureFormat.Png or PictureFormat.Gif
            ? PictureFormat.Png : PictureFormat.Jpeg;
        foreach (int width in widths.Intersect(FallbackWidths).DefaultIfEmpty(most))
            yield return Copy(fallback, width);
    }

    private PictureCopy Copy(PictureFormat format, int width)
    {
        string key = string.Create(CultureInfo.InvariantCulture, $"{Measured.Hash}-{Recipe}-{width}");
        string name = Slug.From(Path.GetFileNameWithoutExtension(Address), LongestName)?.Value ?? "picture";
        string address = string.Create(
            CultureInfo.InvariantCulture, $"/pictures/{name}-{Measured.Hash[..10]}{Recipe}-{width}.{PictureFormats.Extension(format)}");
        return new PictureCopy(address, new CopyOrder($"{key}-{PictureFormats.Extension(format)}", format, File, width));
    }
}

/// <summary>A smaller copy and its address.</summary>
internal sealed record PictureCopy(string Address, CopyOrder Order);

/// <summary>The attributes by which a browser chooses among the copies of a picture.</summary>
internal static class PictureAttributes
{
    /// <summary>Each modern format with its copies, best first.</summary>
    public static ImmutableArray<(PictureFormat Format, string Srcset)> Sources(SitePicture picture, Func<string, string> href) =>
    [
        .. picture.Copies.Where(c => !IsFallback(c)).GroupBy(c => c.Order.Format).Select(g => (g.Key, Srcset(g, href))),
    ];

    /// <summary>The copies for browsers that know no modern format; null when the picture itself is light enough.</summary>
    public static string? Fallback(SitePicture picture, Func<string, string> href)
    {
        PictureCopy[] copies = [.. picture.Copies.Where(IsFallback)];
        return copies.Length == 0 ? null : Srcset(copies, href);
    }

    private static bool IsFallback(PictureCopy copy) => copy.Order.Format is PictureFormat.Jpeg or PictureFormat.Png;

    private static string Srcset(IEnumerable<PictureCopy> copies, Func<string, string> href) =>
        string.Join(", ",
            copies.Select(c => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{href(c.Address)} {c.Order.Width}w")));
}
