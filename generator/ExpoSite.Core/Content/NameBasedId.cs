using System.Security.Cryptography;

namespace ExpoSite.Core.Content;

/// <summary>UUIDs that follow from a text: version 5, RFC 9562 section 5.5.</summary>
public static class NameBasedId
{
    private static readonly Guid Namespace = new("6f0b6a0e-3f63-5d0e-9a53-0f9c7d1e5b42");

    /// <summary>The same text gives the same id, on every machine.</summary>
    public static Guid From(string name)
    {
        byte[] input = [.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
#pragma warning disable CA5350 // Version 5 is defined with SHA-1; nothing secret depends on it.
        Span<byte> hash = SHA1.HashData(input).AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
