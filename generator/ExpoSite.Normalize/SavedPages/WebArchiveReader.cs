using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html;
using ExpoSite.Normalize.Mime;
using ExpoSite.Normalize.Pictures;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.SavedPages;

/// <summary>Reads a page that a browser saved with everything in one file: MIME HTML (RFC 2557).</summary>
internal static class WebArchiveReader
{
    public static FileReading Read(RawFile raw, NormalizeOptions options)
    {
        if (MimeFile.Parse(raw, out Diagnostic? problem) is not { } file)
            return FileReading.Failed(problem!);
        return Page(file, raw.Path, options) is { } draft
            ? new FileReading([draft], [])
            : FileReading.Failed(NormalizeRules.PageWithoutBody.At(
                raw.Path, "The archive contains no page.", "save the page again, or paste its text into a .txt file"));
    }

    private static Draft? Page(MimeFile file, string path, NormalizeOptions options)
    {
        if (file.Leaves.FirstOrDefault(p => p.ContentType.IsMimeType("text", "html")) is not { } root || MimeFile.TextOf(root) is not
            { Length: > 0 } html)
        {
            return null;
        }

        var pictures = new PictureCollection(path);
        var parts = new MimePictures(file, pictures);
        string? address = root.ContentLocation?.OriginalString ?? file.Message.Headers["Snapshot-Content-Location"];
        bool isWeb = address?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true;
        var page = new SavedPage(isWeb ? address : null, source => parts.At(source, isWeb ? address : null));
        return pictures.Settle(HtmlPageReader.Read(HiddenCharacters.Remove(GarbledText.Mend(html).Text), path, options, page));
    }
}
