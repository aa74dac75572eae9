namespace ExpoSite.Normalize.Decoding;

/// <summary>A raw file's text, or why it cannot be told.</summary>
/// <param name="Text">The text without its byte order mark, or null.</param>
/// <param name="BadByte">Index of the first byte that is not UTF-8; -1 when <see cref="Text"/> is there or the bytes are no text.</param>
internal readonly record struct DecodedText(string? Text, int BadByte);

/// <summary>
/// Decodes raw text: by its byte order mark, as UTF-8 when it is valid, as stated, and else only when the bytes leave no doubt.
/// Valid UTF-8 with letters beyond ASCII is stronger evidence than a statement, since editors save pages anew and leave the
/// statement as it was.
/// </summary>
internal static class RawDecoder
{
    // A page of thousands of letters with one broken one is still what it says.
    private const int BytesPerBadCharacter = 1000;

    /// <param name="stated">The encoding that stands outside of it, as in a mail's header; null for what it states itself, if
    /// anything.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? stated)
    {
        if (bytes is [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..])
            return new DecodedText(new UTF32Encoding(bytes[0] == 0, byteOrderMark: true).GetString(bytes[4..]), -1);
        bool isMarked = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if (!isMarked && bytes.IndexOf((byte)0) >= 0)
            return new DecodedText(Utf16Guess.Decode(bytes), -1);
        if (IsShiftedJapanese(bytes) && Charset.Strict("iso-2022-jp") is { } shifted && TryGetString(shifted, bytes, out string? text))
            return new DecodedText(text, -1);
        if (TextDecoder.TryDecode(bytes, out text, out int badByte))
            return new DecodedText(text, -1);
        text = AsStated(bytes, stated ?? Charset.StatedBy(bytes)) ?? LegacyDetection.Decode(bytes);
        return new DecodedText(text, text is null ? badByte : -1);
    }

    /// <summary>The text where every byte fits the encoding; else null.</summary>
    public static bool TryGetString(Encoding strict, ReadOnlySpan<byte> bytes, out string? text)
    {
        try
        {
            text = strict.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = null;
            return false;
        }
    }

    private static string? AsStated(ReadOnlySpan<byte> bytes, string? stated)
    {
        if (Charset.Strict(stated) is not { } strict)
            return null;
        if (TryGetString(strict, bytes, out string? text))
            return text;
        string lenient = Charset.Lenient(stated)!.GetString(bytes);
        return lenient.AsSpan().Count('\uFFFD') * BytesPerBadCharacter <= bytes.Length ? lenient : null;
    }

    // ISO-2022-JP (RFC 1468) is all ASCII, with escapes to and from Japanese.
    private static bool IsShiftedJapanese(ReadOnlySpan<byte> bytes) => bytes.IndexOf("\u001B$B"u8) >= 0 && bytes.IndexOf("\u001B(B"u8) >= 0;
}
