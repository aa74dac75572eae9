using System.Buffers.Binary;

namespace ExpoSite.Normalize.Pictures;

/// <summary>A picture by its first bytes, whatever its name says.</summary>
/// <param name="Extension">With the point: <c>.jpg</c>.</param>
/// <param name="Width">Pixels; 0 when the format does not say so early.</param>
/// <param name="Height">Pixels; 0 when the format does not say so early.</param>
internal sealed record PictureHeader(string Extension, int Width, int Height)
{
    /// <summary>What the bytes are, or null when they are no picture that a page can show safely.</summary>
    public static PictureHeader? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] when bytes.Length > 24 =>
            new(".png", Big(bytes[16..]), Big(bytes[20..])),
        [0xFF, 0xD8, 0xFF, ..] when bytes.Length > 24 => Jpeg(bytes),
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] when bytes.Length > 12 =>
            new(".gif", BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] when bytes.Length > 24 =>
            new(".webp", 0, 0),
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'a', (byte)'v', (byte)'i', (byte)'f' or (byte)'s', ..]
            when bytes.Length > 24 =>
            new(".avif", 0, 0),
        _ => SafeSvg.IsSafe(bytes) ? new(".svg", 0, 0) : null,
    };

    /// <summary>True for spacers, tracking pixels, bullets and the like.</summary>
    public bool IsDecoration => (Width > 0 && Width < SmallestSide) || (Height > 0 && Height < SmallestSide);

    private const int SmallestSide = 48;

    private static int Big(ReadOnlySpan<byte> bytes) => (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes), int.MaxValue);

    // ISO/IEC 10918-1, B.2.2: the frame header holds the size; segments before it are skipped by their length.
    private static PictureHeader Jpeg(ReadOnlySpan<byte> bytes)
    {
        int at = 2;
        while (at + 9 < bytes.Length && bytes[at] == 0xFF)
        {
            byte marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new(".jpg", BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            at += 2 + Math.Max(2, (int)BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]));
        }

        return new(".jpg", 0, 0);
    }
}
