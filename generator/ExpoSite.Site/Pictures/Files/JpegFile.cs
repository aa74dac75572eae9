using System.Buffers;
using System.Buffers.Binary;

namespace ExpoSite.Site.Pictures.Files;

/// <summary>JPEG (ISO/IEC 10918-1, annex B): a list of segments, then the scans.</summary>
internal static class JpegFile
{
    private const byte App0 = 0xE0;
    private const byte App1 = 0xE1;
    private const byte App2 = 0xE2;
    private const byte App14 = 0xEE;
    private const byte App15 = 0xEF;
    private const byte Comment = 0xFE;
    private const byte StartOfScan = 0xDA;
    private const byte ProgressiveFrame = 0xC2;
    private const int ProgressiveCost = 5;

    /// <summary>Null for a file that is cut off, or has no frame.</summary>
    public static PictureFile? Read(ReadOnlySpan<byte> bytes)
    {
        var kept = new ArrayBufferWriter<byte>(bytes.Length);
        (int Width, int Height)? size = null;
        ExifBlock exif = ExifBlock.None;
        bool isProgressive = false;
        int at = 2;
        while (at + 4 <= bytes.Length && bytes[at] == 0xFF)
        {
            byte marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            int length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || at + 2 + length > bytes.Length)
                return null;
            ReadOnlySpan<byte> segment = bytes.Slice(at, length + 2);
            if (marker == StartOfScan)
            {
                // The coefficients of a progressive picture are all kept, two bytes for each.
                return size is { } found && Finish(bytes[at..], kept.WrittenSpan, found, exif) is { } picture
                    ? picture with { DecodedBytesPerPixel = isProgressive ? ProgressiveCost : picture.DecodedBytesPerPixel }
                    : null;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && length >= 8)
                size = (BinaryPrimitives.ReadUInt16BigEndian(segment[7..]), BinaryPrimitives.ReadUInt16BigEndian(segment[5..]));
            isProgressive |= marker == ProgressiveFrame;
            if (marker == App1 && segment[4..].StartsWith("Exif\0\0"u8))
                exif = ExifBlock.Read(segment[10..]);
            if (IsKept(marker, segment))
                kept.Write(segment);
            at += length + 2;
        }

        return null;
    }

    // JFIF, the colour profile and Adobe's note on the colours say how to show the pixels; all other notes go.
    private static bool IsKept(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        App0 or App14 => true,
        App2 => segment[4..].StartsWith("ICC_PROFILE\0"u8),
        >= App1 and <= App15 or Comment => false,
        _ => true,
    };

    private static PictureFile? Finish(ReadOnlySpan<byte> scans, ReadOnlySpan<byte> segments, (int Width, int Height) size, ExifBlock exif)
    {
        // After the end of the picture phones put films and second pictures.
        int end = EndOf(scans);
        if (end < 0 || size.Width == 0 || size.Height == 0)
            return null;
        byte[] notes = exif.Write();
        var published = new ArrayBufferWriter<byte>(segments.Length + end + notes.Length + 16);
        published.Write<byte>([0xFF, 0xD8]);
        if (notes.Length > 0)
        {
            published.Write<byte>([0xFF, App1, (byte)((notes.Length + 8) >> 8), (byte)(notes.Length + 8)]);
            published.Write("Exif\0\0"u8);
            published.Write(notes);
        }

        published.Write(segments);
        published.Write(scans[..end]);
        return new PictureFile
        {
            Format = PictureFormat.Jpeg,
            Width = exif.IsTurned ? size.Height : size.Width,
            Height = exif.IsTurned ? size.Width : size.Height,
            Credit = exif.Credit,
            Published = published.WrittenMemory,
        };
    }

    // In scans 0xFF is followed by 0 or a restart marker; between them stand tables, which are skipped by their length.
    private static int EndOf(ReadOnlySpan<byte> scans)
    {
        int at = 0;
        while (true)
        {
            int found = scans[at..].IndexOf((byte)0xFF);
            if (found < 0 || at + found + 1 >= scans.Length)
                return -1;
            at += found;
            byte marker = scans[at + 1];
            if (marker == 0xD9)
                return at + 2;
            if (marker == 0xFF)
                at++;
            else if (marker is 0 or (>= 0xD0 and <= 0xD7))
                at += 2;
            else if (at + 4 <= scans.Length)
                at += 2 + BinaryPrimitives.ReadUInt16BigEndian(scans[(at + 2)..]);
            else
                return -1;
            if (at >= scans.Length)
                return -1;
        }
    }
}
