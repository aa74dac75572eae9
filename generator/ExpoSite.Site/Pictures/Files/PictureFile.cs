namespace ExpoSite.Site.Pictures.Files;

/// <summary>A picture by its bytes: what it measures, and what of it may be published.</summary>
public sealed record PictureFile
{
    /// <summary>Largest picture that is taken, in pixels.</summary>
    public const int MaxPixels = 64_000_000;

    /// <summary>Most memory that a picture may take while it is read, in bytes: that many pixels of four bytes each.</summary>
    public const long MaxDecodedBytes = 4L * MaxPixels;

    public required PictureFormat Format { get; init; }

    /// <summary>Pixels as it is shown, turned the way its camera says.</summary>
    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>True when parts of it may be transparent.</summary>
    public bool HasAlpha { get; init; }

    public bool IsAnimated { get; init; }

    /// <summary>Who made it, by its own metadata, or null.</summary>
    public string? Credit { get; init; }

    /// <summary>
    /// Bytes that a pixel takes while the picture is read: more than four where all of it has to be in memory at once, or channels are
    /// deep.
    /// </summary>
    public int DecodedBytesPerPixel { get; init; } = 4;

    /// <summary>
    /// Its bytes without what cameras and programs wrote beside the picture (place, device, thumbnails, comments); colour profile,
    /// orientation and the maker's name stay, and so does every pixel.
    /// </summary>
    public required ReadOnlyMemory<byte> Published { get; init; }

    /// <summary>Reads a file whose name says that it is a picture; a finding instead of a value when it cannot be published.</summary>
    /// <param name="path">Path for findings; its extension must fit the content.</param>
    /// <param name="content">The whole file.</param>
    public static Outcome<PictureFile> Read(string path, ReadOnlyMemory<byte> content)
    {
        if (content.IsEmpty)
            return Unreadable("The file is empty.", "save the picture again");
        if (Detect(content.Span) is not { } format)
            return Unreadable("The file is not a picture in a format that browsers show.", "save it as JPEG, PNG, WebP, AVIF or SVG");
        if (PictureFormats.OfName(path) is { } named && named != format)
        {
            return Unreadable($"The name promises {named}, but the file contains {format}.",
                $"rename it to end in .{PictureFormats.Extension(format)}");
        }

        if (format == PictureFormat.Svg)
            return Drawing(path, content);
        PictureFile? picture = format switch
        {
            PictureFormat.Jpeg => JpegFile.Read(content.Span),
            PictureFormat.Png => PngFile.Read(content.Span),
            PictureFormat.Gif => GifFile.Read(content),
            PictureFormat.WebP => WebPFile.Read(content.Span),
            _ => AvifFile.Read(content),
        };
        if (picture is null)
            return Unreadable("The picture is cut off or damaged.", "save it again");
        long pixels = (long)picture.Width * picture.Height;
        if (pixels > MaxPixels)
        {
            return Refused(PictureRules.PictureTooLarge, path,
                $"The picture has {picture.Width} x {picture.Height} pixels, {pixels / 1_000_000} megapixels; "
                + $"at most {MaxPixels / 1_000_000} are allowed.", "save it with at most 2560 pixels in width");
        }

        if (pixels * picture.DecodedBytesPerPixel is > MaxDecodedBytes and long decoded)
        {
            return Refused(PictureRules.PictureTooLarge, path, $"The picture has {picture.Width} x {picture.Height} pixels, and reading it "
                + $"takes {decoded / 1_048_576} MB of memory; at most {MaxDecodedBytes / 1_048_576} MB are allowed.",
                "save it with at most 2560 pixels in width, with 8 bits per channel, and not interlaced");
        }

        return format == PictureFormat.Avif && AvifFile.HasMetadata(content.Span)
            ? Unreadable("The picture has camera metadata, which ExpoSite cannot remove from AVIF.", "save it without metadata, or as JPEG")
            : new Outcome<PictureFile>(picture, []);

        Outcome<PictureFile> Unreadable(string message, string hint) => Refused(PictureRules.UnreadablePicture, path, message, hint);
    }

    private static Outcome<PictureFile> Drawing(string path, ReadOnlyMemory<byte> content)
    {
        if (content.Length > SafeSvg.MaxBytes)
        {
            string size = (content.Length / 1_048_576.0).ToString("0.0", CultureInfo.InvariantCulture);
            return Refused(PictureRules.PictureTooLarge, path,
                $"The drawing has {size} MB; at most {SafeSvg.MaxBytes / 1_048_576} MB are allowed.", "simplify it, or export it as PNG");
        }

        if (SafeSvg.Fault(content.Span) is { } fault)
        {
            return Refused(PictureRules.UnsafeDrawing, path, $"The drawing {fault}.", fault.Contains("DOCTYPE", StringComparison.Ordinal)
                ? "remove the line <!DOCTYPE ...> from the file; nothing needs it" : "export it as plain SVG, or as PNG");
        }

        (int width, int height) = SvgSize.Of(content.Span);
        return new Outcome<PictureFile>(
            new PictureFile { Format = PictureFormat.Svg, Width = width, Height = height, HasAlpha = true, Published = content }, []);
    }

    private static Outcome<PictureFile> Refused(DiagnosticRule rule, string path, string message, string hint) =>
        new(null, [rule.At(path, message, hint)]);

    private static PictureFormat? Detect(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PictureFormat.Png,
        [0xFF, 0xD8, 0xFF, ..] => PictureFormat.Jpeg,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => PictureFormat.Gif,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => PictureFormat.WebP,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'a', (byte)'v', (byte)'i', (byte)'f' or (byte)'s', ..] =>
            PictureFormat.Avif,
        _ => SafeSvg.LooksLikeSvg(bytes) ? PictureFormat.Svg : null,
    };
}
