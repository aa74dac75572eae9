using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Formats;
using ExpoSite.Normalize.Mime;
using ExpoSite.Normalize.Runs;
using MimeKit;

namespace ExpoSite.Normalize.Mail;

/// <summary>Reads the articles that are attached to a mail.</summary>
/// <param name="formats">What an attached article may be.</param>
internal sealed class MailAttachments(RawFile raw, NormalizeOptions options, ImmutableArray<RawFormat> formats)
{
    private const int MaxArticles = 20;

    // Cards, invitations and signatures come with many a mail and are no articles.
    private static readonly ImmutableArray<string> Ignored = [".vcf", ".ics", ".p7s", ".p7m", ".asc", ".sig", ".png", ".gif"];

    public List<Diagnostic> Findings { get; } = [];

    /// <summary>One draft for each attachment that is an article, with the attachment's name.</summary>
    public IEnumerable<(string Name, Draft Draft)> Read(MimeFile mail)
    {
        foreach (MimePart part in mail.Leaves.Where(p => p.IsAttachment || p.FileName is { Length: > 0 }).Take(MaxArticles))
        {
            string name = (part.FileName ?? "attachment").Trim();
            bool isIgnored = part.ContentType.IsMimeType("image", "*") || Ignored.Contains(Path.GetExtension(name).ToLowerInvariant());
            if (!isIgnored && Read(part, name) is { } draft)
                yield return (name, draft);
        }
    }

    private Draft? Read(MimePart part, string name)
    {
        byte[] bytes = MimeFile.BytesOf(part);
        FileKind? kind = FileKind.Of(bytes);
        if (formats.FirstOrDefault(f => f.Takes(name, kind)) is not { } format)
            return NotRead(name, kind is null ? "Its format cannot be read." : $"It is {kind.Name}.", kind?.Hint ?? FileKind.OtherHint);
        FileReading reading = format.ReadAttached(new RawFile(raw.Path, bytes), () => MimeFile.TextOf(part), options);
        return reading.Drafts is [var draft, ..] ? draft : NotRead(name, reading.Diagnostics[0].Message, reading.Diagnostics[0].Hint);
    }

    private Draft? NotRead(string name, string why, string? hint)
    {
        Findings.Add(NormalizeRules.AttachmentNotRead.At(raw.Path, $"The attachment '{name}' was not read. {why}", hint));
        return null;
    }
}
