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
        (Encoding encoding, int mark) = EncodingOf(bytes);
        try
        {
            text = encoding.GetString(bytes[mark..]);
            badByte = -1;
            return true;
        }
        catch (DecoderFallbackException e)
        {
            text = null;
            badByte = mark + Math.Max(0, e.Index);
            return false;
        }
    }

    /// <summary>How a file is encoded, and the length of its byte order mark.</summary>
    public static (Encoding Encoding, int MarkLength) EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [0xEF, 0xBB, 0xBF, ..] => (StrictUtf8, 3),
        _ => (StrictUtf8, 0),
    };

    /// <summary>1-based line and column (in bytes) of a byte.</summary>
    public static (int Line, int Column) LineAndColumn(ReadOnlySpan<byte> bytes, int index)
    {
        ReadOnlySpan<byte> before = bytes[..index];
        int line = before.Count((byte)'\n') + 1;
        return (line, index - (before.LastIndexOf((byte)'\n') + 1) + 1);
    }
}
