using System.Buffers;
using System.Buffers.Binary;

namespace ExpoSite.Site.Pictures.Files;

/// <summary>WebP (RFC 9649): chunks in a RIFF file.</summary>
internal static class WebPFile
{
    private const byte AlphaFlag = 0x10;
    private const byte ExifFlag = 0x08;
    private const byte XmpFlag = 0x04;
    private const byte AnimationFlag = 0x02;

    /// <summary>Null for a file that is cut off.</summary>
    public static PictureFile? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 20 || BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) + 8L > bytes.Length)
            return null;
        int end = (int)BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) + 8;
        var chunks = new ArrayBufferWriter<byte>(bytes.Length);
        PictureFile? picture = null;
        ExifBlock exif = ExifBlock.None;
        for (int at = 12; at + 8 <= end;)
        {
            uint length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            if (length > end - at - 8)
                return null;
            ReadOnlySpan<byte> content = bytes.Slice(at + 8, (int)length);
            ReadOnlySpan<byte> type = bytes.Slice(at, 4);
            picture ??= Header(type, content);
            if (type.SequenceEqual("EXIF"u8))
                exif = ExifBlock.Read(content.StartsWith("Exif\0\0"u8) ? content[6..] : content);
            else if (!type.SequenceEqual("XMP "u8))
                Keep(chunks, type, content);
            at += 8 + (int)length + ((int)length & 1);
        }

        return picture is { Width: > 0, Height: > 0 } ? picture with { Credit = exif.Credit, Published = Whole(chunks.WrittenSpan) } : null;
    }

    private static void Keep(ArrayBufferWriter<byte> chunks, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> chunk = chunks.GetSpan(9 + content.Length);
        type.CopyTo(chunk);
        BinaryPrimitives.WriteUInt32LittleEndian(chunk[4..], (uint)content.Length);
        content.CopyTo(chunk[8..]);
        if (type.SequenceEqual("VP8X"u8))
            chunk[8] &= unchecked((byte)~(ExifFlag | XmpFlag));
        if ((content.Length & 1) == 1)
            chunk[8 + content.Length] = 0;
        chunks.Advance(8 + content.Length + (content.Length & 1));
    }

    private static byte[] Whole(ReadOnlySpan<byte> chunks)
    {
        byte[] file = new byte[12 + chunks.Length];
        "RIFF"u8.CopyTo(file);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), (uint)(4 + chunks.Length));
        "WEBP"u8.CopyTo(file.AsSpan(8));
        chunks.CopyTo(file.AsSpan(12));
        return file;
    }

    private static PictureFile? Header(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        if (type.SequenceEqual("VP8X"u8) && content.Length >= 10)
            return Of(1 + U24(content[4..]), 1 + U24(content[7..]), (content[0] & AlphaFlag) != 0, (content[0] & AnimationFlag) != 0);
        if (type.SequenceEqual("VP8 "u8) && content.Length >= 10)
        {
            return Of(BinaryPrimitives.ReadUInt16LittleEndian(content[6..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(content[8..]) & 0x3FFF, false, false);
        }

        if (type.SequenceEqual("VP8L"u8) && content.Length >= 5)
        {
            uint bits = BinaryPrimitives.ReadUInt32LittleEndian(content[1..]);
            return Of(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF), (bits & (1 << 28)) != 0, false);
        }

        return null;
    }

    private static PictureFile Of(int width, int height, bool alpha, bool animated) =>
        new() { Format = PictureFormat.WebP, Width = width, Height = height, HasAlpha = alpha, IsAnimated = animated, Published = default };

    private static int U24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
