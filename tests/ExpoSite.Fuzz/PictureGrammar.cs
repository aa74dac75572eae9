using System.Buffers.Binary;
using ExpoSite.Normalize.Tests.Pictures;

namespace ExpoSite.Fuzz;

/// <summary>Pictures as chunks, segments and boxes whose lengths may lie.</summary>
internal static class PictureGrammar
{
    public static readonly IReadOnlyList<string> Pieces =
        ["IHDR", "IDAT", "IEND", "eXIf", "tEXt", "iCCP", "acTL", "RIFF", "WEBP", "VP8 ", "VP8X", "VP8L", "EXIF", "XMP ", "ANIM", "ftypavif",
            "meta", "iprp", "ispe", "iinf", "iloc", "GIF89a", "NETSCAPE2.0", "Exif\0\0II*\0", "Exif\0\0MM\0*", "JFIF", "ICC_PROFILE",
            "http://ns.adobe.com/xap/1.0/\0", "Photoshop 3.0\08BIM", "\0", "\0\0\0\0", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"];

    private static readonly string[] Boxes = ["ftyp", "meta", "hdlr", "pitm", "iloc", "iinf", "infe", "iprp", "ipco", "ispe", "irot",
        "imir", "pixi", "av1C", "auxC", "ipma", "mdat", "idat", "iref", "free", "uuid", "moov"];

    public static byte[][] Seeds() =>
    [
        .. Fuzz.Seeds.Files("input/media", ".png").Where(p => p.Length < 400_000),
        TestPicture.Png(),
        Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"),
        Convert.FromBase64String("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA"),
        Convert.FromBase64String(
            "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAAL"
            + "CAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z"),
    ];

    public static byte[] Picture(Sequence chance) => chance.Next(4) switch
    {
        0 => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Many(chance, c => Chunk(c, c.Pick(Pieces).PadRight(4)[..4]))],
        1 => [0xFF, 0xD8, .. Many(chance, Segment), 0xFF, 0xD9],
        2 => [.. "RIFF"u8, .. Length(chance, 1000, isBig: false), .. "WEBP"u8, .. Many(chance, c =>
            [.. System.Text.Encoding.Latin1.GetBytes(c.Pick(Pieces).PadRight(4)[..4]), .. Length(c, 20, isBig: false), .. Noise(c, 20)])],
        _ => [0, 0, 0, 20, .. "ftypavif"u8, 0, 0, 0, 0, .. "avif"u8, .. Many(chance, c => Box(c, 3))],
    };

    private static byte[] Chunk(Sequence chance, string name)
    {
        byte[] data = Noise(chance, 40);
        return [.. Length(chance, data.Length, isBig: true), .. System.Text.Encoding.Latin1.GetBytes(name), .. data, .. Noise(chance, 4)];
    }

    private static byte[] Segment(Sequence chance)
    {
        byte[] data = chance.OneIn(2)
            ? [.. System.Text.Encoding.Latin1.GetBytes(chance.Pick(Pieces)), .. Noise(chance, 60)] : Noise(chance, 60);
        int length = chance.OneIn(5) ? chance.Next(65536) : data.Length + 2;
        return [0xFF, (byte)(0xC0 + chance.Next(0x40)), (byte)(length >> 8), (byte)length, .. data];
    }

    private static byte[] Box(Sequence chance, int depth)
    {
        byte[] data = depth > 0 && chance.OneIn(2) ? Many(chance, c => Box(c, depth - 1)) : Noise(chance, 40);
        return [.. Length(chance, data.Length + 8, isBig: true), .. System.Text.Encoding.ASCII.GetBytes(chance.Pick(Boxes)), .. data];
    }

    private static byte[] Length(Sequence chance, int honest, bool isBig)
    {
        int length = chance.Next(6) switch { 0 => -1, 1 => int.MaxValue, 2 => 0, 3 => chance.Next(100), _ => honest };
        byte[] bytes = new byte[4];
        if (isBig)
            BinaryPrimitives.WriteInt32BigEndian(bytes, length);
        else
            BinaryPrimitives.WriteInt32LittleEndian(bytes, length);
        return bytes;
    }

    private static byte[] Many(Sequence chance, Func<Sequence, byte[]> make) =>
        [.. Enumerable.Range(0, 1 + chance.Next(8)).SelectMany(_ => make(chance))];

    private static byte[] Noise(Sequence chance, int most) =>
        [.. Enumerable.Range(0, chance.Next(most + 1)).Select(_ => (byte)(chance.OneIn(2) ? chance.Next(4) : chance.Next(256)))];
}
