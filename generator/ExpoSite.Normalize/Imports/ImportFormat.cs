using ExpoSite.Normalize.Imports.Sources;

namespace ExpoSite.Normalize.Imports;

/// <summary>Tells by its content which system a file comes from.</summary>
internal static class ImportFormat
{
    private const int Start = 64 * 1024;

    /// <summary>What the file holds; nothing, with a finding, for a file that is none of these.</summary>
    public static ImportedSite Read(ImportSource source, ImportOptions options, ImportNotes notes)
    {
        if (source.Texts is not null)
            return new FolderReader(source, options, notes).Read();
        ReadOnlySpan<byte> start = source.Content.Span[..Math.Min(Start, source.Content.Length)];
        if (WordPressExport.Is(start))
            return new WordPressExport(source.Path, options.TimeZone, notes).Read(source.Content);
        if (FeedFile.Is(start))
            return new FeedFile(source.Path, options.TimeZone, notes).Read(source.Content);
        if (start.TrimStart("\uFEFF \r\n\t"u8) is [(byte)'{', ..])
            return new GhostExport(source.Path, options.TimeZone, notes, options.Address).Read(WithoutMark(source.Content));
        notes.Add(NormalizeRules.ImportNotRead.At(
            source.Path, "This is no export of WordPress (WXR), no export of Ghost (JSON) and no feed (RSS, Atom).",
            "export the other system's content; single articles and Markdown files belong into input/raw/"));
        return new ImportedSite { Stories = [] };
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> content) =>
        content.Span.StartsWith("\uFEFF"u8) ? content[3..] : content;
}
