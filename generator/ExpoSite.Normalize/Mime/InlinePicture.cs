namespace ExpoSite.Normalize.Mime;

/// <summary>Pictures inside an address (RFC 2397), as one-file savers write them.</summary>
internal static class InlinePicture
{
    // Below this size it stands in for a picture that a script loads later.
    private const int LeastBytes = 1000;

    /// <summary>The bytes, or null when there are none worth taking.</summary>
    public static byte[]? Bytes(string address)
    {
        int comma = address.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !address.AsSpan(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
            return null;
        ReadOnlySpan<char> code = address.AsSpan(comma + 1).Trim();
        if (code.Length / 4 * 3 is < LeastBytes or > Pictures.PictureCollection.MaxBytes)
            return null;
        byte[] bytes = new byte[(code.Length / 4 * 3) + 3];
        return Convert.TryFromBase64Chars(code, bytes, out int written) ? bytes[..written] : null;
    }
}
