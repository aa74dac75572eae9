namespace ExpoSite.Core.Text;

/// <summary>Strict decoding of the files that people write: UTF-8, or UTF-16 with a byte order mark.</summary>
public static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes bytes and drops a byte order mark.</summary>
    /// <param name="text">The text, or null when the bytes are neither valid UTF-8 nor UTF-16 with a mark.</param>
    /// <param name="badByte">0-based index of the first byte that is not valid; -1 when all are.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string? text, out int badByte)
    {
        badByte = -1;
        if (bytes is [0xFF, 0xFE, ..])
        {
            text = Encoding.Unicode.GetString(bytes[2..]);
            return true;
        }

        if (bytes is [0xFE, 0xFF, ..])
        {
            text = Encoding.BigEndianUnicode.GetString(bytes[2..]);
            return true;
        }

        int skip = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            text = StrictUtf8.GetString(bytes[skip..]);
            return true;
        }
        catch (DecoderFallbackException e)
        {
            text = null;
            badByte = skip + Math.Max(0, e.Index);
            return false;
        }
    }

    /// <summary>1-based line and column (in bytes) of a byte.</summary>
    public static (int Line, int Column) LineAndColumn(ReadOnlySpan<byte> bytes, int index)
    {
        ReadOnlySpan<byte> before = bytes[..index];
        int line = before.Count((byte)'\n') + 1;
        return (line, index - (before.LastIndexOf((byte)'\n') + 1) + 1);
    }
}
