using System.Buffers.Binary;

namespace ExpoSite.Site.Pictures.Files;

/// <summary>The three things of a camera's notes that are kept (Exif 3.0, TIFF 6.0): which way is up, and who made the picture.</summary>
internal sealed record ExifBlock(int Orientation, string? Artist, string? Copyright)
{
    private const ushort OrientationTag = 0x0112;
    private const ushort ArtistTag = 0x013B;
    private const ushort CopyrightTag = 0x8298;
    private const int MaxEntries = 512;
    private const int LongestText = 200;

    public static ExifBlock None { get; } = new(1, null, null);

    /// <summary>True when the picture stands on its side.</summary>
    public bool IsTurned => Orientation is >= 5 and <= 8;

    /// <summary>The maker's name, or null.</summary>
    public string? Credit => Artist ?? Copyright;

    /// <summary>Reads a TIFF structure; what does not hold together counts as missing.</summary>
    public static ExifBlock Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 14 || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8)))
            return None;
        bool little = tiff[0] == 'I';
        ExifBlock block = None;
        uint at = U32(tiff[4..], little);
        if (at > tiff.Length - 2)
            return None;
        int count = Math.Min(U16(tiff[(int)at..], little), (ushort)MaxEntries);
        for (int i = 0; i < count && at + 2 + ((i + 1) * 12) <= tiff.Length; i++)
        {
            ReadOnlySpan<byte> entry = tiff[((int)at + 2 + (i * 12))..];
            block = U16(entry, little) switch
            {
                OrientationTag when U16(entry[8..], little) is >= 1 and <= 8 and ushort way => block with { Orientation = way },
                ArtistTag => block with { Artist = Text(tiff, entry, little) },
                CopyrightTag => block with { Copyright = Text(tiff, entry, little) },
                _ => block,
            };
        }

        return block;
    }

    /// <summary>A TIFF structure with these three alone; empty when there is nothing to say.</summary>
    public byte[] Write()
    {
        var entries = new List<(ushort Tag, byte[]? Text)>();
        if (Orientation != 1)
            entries.Add((OrientationTag, null));
        if (Artist is not null)
            entries.Add((ArtistTag, [.. Encoding.UTF8.GetBytes(Artist), 0]));
        if (Copyright is not null)
            entries.Add((CopyrightTag, [.. Encoding.UTF8.GetBytes(Copyright), 0]));
        if (entries.Count == 0)
            return [];
        int texts = 8 + 2 + (entries.Count * 12) + 4;
        byte[] tiff = new byte[texts + entries.Sum(e => e.Text is { Length: > 4 } text ? text.Length : 0)];
        "MM\0*"u8.CopyTo(tiff);
        BinaryPrimitives.WriteUInt32BigEndian(tiff.AsSpan(4), 8);
        BinaryPrimitives.WriteUInt16BigEndian(tiff.AsSpan(8), (ushort)entries.Count);
        for (int i = 0; i < entries.Count; i++)
            texts = WriteEntry(tiff, tiff.AsSpan(10 + (i * 12)), entries[i], texts);
        return tiff;
    }

    private int WriteEntry(byte[] tiff, Span<byte> entry, (ushort Tag, byte[]? Text) value, int texts)
    {
        BinaryPrimitives.WriteUInt16BigEndian(entry, value.Tag);
        BinaryPrimitives.WriteUInt16BigEndian(entry[2..], (ushort)(value.Text is null ? 3 : 2));
        BinaryPrimitives.WriteUInt32BigEndian(entry[4..], (uint)(value.Text?.Length ?? 1));
        if (value.Text is null)
            BinaryPrimitives.WriteUInt16BigEndian(entry[8..], (ushort)Orientation);
        else if (value.Text.Length <= 4)
            value.Text.CopyTo(entry[8..]);
        else
        {
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)texts);
            value.Text.CopyTo(tiff, texts);
            texts += value.Text.Length;
        }

        return texts;
    }

    private static string? Text(ReadOnlySpan<byte> tiff, ReadOnlySpan<byte> entry, bool little)
    {
        long length = U32(entry[4..], little);
        long at = U32(entry[8..], little);
        if (U16(entry[2..], little) != 2 || (length > 4 && at + length > tiff.Length))
            return null;
        ReadOnlySpan<byte> bytes = length <= 4 ? entry.Slice(8, (int)length) : tiff.Slice((int)at, (int)Math.Min(length, LongestText));
        string text = new([.. Encoding.UTF8.GetString(bytes).Where(c => !char.IsControl(c) && c != '\uFFFD')]);
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    private static ushort U16(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint U32(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
