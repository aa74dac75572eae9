using System.Buffers.Binary;

namespace ExpoSite.Normalize.Tests.Pictures;

/// <summary>Pictures by their first bytes: enough to be told from other files.</summary>
internal static class TestPicture
{
    /// <summary>The head of a PNG file of a size in pixels; different seeds make different files.</summary>
    public static byte[] Png(int width = 640, int height = 400, byte seed = 1)
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0,
            0, 0, seed, seed, seed, seed];
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        return png;
    }
}
