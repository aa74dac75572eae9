namespace ExpoSite.Site.Media;

/// <summary>
/// A kind of file beside pictures that <c>input/media/</c> may publish: one that runs nothing when a browser opens it under the site's
/// own address. What is not in the list is not published.
/// </summary>
/// <param name="Name">What people call it.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Endings">File name endings, upper case, with their dot.</param>
/// <param name="Holds">True for content that begins as this kind does.</param>
public sealed record MediaKind(string Name, string Type, ImmutableArray<string> Endings, MediaKind.Beginning Holds)
{
    /// <summary>As much of a file as its kind is told by, in bytes.</summary>
    public const int BeginningLength = 65_536;

    /// <summary>Judges the first <see cref="BeginningLength"/> bytes of a file.</summary>
    public delegate bool Beginning(ReadOnlySpan<byte> bytes);

    /// <summary>Every kind, films first.</summary>
    public static ImmutableArray<MediaKind> All { get; } =
    [
        new("MP4 film", "video/mp4", [".MP4", ".M4V"], IsBoxes),
        new("QuickTime film", "video/quicktime", [".MOV"],
            b => IsBoxes(b) || At(b, 4, "moov"u8) || At(b, 4, "mdat"u8) || At(b, 4, "wide"u8)),
        new("WebM film", "video/webm", [".WEBM"], b => b.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3])),
        new("Ogg film", "video/ogg", [".OGV"], b => b.StartsWith("OggS"u8)),
        new("MP3 recording", "audio/mpeg", [".MP3"], b => b.StartsWith("ID3"u8) || b is [0xFF, >= 0xE0, ..]),
        new("MP4 recording", "audio/mp4", [".M4A"], IsBoxes),
        new("Ogg recording", "audio/ogg", [".OGG", ".OGA", ".OPUS"], b => b.StartsWith("OggS"u8)),
        new("FLAC recording", "audio/flac", [".FLAC"], b => b.StartsWith("fLaC"u8)),
        new("WAV recording", "audio/wav", [".WAV"], b => b.StartsWith("RIFF"u8) && At(b, 8, "WAVE"u8)),
        new("PDF", "application/pdf", [".PDF"], b => b.StartsWith("%PDF-"u8) || b.StartsWith("\uFEFF%PDF-"u8)),
        new("Word file", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".DOCX"], IsZip),
        new("Excel file", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".XLSX"], IsZip),
        new("PowerPoint file", "application/vnd.openxmlformats-officedocument.presentationml.presentation", [".PPTX"], IsZip),
        new("OpenDocument text", "application/vnd.oasis.opendocument.text", [".ODT"], IsZip),
        new("OpenDocument table", "application/vnd.oasis.opendocument.spreadsheet", [".ODS"], IsZip),
        new("OpenDocument presentation", "application/vnd.oasis.opendocument.presentation", [".ODP"], IsZip),
        new("EPUB book", "application/epub+zip", [".EPUB"], IsZip),
        new("ZIP", "application/zip", [".ZIP"], IsZip),
        new("calendar", "text/calendar; charset=utf-8", [".ICS"], b => PlainWords.Begin(b, "BEGIN:VCALENDAR"u8)),
        new("business card", "text/vcard; charset=utf-8", [".VCF"], b => PlainWords.Begin(b, "BEGIN:VCARD"u8)),
        new("captions", "text/vtt; charset=utf-8", [".VTT"], b => PlainWords.Begin(b, "WEBVTT"u8)),
        new("table", "text/csv; charset=utf-8", [".CSV"], PlainWords.Are),
        new("plain text", "text/plain; charset=utf-8", [".TXT", ".SRT"], PlainWords.Are),
        new("font", "font/woff2", [".WOFF2"], b => b.StartsWith("wOF2"u8)),
        new("font", "font/ttf", [".TTF"], b => b is [0, 1, 0, 0, ..]),
        new("font", "font/otf", [".OTF"], b => b.StartsWith("OTTO"u8)),
        new("font", "font/woff", [".WOFF"], b => b.StartsWith("wOFF"u8)),
    ];

    private static readonly FrozenDictionary<string, MediaKind> ByEnding = All.SelectMany(k => k.Endings.Select(e => (e, k)))
        .ToFrozenDictionary(p => p.e, p => p.k, StringComparer.Ordinal);

    /// <summary>The kind that a file's name promises, or null.</summary>
    public static MediaKind? OfName(string path) => ByEnding.GetValueOrDefault(Path.GetExtension(path).ToUpperInvariant());

    // ISO/IEC 14496-12: the first box says what the others are.
    private static bool IsBoxes(ReadOnlySpan<byte> bytes) => At(bytes, 4, "ftyp"u8);

    private static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    private static bool At(ReadOnlySpan<byte> bytes, int offset, ReadOnlySpan<byte> signature) =>
        bytes.Length >= offset && bytes[offset..].StartsWith(signature);
}

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
