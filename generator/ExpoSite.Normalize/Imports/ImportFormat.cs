using System.Text.RegularExpressions;
using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.Imports.Ghost;
using ExpoSite.Normalize.Imports.Sources;

namespace ExpoSite.Normalize.Imports;

/// <summary>Tells by its content which system a file comes from.</summary>
internal static partial class ImportFormat
{
    private const int Start = 64 * 1024;

    /// <summary>What the file holds; nothing, with a finding, for a file that is none of these.</summary>
    public static ImportedSite Read(ImportSource source, ImportOptions options, ImportNotes notes)
    {
        if (source.Texts is not null)
            return new FolderReader(source, options, notes).Read();
        ReadOnlyMemory<byte> content = AsUtf8(source.Content);
        ReadOnlySpan<byte> start = content.Span[..Math.Min(Start, content.Length)];
        if (WordPressExport.Is(start))
            return new WordPressExport(source.Path, options.TimeZone, options.Site, notes).Read(content);
        if (FeedFile.Is(start))
            return new FeedFile(source.Path, options.TimeZone, notes).Read(content);
        if (start.TrimStart("\uFEFF \r\n\t"u8) is [(byte)'{', ..])
            return new GhostExport(source.Path, options.TimeZone, notes, options.Address).Read(WithoutMark(content));
        notes.Add(NormalizeRules.ImportNotRead.At(
            source.Path, "This is no export of WordPress (WXR), no export of Ghost (JSON) and no feed (RSS, Atom).",
            "export the other system's content; single articles and Markdown files belong into input/raw/"));
        return new ImportedSite { Stories = [] };
    }

    // Editors on Windows save UTF-16, and the first line then says so or says what was true before.
    private static ReadOnlyMemory<byte> AsUtf8(ReadOnlyMemory<byte> content)
    {
        if (TextDecoder.EncodingOf(content.Span) is not { MarkLength: 2 } || RawDecoder.Decode(content.Span, null).Text is not { } text)
            return content;
        return Encoding.UTF8.GetBytes(StatedEncoding().Replace(text, "$1", 1));
    }

    [GeneratedRegex(@"\A(\s*<\?xml\b[^>]{0,200}?)\s+encoding\s*=\s*(?:""[^""]*""|'[^']*')", RegexOptions.CultureInvariant)]
    private static partial Regex StatedEncoding();

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> content) =>
        content.Span.StartsWith("\uFEFF"u8) ? content[3..] : content;
}
