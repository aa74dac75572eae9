using System.Collections.Immutable;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html;
using ExpoSite.Normalize.Pasted;
using ExpoSite.Normalize.Titles;

namespace ExpoSite.Normalize.Reading;

/// <summary>Chooses the reader of a raw file by its name, after what every format shares: size, encoding, emptiness.</summary>
internal static class RawReader
{
    /// <summary>Largest raw file that is read, in bytes.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>The draft, or none when an error left nothing to read.</summary>
    public static Outcome<Draft> Read(RawFile raw, NormalizeOptions options)
    {
        if (FormatOf(raw.Path) is not { } read)
            return Failed(Unsupported(raw.Path));
        if (raw.Content.Length > MaxBytes)
        {
            return Failed(NormalizeRules.RawTooLarge.At(
                raw.Path, $"the file has {raw.Content.Length / 1024 / 1024} MB", "a raw file may have 8 MB: one page in each"));
        }

        ReadOnlySpan<byte> bytes = raw.Content.Span;
        bool isUtf16 = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if (!isUtf16 && bytes.IndexOf((byte)0) is >= 0 and int zero)
            return Failed(NormalizeRules.NotText.At(PlaceOf(raw, zero), "binary data", "export the document as text or HTML"));
        if (!TextDecoder.TryDecode(bytes, out string? text, out int badByte))
        {
            return Failed(NormalizeRules.RawEncoding.At(
                PlaceOf(raw, badByte), $"byte 0x{bytes[badByte]:X2} is not valid UTF-8", "save the file as UTF-8 in an editor"));
        }

        if (string.IsNullOrWhiteSpace(text))
            return Failed(NormalizeRules.EmptyFile.At(raw.Path, "no text", "paste the page's text again, or delete the file"));
        Draft draft = TitleRepair.Repair(read(text, raw.Path, options));
        return new Outcome<Draft>(draft, draft.Diagnostics);
    }

    private static Func<string, string, NormalizeOptions, Draft>? FormatOf(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".txt" => PastedTextReader.Read,
            ".html" or ".htm" => HtmlPageReader.Read,
            _ => null,
        };

    private static Diagnostic Unsupported(string path)
    {
        string extension = Path.GetExtension(path);
        string what = extension.Length == 0 ? "a file without an extension" : $"'{extension}' files";
        return NormalizeRules.UnsupportedFormat.At(
            path, $"{what} cannot be read", "paste the text into a .txt file, or save the page as .html");
    }

    private static SourcePosition PlaceOf(RawFile raw, int index)
    {
        (int line, int column) = TextDecoder.LineAndColumn(raw.Content.Span, index);
        return new SourcePosition(raw.Path, line, column);
    }

    private static Outcome<Draft> Failed(Diagnostic diagnostic) => new(null, [diagnostic]);
}
