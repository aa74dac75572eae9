using System.Buffers;
using System.Buffers.Binary;

namespace ExpoSite.Site.Pictures.Files;

/// <summary>PNG (W3C, third edition): a list of chunks, each with its length.</summary>
internal static class PngFile
{
    private const int SignatureLength = 8;
    private const int InterlacedCost = 3;

    /// <summary>Null for a file that is cut off.</summary>
    public static PictureFile? Read(ReadOnlySpan<byte> bytes)
    {
        var published = new ArrayBufferWriter<byte>(bytes.Length);
        published.Write(bytes[..SignatureLength]);
        PictureFile? picture = null;
        bool hasPixels = false;
        for (int at = SignatureLength; at + 12 <= bytes.Length;)
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - 12)
                return null;
            ReadOnlySpan<byte> chunk = bytes.Slice(at, (int)length + 12);
            ReadOnlySpan<byte> type = chunk.Slice(4, 4);
            if (type.SequenceEqual("IHDR"u8) && length >= 13)
                picture = Header(chunk[8..]);
            else if (picture is not null && type.SequenceEqual("tRNS"u8))
                picture = picture with { HasAlpha = true };
            else if (picture is not null && type.SequenceEqual("acTL"u8))
                picture = picture with { IsAnimated = true };
            hasPixels |= type.SequenceEqual("IDAT"u8);
            if (!IsNote(type))
                published.Write(chunk);
            at += chunk.Length;
            if (type.SequenceEqual("IEND"u8))
                return picture is { Width: > 0, Height: > 0 } && hasPixels ? picture with { Published = published.WrittenMemory } : null;
        }

        return null;
    }

    private static bool IsNote(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("eXIf"u8) || type.SequenceEqual("tEXt"u8) || type.SequenceEqual("iTXt"u8) || type.SequenceEqual("zTXt"u8)
            || type.SequenceEqual("tIME"u8);

    private static PictureFile Header(ReadOnlySpan<byte> header) => new()
    {
        Format = PictureFormat.Png,
        Width = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(header), int.MaxValue),
        Height = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(header[4..]), int.MaxValue),
        HasAlpha = header[9] is 4 or 6,
        // All seven passes of an interlaced picture stay in memory, and are gone over.
        DecodedBytesPerPixel = (header[8] == 16 ? 8 : 4) * (header[12] == 0 ? 1 : InterlacedCost),
        Published = default,
    };
}
