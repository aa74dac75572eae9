using System.Buffers.Binary;
using System.Text;
using ExpoSite.Site.Media;
using ExpoSite.Site.Pictures.Files;

namespace ExpoSite.Site.Tests.Pictures;

/// <summary>Pictures of a few bytes, with what cameras write into them, and media that were measured already.</summary>
internal static class TestPictures
{
    /// <summary>A JPEG of two by three pixels whose notes are given; its scan is no real one.</summary>
    public static byte[] Jpeg(byte[] notes, string comment = "taken at home") =>
    [
        0xFF, 0xD8, .. Segment(0xE1, [.. "Exif\0\0"u8, .. notes]), .. Segment(0xFE, Encoding.ASCII.GetBytes(comment)),
        .. Segment(0xC0, [8, 0, 3, 0, 2, 1, 1, 0x11, 0]), .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 1, 2, 0xFF, 0, 3, 0xFF, 0xD9,
    ];

    /// <summary>Camera's notes: stands on its side, by Lio Vance, taken at a certain place.</summary>
    public static byte[] Notes { get; } = MakeNotes();

    public static byte[] Png(int width, int height, bool ends = true)
    {
        byte[] header = [0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        byte[] file =
        [
            0x89, .. "PNG\r\n\x1a\n"u8, .. Chunk("IHDR", header), .. Chunk("tEXt", "Author\0Somebody"u8.ToArray()),
            .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", []),
        ];
        return ends ? file : file[..^14];
    }

    public static byte[] WebP() =>
    [
        .. "RIFF"u8, 62, 0, 0, 0, .. "WEBP"u8,
        .. "VP8X"u8, 10, 0, 0, 0, 0x0C, 0, 0, 0, 99, 0, 0, 49, 0, 0,
        .. "VP8L"u8, 5, 0, 0, 0, 0x2F, 0, 0, 0, 0, 0,
        .. "EXIF"u8, 6, 0, 0, 0, .. "II*\0PL"u8,
        .. "XMP "u8, 4, 0, 0, 0, .. "<x/>"u8,
    ];

    public static byte[] Gif(int frames)
    {
        byte[] frame = [0x2C, 0, 0, 0, 0, 4, 0, 4, 0, 0, 2, 1, 0, 0];
        return [.. "GIF89a"u8, 4, 0, 4, 0, 0, 0, 0, .. Enumerable.Repeat(frame, frames).SelectMany(f => f), 0x3B];
    }

    /// <summary>A file of the media folder that was measured.</summary>
    public static CopiedFile Measured(string name, int width, int height, PictureFormat format = PictureFormat.Jpeg, long length = 900_000,
        string? credit = "Lio Vance") =>
        new($"input/media/{name}", length)
        {
            Picture = new MeasuredPicture
            {
                Hash = "0123456789abcdef01234567",
                Format = format,
                Width = width,
                Height = height,
                Color = "#336699",
                Credit = credit,
            },
        };

    private static byte[] MakeNotes()
    {
        byte[] tiff = [.. "II*\0"u8, 8, 0, 0, 0, 3, 0, .. new byte[36], 0, 0, 0, 0, .. "Lio Vance\0GPS 47.1 8.5"u8];
        Entry(tiff.AsSpan(10), 0x0112, 3, 1, 6);
        Entry(tiff.AsSpan(22), 0x013B, 2, 10, 50);
        Entry(tiff.AsSpan(34), 0x8825, 4, 1, 60);
        return tiff;
    }

    private static void Entry(Span<byte> entry, ushort tag, ushort type, int count, int value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(entry, tag);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], type);
        BinaryPrimitives.WriteInt32LittleEndian(entry[4..], count);
        BinaryPrimitives.WriteInt32LittleEndian(entry[8..], value);
    }

    private static byte[] Segment(byte marker, byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    // Nobody here checks the sum at the end of a chunk.
    private static byte[] Chunk(string type, byte[] content) =>
        [0, 0, (byte)(content.Length >> 8), (byte)content.Length, .. Encoding.ASCII.GetBytes(type), .. content, 0, 0, 0, 0];
}
