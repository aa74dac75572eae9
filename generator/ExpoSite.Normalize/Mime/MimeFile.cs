using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.Pictures;
using ExpoSite.Normalize.Runs;
using MimeKit;

namespace ExpoSite.Normalize.Mime;

/// <summary>A MIME file in memory, parsed within limits: a mail, or a web archive.</summary>
internal sealed class MimeFile
{
    // Mail programs nest five levels; what is deeper stays unread text.
    private const int MaxDepth = 16;
    private const int MaxParts = 300;
    private const int MaxTextLength = 2 * 1024 * 1024;
    private const int LeastPhotoSide = 300;

    // Names and subjects are written in the same encodings as texts, and the library asks the platform for these.
    static MimeFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private MimeFile(MimeMessage message) => Message = message;

    public MimeMessage Message { get; }

    /// <summary>Every part that holds content, in order; those of mails inside this mail are left out.</summary>
    public List<MimePart> Leaves { get; } = [];

    /// <summary>Mails inside this mail.</summary>
    public List<MimeMessage> Inner { get; } = [];

    /// <summary>The file, or null and what is wrong with it.</summary>
    public static MimeFile? Parse(RawFile raw, out Diagnostic? problem)
    {
        try
        {
            var options = new ParserOptions { MaxMimeDepth = MaxDepth, AddressParserComplianceMode = RfcComplianceMode.Loose };
            MimeFile file = Of(MimeMessage.Load(options, new MemoryStream(raw.Content.ToArray(), writable: false)));
            problem = file.Leaves.Count >= MaxParts
                ? NormalizeRules.DocumentOverLimit.At(
                    raw.Path, $"The file has {MaxParts} parts or more.", "save the article's text and pictures as separate files")
                : file.Message.Headers.Count == 0 ? Damaged(raw, "The file has no e-mail headers.") : null;
            return problem is null ? file : null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The parser meets hostile bytes here, and throws whatever these make it stumble over.
            problem = Damaged(raw, "The file has no e-mail headers that can be read.");
            return null;
        }
    }

    private static Diagnostic Damaged(RawFile raw, string what) =>
        NormalizeRules.DamagedDocument.At(raw.Path, what, "save the message or page again, as .eml or .mhtml");

    /// <summary>A mail and its parts.</summary>
    public static MimeFile Of(MimeMessage message)
    {
        var file = new MimeFile(message);
        file.Collect(message.Body);
        return file;
    }

    /// <summary>A part's content, decoded.</summary>
    public static byte[] BytesOf(MimePart part)
    {
        if (part.Content is null)
            return [];
        try
        {
            using var bytes = new MemoryStream();
            part.Content.DecodeTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return [];
        }
    }

    /// <summary>The encoding that a part states, in its header or within; null for none, and for ASCII where other bytes stand.</summary>
    public static string? CharsetOf(MimePart part)
    {
        byte[] bytes = BytesOf(part);
        string? stated = part.ContentType.Charset;
        bool isKnown = Charset.Strict(stated) is not null
            && (Ascii.IsValid(bytes) || !stated!.EndsWith("ascii", StringComparison.OrdinalIgnoreCase));
        return isKnown ? stated : Charset.StatedBy(bytes);
    }

    /// <summary>A part's text, two million characters at most: by its charset, else as any raw text; U+FFFD for what none tells.</summary>
    /// <param name="usual">The charset of what stands beside it, for a part that states none; null for none.</param>
    public static string TextOf(MimePart part, string? usual = null)
    {
        byte[] bytes = BytesOf(part);
        string? charset = CharsetOf(part) ?? usual;
        string text = RawDecoder.Decode(bytes, charset).Text ?? (Charset.Lenient(charset) ?? Encoding.UTF8).GetString(bytes);
        return TextCut.Start(text, MaxTextLength);
    }

    /// <summary>Pictures that came along as photos: attached ones, and large ones within a mail that is only a cover note.</summary>
    /// <param name="shown">Those that the text shows already.</param>
    /// <param name="withInline">True for a cover note.</param>
    public IEnumerable<MimePart> Photos(IEnumerable<MimePart> shown, bool withInline)
    {
        var inText = shown.ToHashSet();
        return Leaves.Where(p => p.ContentType.IsMimeType("image", "*") && !inText.Contains(p)
            && (p.IsAttachment || (withInline && PictureHeader.Of(BytesOf(p)) is { Width: >= LeastPhotoSide, Height: >= LeastPhotoSide })));
    }

    private void Collect(MimeEntity? entity)
    {
        if (Leaves.Count >= MaxParts)
            return;
        switch (entity)
        {
            case Multipart multipart:
                foreach (MimeEntity child in multipart)
                    Collect(child);
                break;
            case MessagePart { Message: { } message }:
                Inner.Add(message);
                break;
            case MimePart part:
                Leaves.Add(part);
                break;
            default:
                break;
        }
    }
}
