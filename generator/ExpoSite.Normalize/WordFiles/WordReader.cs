using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using DocumentFormat.OpenXml.Packaging;
using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.Documents;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Pictures;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.WordFiles;

/// <summary>Reads a Word file (Office Open XML, ECMA-376).</summary>
internal static partial class WordReader
{
    private const long MaxCharacters = 32L * 1024 * 1024;

    public static FileReading Read(RawFile raw, NormalizeOptions options)
    {
        try
        {
            if (WordPackage.Check(raw) is { } problem)
                return FileReading.Failed(problem);
            return Open(raw, options) is { } draft ? new FileReading([draft], []) : FileReading.Failed(Damaged(raw));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The libraries that unpack and parse meet hostile bytes here, and throw whatever these make them stumble over.
            return FileReading.Failed(Damaged(raw));
        }
    }

    private static Draft? Open(RawFile raw, NormalizeOptions options)
    {
        using var copy = new MemoryStream();
        copy.Write(raw.Content.Span);
        copy.Position = 0;
        using WordprocessingDocument word = Open(copy);
        if (word.MainDocumentPart is not { Document.Body: not null } main)
            return null;
        using IHtmlDocument document = PageDocument.Parse("");
        var pictures = new PictureCollection(raw.Path);
        var marks = new DocumentMarks();
        var body = new WordBody(main, pictures, document, marks);
        body.Write();
        var properties = word.PackageProperties;
        var facts = new DocumentFacts
        { Title = TitleProperty(properties.Title), TitleRule = "title property", Description = body.Subtitle, IsAllText = true };
        Draft draft = pictures.Settle(new DocumentTree(document, marks).Read(raw.Path, facts, options));
        return Hint(draft, properties.Modified ?? properties.Created, properties.Creator) is { } hint
            ? draft with { Diagnostics = draft.Diagnostics.Add(hint) } : draft;
    }

    // Links that are no addresses are mended in a copy that may be written, which is packed again when it is closed: only for a file
    // that has such links, as of mails with a typing error.
    private static WordprocessingDocument Open(MemoryStream copy)
    {
        var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = MaxCharacters };
        try
        {
            return WordprocessingDocument.Open(copy, isEditable: false, settings);
        }
        catch (Exception e) when (e is OpenXmlPackageException or UriFormatException)
        {
            copy.Position = 0;
            return WordprocessingDocument.Open(copy, isEditable: true, settings);
        }
    }

    // Properties tell who made a file, or the template it was made from: the editor may use them, a program must not.
    private static Diagnostic? Hint(Draft draft, DateTime? savedAt, string? author)
    {
        if (draft.Published is not null || draft.Body.Length == 0 || savedAt is not { } saved)
            return null;
        string by = author is { Length: > 0 and < 80 } creator ? $", and gives '{MarkdownLine(creator)}' as its author" : "";
        return NormalizeRules.DocumentProperties.At(
            draft.Source, $"The file was last saved on {saved.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{by}.",
            "if that is right, copy it into the Markdown file");
    }

    private static string MarkdownLine(string text) => Markdown.MarkdownEscaper.Collapse(HiddenCharacters.Remove(text)).Trim();

    private static string? TitleProperty(string? title) =>
        title is null || ByProgram().IsMatch(title) || title.Length > 250 || !title.Trim().Contains(' ', StringComparison.Ordinal)
            ? null : MarkdownLine(title);

    private static Diagnostic Damaged(RawFile raw) => NormalizeRules.DamagedDocument.At(
        raw.Path, "The Word file is cut off or broken.", "open it in Word, let Word repair it, and save it again");

    [GeneratedRegex(@"^\s*(?:microsoft word\b|word document|document\s*\d*$|untitled|unbenannt|dokument\s*\d*$|powerpoint"
        + @"|.*\.(?:docx?|dotx?|pdf)\s*$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ByProgram();
}
