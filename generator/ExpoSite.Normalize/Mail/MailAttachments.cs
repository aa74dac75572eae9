using System.Collections.Immutable;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.MarkdownFiles;
using ExpoSite.Normalize.Mime;
using ExpoSite.Normalize.Pasted;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.SavedPages;
using ExpoSite.Normalize.WordFiles;
using MimeKit;

namespace ExpoSite.Normalize.Mail;

/// <summary>Reads the articles that are attached to a mail.</summary>
/// <param name="raw">The mail.</param>
/// <param name="options">The site's zone and categories.</param>
internal sealed class MailAttachments(RawFile raw, NormalizeOptions options)
{
    private const int MaxArticles = 20;

    // Cards, invitations and signatures come with many a mail and are no articles.
    private static readonly ImmutableArray<string> Ignored = [".vcf", ".ics", ".p7s", ".p7m", ".asc", ".sig", ".png", ".gif"];

    private readonly List<Diagnostic> findings = [];

    public IReadOnlyList<Diagnostic> Findings => findings;

    /// <summary>One draft for each attachment that is an article, with the attachment's name.</summary>
    public IEnumerable<(string Name, Draft Draft)> Read(MimeFile mail)
    {
        foreach (MimePart part in mail.Leaves.Where(p => p.IsAttachment || p.FileName is { Length: > 0 }).Take(MaxArticles))
        {
            string name = (part.FileName ?? "attachment").Trim();
            if (part.ContentType.IsMimeType("image", "*") || Ignored.Contains(Path.GetExtension(name).ToLowerInvariant()))
                continue;
            if (Read(part, name) is { } draft)
                yield return (name, draft);
        }
    }

    private Draft? Read(MimePart part, string name)
    {
        FileKind kind = FileSignature.Of(MimeFile.BytesOf(part));
        switch (Path.GetExtension(name).ToLowerInvariant())
        {
            case ".docx" or ".docm" when kind is FileKind.Word or FileKind.Zip:
                Draft? draft = WordReader.Draft(new RawFile(raw.Path, MimeFile.BytesOf(part)), options, out Diagnostic? problem);
                return draft ?? NotRead(name, problem!.Message, problem.Hint);
            case ".html" or ".htm" when kind == FileKind.Unknown:
                return SavedPageReader.Read(TextOf(part), raw.Path, [], options);
            case ".txt" when kind == FileKind.Unknown:
                return PastedTextReader.Read(TextOf(part), raw.Path, options);
            case ".md" or ".markdown" when kind == FileKind.Unknown:
                return MarkdownFileReader.Read(TextOf(part), raw.Path, [], options);
            default:
                string what = kind == FileKind.Unknown ? "its format cannot be read" : $"it is {FileSignature.NameOf(kind)}";
                return NotRead(name, what, FileSignature.HintFor(kind));
        }
    }

    private static string TextOf(MimePart part) => HiddenCharacters.Remove(GarbledText.Mend(MimeFile.TextOf(part)).Text);

    private Draft? NotRead(string name, string why, string? hint)
    {
        findings.Add(NormalizeRules.AttachmentNotRead.At(raw.Path, $"the attachment '{name}' was not read: {why}", hint));
        return null;
    }
}
