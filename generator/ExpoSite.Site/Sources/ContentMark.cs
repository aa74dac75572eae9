using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ExpoSite.Site.Sources;

/// <summary>
/// The first half of a SHA-256: what has the same mark is the same. Nobody can write two texts with one mark, so no text that comes from
/// outside can keep a page from being written anew.
/// </summary>
/// <param name="Value">128 bits.</param>
public readonly record struct ContentMark(UInt128 Value)
{
    /// <summary>Bytes of a mark.</summary>
    public const int Length = 16;

    /// <summary>The mark of some bytes.</summary>
    public static ContentMark Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return OfHash(hash);
    }

    /// <summary>The mark of what was appended to a SHA-256.</summary>
    public static ContentMark Of(IncrementalHash hash) => OfHash(hash.GetHashAndReset());

    private static ContentMark OfHash(ReadOnlySpan<byte> hash) => new(BinaryPrimitives.ReadUInt128BigEndian(hash));
}
