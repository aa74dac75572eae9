using ExpoSite.Site.Pictures.Files;
using NetVips;

namespace ExpoSite.Cli.Pictures;

/// <summary>
/// A photograph and what was decoded of it, once for all its copies, until the last of them is made. JPEG and WebP can shrink while they
/// are decoded, which is quicker and needs less memory: their small copies come from a smaller decoding, as libvips would make it.
/// Thread-safe.
/// </summary>
internal sealed class DecodedPicture(MeasuredPicture measured, Func<byte[]> read, int copies)
{
    /// <summary>Pixels that are held at once; a larger picture is decoded line by line for each width. They take 72 to 96 MB.</summary>
    private const int MostHeld = 24_000_000;

    private readonly Lock gate = new();
    private readonly Dictionary<int, Image> decoded = [];
    private readonly Dictionary<int, Image> thumbnails = [];
    private byte[]? content;
    private int left = copies;

    /// <summary>Number of times that its pixels were decoded.</summary>
    public int Decodings { get; private set; }

    /// <summary>The picture in memory at a width, whatever format it will be written in; it stays this object's own.</summary>
    /// <exception cref="VipsException">The file is damaged.</exception>
    /// <exception cref="IOException">The file is gone, or changed since it was read.</exception>
    public Image At(int width)
    {
        lock (gate)
        {
            if (thumbnails.TryGetValue(width, out Image? known))
                return known;
            using Image lazy = Thumbnail(content ??= read(), width);
            return thumbnails[width] = lazy.CopyMemory();
        }
    }

    /// <summary>Says that a copy is made, or not needed. After the last one nothing is held.</summary>
    public void Release()
    {
        lock (gate)
        {
            if (--left > 0)
                return;
            foreach (Image image in decoded.Values.Concat(thumbnails.Values))
                image.Dispose();
            decoded.Clear();
            thumbnails.Clear();
            content = null;
        }
    }

    private Image Thumbnail(byte[] file, int width)
    {
        int shrink = measured.Format == PictureFormat.Jpeg ? JpegShrink((double)measured.Width / width) : 1;
        bool isHeld = measured.Format != PictureFormat.WebP && (long)measured.Width * measured.Height / (shrink * shrink) <= MostHeld;
        if (isHeld)
            return PictureWorkshop.Thumbnail(Decoded(file, shrink), width);
        Decodings++;
        return PictureWorkshop.Thumbnail(file, width);
    }

    private Image Decoded(byte[] file, int shrink)
    {
        if (decoded.TryGetValue(shrink, out Image? known))
            return known;
        Decodings++;
        using Image lazy = measured.Format == PictureFormat.Jpeg
            ? Image.JpegloadBuffer(file, shrink: shrink, failOn: Enums.FailOn.Error)
            : Image.NewFromBuffer(file, failOn: Enums.FailOn.Error);
        return decoded[shrink] = lazy.CopyMemory();
    }

    // As vips_thumbnail chooses it: at least twice the size that is wanted is left to be shrunk with care.
    private static int JpegShrink(double shrink) => shrink switch { >= 16 => 8, >= 8 => 4, >= 4 => 2, _ => 1 };
}
