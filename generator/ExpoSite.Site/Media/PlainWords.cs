namespace ExpoSite.Site.Media;

/// <summary>Text that no browser takes for markup.</summary>
internal static class PlainWords
{
    /// <summary>True for text whose first sign opens no tag.</summary>
    public static bool Are(ReadOnlySpan<byte> bytes)
    {
        // UTF-16 has a mark at its beginning; everything else has no NUL.
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return !Encoding.Unicode.GetString(bytes).Contains('<', StringComparison.Ordinal)
                && !Encoding.BigEndianUnicode.GetString(bytes).Contains('<', StringComparison.Ordinal);
        }

        return !bytes.Contains((byte)0) && !Start(bytes).StartsWith("<"u8);
    }

    /// <summary>True for text that begins with a word.</summary>
    public static bool Begin(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> word) => Are(bytes) && Start(bytes).StartsWith(word);

    private static ReadOnlySpan<byte> Start(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        return bytes.TrimStart(" \t\r\n\f\v"u8);
    }
}
