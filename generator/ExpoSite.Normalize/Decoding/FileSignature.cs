namespace ExpoSite.Normalize.Decoding;

/// <summary>What a file is by its bytes, where they tell.</summary>
internal enum FileKind
{
    /// <summary>Text, or something that the first bytes do not give away.</summary>
    Unknown,
    Word,
    ProtectedOffice,
    OldWord,
    OutlookMessage,
    OldOffice,
    OpenDocument,
    Pages,
    OtherOffice,
    Zip,
    Pdf,
    RichText,
    Picture,
    Compressed,
    Program,
}

/// <summary>Tells a file's format by its first bytes and the names inside of it.</summary>
internal static class FileSignature
{
    public static FileKind Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => ArchiveKind(bytes),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => CompoundKind(bytes),
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => FileKind.RichText,
        [0x1F, 0x8B, ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, ..] => FileKind.Compressed,
        [(byte)'M', (byte)'Z', ..] when bytes.IndexOf((byte)0) >= 0 => FileKind.Program,
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => FileKind.Program,
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => FileKind.Picture,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => FileKind.Picture,
        // Some programs write a few bytes before the header (PDF 32000-1, annex H).
        _ => bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0 && bytes.IndexOf("endobj"u8) >= 0 ? FileKind.Pdf : FileKind.Unknown,
    };

    /// <summary>With an article, as a finding names it.</summary>
    public static string NameOf(FileKind kind) => kind switch
    {
        FileKind.Word => "a Word document (.docx)",
        FileKind.ProtectedOffice => "a document protected by a password",
        FileKind.OldWord => "an old Word document (.doc)",
        FileKind.OutlookMessage => "an Outlook message (.msg)",
        FileKind.OldOffice => "an old Office document",
        FileKind.OpenDocument => "an OpenDocument file (.odt)",
        FileKind.Pages => "a Pages document",
        FileKind.OtherOffice => "a presentation or a spreadsheet",
        FileKind.Zip => "a ZIP archive",
        FileKind.Pdf => "a PDF file",
        FileKind.RichText => "a rich text file (.rtf)",
        FileKind.Picture => "a picture",
        FileKind.Compressed => "a compressed archive",
        FileKind.Program => "a program",
        _ => "binary data",
    };

    /// <summary>What a person can do to have it read.</summary>
    public static string HintFor(FileKind kind) => kind switch
    {
        FileKind.Word => "give it the extension .docx",
        FileKind.ProtectedOffice => "open it, remove the password, and save it again",
        FileKind.OldWord or FileKind.RichText or FileKind.OpenDocument or FileKind.OldOffice => "open it in Word or LibreOffice and save it as .docx",
        FileKind.Pages => "in Pages, choose File > Export To > Word",
        FileKind.OutlookMessage => "in Outlook, save the message as .eml, or forward it and save that",
        FileKind.Pdf => "ask for the Word file, or copy the text into a .txt file",
        FileKind.Picture => "put pictures into input/media/",
        FileKind.Zip or FileKind.Compressed => "unpack it and put the files here",
        _ => "export the document as .docx, HTML or text",
    };

    // Names of entries stand uncompressed in the archive.
    private static FileKind ArchiveKind(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("word/document"u8) >= 0 || bytes.IndexOf("officeDocument"u8) >= 0)
            return FileKind.Word;
        if (bytes.IndexOf("application/vnd.oasis.opendocument"u8) >= 0)
            return FileKind.OpenDocument;
        if (bytes.IndexOf("Index/Document.iwa"u8) >= 0 || bytes.IndexOf("index.xml.gz"u8) >= 0)
            return FileKind.Pages;
        return bytes.IndexOf("ppt/"u8) >= 0 || bytes.IndexOf("xl/"u8) >= 0 ? FileKind.OtherOffice : FileKind.Zip;
    }

    // Names of streams are UTF-16 ([MS-CFB], 2.6.1).
    private static FileKind CompoundKind(ReadOnlySpan<byte> bytes)
    {
        if (HasStream(bytes, "EncryptedPackage"))
            return FileKind.ProtectedOffice;
        if (HasStream(bytes, "WordDocument"))
            return FileKind.OldWord;
        return HasStream(bytes, "__substg1.0") ? FileKind.OutlookMessage : FileKind.OldOffice;
    }

    private static bool HasStream(ReadOnlySpan<byte> bytes, string name) =>
        bytes.IndexOf(System.Runtime.InteropServices.MemoryMarshal.AsBytes(name.AsSpan())) >= 0;
}
