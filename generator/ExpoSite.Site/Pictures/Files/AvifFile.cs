using System.Buffers.Binary;

namespace ExpoSite.Site.Pictures.Files;

/// <summary>AVIF (AV1 Image File Format 1.1): boxes; the size stands in properties (ISO/IEC 23008-12, 6.5.3).</summary>
internal static class AvifFile
{
    /// <summary>Null when its boxes are cut off or name no size.</summary>
    public static PictureFile? Read(ReadOnlyMemory<byte> content)
    {
        ReadOnlySpan<byte> bytes = content.Span;
        ReadOnlySpan<byte> meta = default;
        for (int at = 0; at < bytes.Length;)
        {
            if (at + 8 > bytes.Length)
                return null;
            uint length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            // A length of 0 reaches to the end of the file.
            if (length == 0)
                length = (uint)(bytes.Length - at);
            if (length < 8 || length > bytes.Length - at)
                return null;
            if (bytes.Slice(at + 4, 4).SequenceEqual("meta"u8))
                meta = bytes.Slice(at, (int)length);
            at += (int)length;
        }

        (int width, int height) = LargestSize(meta);
        // A quarter turn (irot 1 or 3) exchanges the sides.
        int turn = meta.IndexOf("irot"u8);
        bool turned = turn >= 0 && turn + 4 < meta.Length && (meta[turn + 4] & 1) == 1;
        return width == 0 || height == 0 ? null : new PictureFile
        {
            Format = PictureFormat.Avif,
            Width = turned ? height : width,
            Height = turned ? width : height,
            HasAlpha = meta.IndexOf("auxC"u8) >= 0,
            Published = content,
        };
    }

    /// <summary>True when an item of it holds Exif or XMP.</summary>
    public static bool HasMetadata(ReadOnlySpan<byte> bytes)
    {
        int items = bytes.IndexOf("iinf"u8);
        return items >= 0 && (bytes[items..].IndexOf("Exif"u8) >= 0 || bytes[items..].IndexOf("application/rdf+xml"u8) >= 0);
    }

    // Tiles have sizes of their own, smaller than that of the whole.
    private static (int Width, int Height) LargestSize(ReadOnlySpan<byte> meta)
    {
        (int Width, int Height) largest = default;
        for (int at = meta.IndexOf("ispe"u8); at >= 0 && at + 16 <= meta.Length;)
        {
            int width = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(meta[(at + 8)..]), 1 << 20);
            int height = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(meta[(at + 12)..]), 1 << 20);
            if ((long)width * height > (long)largest.Width * largest.Height)
                largest = (width, height);
            int next = meta[(at + 16)..].IndexOf("ispe"u8);
            at = next < 0 ? -1 : at + 16 + next;
        }

        return largest;
    }
}
