using System.Runtime.InteropServices;

namespace ExpoSite.Normalize.Decoding;

/// <summary>What a file is by its first bytes and the names inside of it, where they tell.</summary>
/// <param name="Name">With an article, as a finding names it.</param>
/// <param name="Hint">What a person can do to have it read.</param>
internal sealed record FileKind(string Name, string Hint, FileKind.Test Fits)
{
    /// <summary>What can be done about anything else that is no text.</summary>
    public const string OtherHint = "export the document as .docx, HTML or text";

    private const string SaveAsWord = "open it in Word or LibreOffice and save it as .docx";
    private const string Unpack = "unpack it and put the files here";

    // Names of entries stand uncompressed in an archive, and names of streams as UTF-16 in a compound file ([MS-CFB], 2.6.1).
    public static readonly FileKind Word = new(
        "a Word document (.docx)", "give it the extension .docx", b =>
            IsArchive(b) && (Has(b, "word/document"u8) || Has(b, "officeDocument"u8)));

    public static readonly FileKind Zip = new("a ZIP archive", Unpack, IsArchive);

    public static readonly FileKind Protected = new(
        "a document protected by a password", "open it, remove the password, and save it again", b =>
            IsCompound(b) && HasStream(b, "EncryptedPackage"));

    // The first that fits: what is said of a part stands before what is said of the whole.
    private static readonly ImmutableArray<FileKind> All =
    [
        Word,
        new("an OpenDocument file (.odt)", SaveAsWord, b => IsArchive(b) && Has(b, "application/vnd.oasis.opendocument"u8)),
        new("a Pages document", "in Pages, choose File > Export To > Word",
            b => IsArchive(b) && (Has(b, "Index/Document.iwa"u8) || Has(b, "index.xml.gz"u8))),
        new("a presentation or a spreadsheet", OtherHint, b => IsArchive(b) && (Has(b, "ppt/"u8) || Has(b, "xl/"u8))),
        Zip,
        Protected,
        new("an old Word document (.doc)", SaveAsWord, b => IsCompound(b) && HasStream(b, "WordDocument")),
        new("an Outlook message (.msg)", "in Outlook, save the message as .eml, or forward it and save that",
            b => IsCompound(b) && HasStream(b, "__substg1.0")),
        new("an old Office document", SaveAsWord, IsCompound),
        new("a rich text file (.rtf)", SaveAsWord, b => b.StartsWith("{\\rtf"u8)),
        new("a compressed archive", Unpack, b => b is [0x1F, 0x8B, ..]
            || b.StartsWith((ReadOnlySpan<byte>)[(byte)'7', (byte)'z', 0xBC, 0xAF]) || b.StartsWith("Rar!\x1A"u8)),
        new("a program", OtherHint, b => (b.StartsWith("MZ"u8) && b.Contains((byte)0)) || b is [0x7F, (byte)'E', (byte)'L', (byte)'F', ..]),
        new("a picture", "put pictures into input/media/", IsPicture),
        // Some programs write a few bytes before the header (PDF 32000-1, annex H).
        new("a PDF file", "ask for the Word file, or copy the text into a .txt file",
            b => Has(b[..Math.Min(b.Length, 1024)], "%PDF-"u8) && Has(b, "endobj"u8)),
    ];

    public delegate bool Test(ReadOnlySpan<byte> bytes);

    /// <summary>The kind of some bytes; null for text, and for what they do not give away.</summary>
    public static FileKind? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (FileKind kind in All)
        {
            if (kind.Fits(bytes))
                return kind;
        }

        return null;
    }

    private static bool IsArchive(ReadOnlySpan<byte> bytes) =>
        bytes is [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..];

    private static bool IsCompound(ReadOnlySpan<byte> bytes) => bytes is [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..];

    private static bool IsPicture(ReadOnlySpan<byte> bytes) => bytes is
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..]
        or [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..];

    private static bool Has(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name) => bytes.IndexOf(name) >= 0;

    private static bool HasStream(ReadOnlySpan<byte> bytes, string name) => Has(bytes, MemoryMarshal.AsBytes(name.AsSpan()));
}
