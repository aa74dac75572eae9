using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Formats;
using ExpoSite.Normalize.Mail;
using ExpoSite.Normalize.MarkdownFiles;
using ExpoSite.Normalize.Pasted;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.SavedPages;
using ExpoSite.Normalize.WordFiles;

namespace ExpoSite.Normalize;

/// <summary>The formats of raw files, and what all of them share: size, kind, hidden characters.</summary>
internal static class RawReader
{
    private static readonly ImmutableArray<RawFormat> Attachable =
    [
        new TextFormat([".txt"], (text, raw, options) => PastedTextReader.Read(text, raw.Path, options)),
        new TextFormat(
            [".html", ".htm", ".xhtml"], (text, raw, options) => PageWithFrontMatter.Read(text, raw.Path, raw.Companions, options)),
        new TextFormat([".md", ".markdown"], (text, raw, options) => MarkdownFileReader.Read(text, raw.Path, raw.Companions, options)),
        new ContainerFormat([".docx", ".docm"], WordReader.Read) { Kinds = [FileKind.Word, FileKind.Zip] },
        new ContainerFormat([".mhtml", ".mht"], WebArchiveReader.Read),
    ];

    private static readonly ImmutableArray<RawFormat> Formats =
    [
        .. Attachable,
        new ContainerFormat([".eml"], (raw, options) => new MailReader(raw, options, Attachable).Read()),
    ];

    /// <summary>The drafts, or an error that left nothing to read.</summary>
    public static FileReading Read(RawFile raw, NormalizeOptions options)
    {
        if (Formats.FirstOrDefault(f => f.IsNamed(raw.Path)) is not { } format)
            return FileReading.Failed(Unsupported(raw));
        if (raw.Content.Length > format.MaxBytes)
            return FileReading.Failed(TooLarge(raw, format.MaxBytes));
        if (format.Misfit(raw) is { } misfit)
            return FileReading.Failed(misfit);
        FileReading reading = format.Read(raw, options);
        return (format is ContainerFormat ? FileTitle.Fill(reading) : reading).Settle();
    }

    private static Diagnostic Unsupported(RawFile raw)
    {
        string extension = Path.GetExtension(raw.Path).ToLowerInvariant();
        string what = extension.Length == 0 ? "A file without an extension" : $"A '{extension}' file";
        return FileKind.Of(raw.Content.Span) is { } kind
            ? NormalizeRules.UnsupportedFormat.At(raw.Path, $"This is {kind.Name}, which cannot be read.", kind.Hint)
            : NormalizeRules.UnsupportedFormat.At(
                raw.Path, $"{what} cannot be read.", "paste the text into a .txt file, or save it as .docx or .html");
    }

    private static Diagnostic TooLarge(RawFile raw, int limit) => NormalizeRules.RawTooLarge.At(
        raw.Path,
        $"The file has {raw.Content.Length / 1024 / 1024} MB; at most {limit / 1024 / 1024} MB of this format are read.",
        "put each story into a separate file");
}
