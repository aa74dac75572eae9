using System.Buffers.Binary;

namespace ExpoSite.Site.Pictures.Files;

/// <summary>GIF (version 89a): blocks, of which one holds a picture.</summary>
internal static class GifFile
{
    private const byte Extension = 0x21;
    private const byte ImageDescriptor = 0x2C;
    private const byte Trailer = 0x3B;

    /// <summary>Null for a file that is cut off. GIF carries no notes of cameras, so all of it is published.</summary>
    public static PictureFile? Read(ReadOnlyMemory<byte> content)
    {
        ReadOnlySpan<byte> bytes = content.Span;
        if (bytes.Length < 14)
            return null;
        int pictures = 0;
        bool transparent = false;
        for (int at = 13 + TableLength(bytes[10]); at < bytes.Length;)
        {
            switch (bytes[at])
            {
                case Trailer when pictures > 0:
                    return Of(content, transparent, pictures > 1);
                case Extension when at + 4 < bytes.Length:
                    transparent |= bytes[at + 1] == 0xF9 && (bytes[at + 3] & 1) != 0;
                    at = AfterBlocks(bytes, at + 2);
                    break;
                case ImageDescriptor when at + 10 < bytes.Length:
                    pictures++;
                    at = AfterBlocks(bytes, at + 11 + TableLength(bytes[at + 9]));
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static PictureFile Of(ReadOnlyMemory<byte> content, bool transparent, bool animated) => new()
    {
        Format = PictureFormat.Gif,
        Width = BinaryPrimitives.ReadUInt16LittleEndian(content.Span[6..]),
        Height = BinaryPrimitives.ReadUInt16LittleEndian(content.Span[8..]),
        HasAlpha = transparent,
        IsAnimated = animated,
        Published = content,
    };

    private static int TableLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static int AfterBlocks(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && bytes[at] != 0)
            at += bytes[at] + 1;
        return at + 1;
    }
}
