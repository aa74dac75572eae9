using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Mail;
using ExpoSite.Normalize.MarkdownFiles;
using ExpoSite.Normalize.Pasted;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.SavedPages;
using ExpoSite.Normalize.WordFiles;

namespace ExpoSite.Normalize;

/// <summary>Chooses the reader of a raw file by its name, after what every format shares: size, kind, emptiness.</summary>
internal static class RawReader
{
    /// <summary>Largest text that is read, in bytes.</summary>
    public const int MaxTextBytes = 8 * 1024 * 1024;

    /// <summary>Largest file of a format that holds pictures, in bytes.</summary>
    public const int MaxDocumentBytes = 24 * 1024 * 1024;

    /// <summary>The drafts, or an error that left nothing to read.</summary>
    public static FileReading Read(RawFile raw, NormalizeOptions options) => Path.GetExtension(raw.Path).ToLowerInvariant() switch
    {
        ".txt" => Text(raw, options, PastedTextReader.Read),
        ".html" or ".htm" or ".xhtml" => Text(raw, options, (text, path, o) => PageWithFrontMatter.Read(text, path, raw.Companions, o)),
        ".md" or ".markdown" => Text(raw, options, (text, path, o) => MarkdownFileReader.Read(text, path, raw.Companions, o)),
        ".docx" or ".docm" => Document(raw, options, WordReader.Read),
        ".eml" => Document(raw, options, MailReader.Read),
        ".mhtml" or ".mht" => Document(raw, options, WebArchiveReader.Read),
        string extension => FileReading.Failed(Unsupported(raw, extension)),
    };

    /// <summary>Reads text of a format whose encoding is not stated around it.</summary>
    private static FileReading Text(RawFile raw, NormalizeOptions options, Func<string, string, NormalizeOptions, Draft> read)
    {
        ReadOnlySpan<byte> bytes = raw.Content.Span;
        if (bytes.Length > MaxTextBytes)
            return FileReading.Failed(TooLarge(raw, MaxTextBytes));
        FileKind kind = FileSignature.Of(bytes);
        if (kind != FileKind.Unknown)
            return FileReading.Failed(Misnamed(raw, kind));
        DecodedText decoded = RawDecoder.Decode(bytes, null);
        return decoded.Text is { } text ? Text(raw, text, options, read) : FileReading.Failed(Undecoded(raw, decoded.BadByte));
    }

    private static FileReading Text(RawFile raw, string text, NormalizeOptions options, Func<string, string, NormalizeOptions, Draft> read)
    {
        if (string.IsNullOrWhiteSpace(text))
            return FileReading.Failed(Empty(raw));
        GarbledText.Repair mended = GarbledText.Mend(text);
        var findings = new List<Diagnostic>();
        if (mended.At >= 0)
        {
            findings.Add(NormalizeRules.GarbledText.At(
                new SourceText(raw.Path, text).At(mended.At),
                mended.IsRepaired ? "UTF-8 text was once read as Windows-1252; it was repaired" : "some of the text was once read in a wrong encoding; it stays as it is",
                "compare accents and quotation marks with the original"));
        }

        int hidden = HiddenCharacters.FirstSuspect(text);
        if (hidden >= 0)
            findings.Add(NormalizeRules.HiddenCharacters.At(new SourceText(raw.Path, text).At(hidden), $"the character {HiddenCharacters.NameAt(text, hidden)} was left out"));
        return FileReading.Of([read(HiddenCharacters.Remove(mended.Text), raw.Path, options)], findings);
    }

    private static FileReading Document(RawFile raw, NormalizeOptions options, Func<RawFile, NormalizeOptions, FileReading> read)
    {
        if (raw.Content.Length > MaxDocumentBytes)
            return FileReading.Failed(TooLarge(raw, MaxDocumentBytes));
        if (raw.Content.Span.IndexOfAnyExcept((byte)0, (byte)' ', (byte)'\n') < 0)
            return FileReading.Failed(Empty(raw));
        FileKind kind = FileSignature.Of(raw.Content.Span);
        bool isWord = Path.GetExtension(raw.Path).StartsWith(".doc", StringComparison.OrdinalIgnoreCase);
        if (isWord && kind == FileKind.ProtectedOffice)
            return FileReading.Failed(NormalizeRules.PasswordProtected.At(raw.Path, "the document is encrypted", FileSignature.HintFor(kind)));
        bool fits = isWord ? kind is FileKind.Word or FileKind.Zip or FileKind.Unknown : kind == FileKind.Unknown;
        return fits ? read(raw, options) : FileReading.Failed(Misnamed(raw, kind));
    }

    private static Diagnostic Undecoded(RawFile raw, int badByte)
    {
        ReadOnlySpan<byte> bytes = raw.Content.Span;
        if (badByte < 0)
            return NormalizeRules.NotText.At(PlaceOf(raw, bytes.IndexOf((byte)0)), "binary data", FileSignature.HintFor(FileKind.Unknown));
        return NormalizeRules.RawEncoding.At(
            PlaceOf(raw, badByte), $"byte 0x{bytes[badByte]:X2} is not valid UTF-8, and no other encoding is certain", "save the file as UTF-8 in an editor");
    }

    private static Diagnostic Unsupported(RawFile raw, string extension)
    {
        FileKind kind = FileSignature.Of(raw.Content.Span);
        string what = extension.Length == 0 ? "a file without an extension" : $"'{extension}' files";
        return NormalizeRules.UnsupportedFormat.At(
            raw.Path,
            kind == FileKind.Unknown ? $"{what} cannot be read" : $"this is {FileSignature.NameOf(kind)}, which cannot be read",
            kind == FileKind.Unknown ? "paste the text into a .txt file, or save it as .docx or .html" : FileSignature.HintFor(kind));
    }

    private static Diagnostic Misnamed(RawFile raw, FileKind kind) => NormalizeRules.MisnamedFile.At(
        raw.Path, $"the name ends in '{Path.GetExtension(raw.Path)}', but this is {FileSignature.NameOf(kind)}", FileSignature.HintFor(kind));

    private static Diagnostic TooLarge(RawFile raw, int limit) => NormalizeRules.RawTooLarge.At(
        raw.Path, $"the file has {raw.Content.Length / 1024 / 1024} MB", $"at most {limit / 1024 / 1024} MB of this format are read: one story in each file");

    private static Diagnostic Empty(RawFile raw) =>
        NormalizeRules.EmptyFile.At(raw.Path, "no text", "paste the page's text again, or delete the file");

    private static SourcePosition PlaceOf(RawFile raw, int index)
    {
        (int line, int column) = TextDecoder.LineAndColumn(raw.Content.Span, index);
        return new SourcePosition(raw.Path, line, column);
    }
}
