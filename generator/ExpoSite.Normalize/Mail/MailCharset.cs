using System.Text.RegularExpressions;
using System.Text.Unicode;
using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.Mime;
using MimeKit;

namespace ExpoSite.Normalize.Mail;

/// <summary>The texts of a mail whose parts and headers need not say in which encoding they are: another part may, or a header.</summary>
internal sealed partial class MailCharset
{
    private const byte Escape = 0x1B;

    private readonly MimeMessage message;
    private readonly string? usual;
    private readonly byte[] sample;

    public MailCharset(MimeFile file)
    {
        message = file.Message;
        MimePart[] texts = [.. file.Leaves.Where(p => p.ContentType.IsMimeType("text", "*") && !p.IsAttachment)];
        usual = texts.Select(MimeFile.CharsetOf).OfType<string>().FirstOrDefault() ?? EncodedWords();
        sample = texts.Select(MimeFile.BytesOf).FirstOrDefault(b => b.Length > 0) ?? [];
    }

    /// <summary>The subject; empty for none.</summary>
    public string Subject => HeaderOf(HeaderId.Subject);

    /// <summary>Name of the first sender, or null.</summary>
    public string? Sender => InternetAddressList.TryParse(HeaderOf(HeaderId.From), out InternetAddressList? senders)
        ? senders?.Mailboxes.FirstOrDefault()?.Name : null;

    public string TextOf(MimePart part) => MimeFile.TextOf(part, usual);

    // RFC 6532 has headers in UTF-8; before it, programs wrote them as they wrote the text.
    private string HeaderOf(HeaderId id)
    {
        if (message.Headers.FirstOrDefault(h => h.Id == id) is not { } header)
            return "";
        byte[] raw = header.RawValue;
        bool isEncoded = !Ascii.IsValid(raw) || (raw.Contains(Escape) && raw.AsSpan().IndexOf("=?"u8) < 0);
        if (!isEncoded || (Utf8.IsValid(raw) && !raw.Contains(Escape)))
            return header.Value;
        byte[] line = [.. raw.Where(b => b is not ((byte)'\r' or (byte)'\n')), (byte)'\n'];
        string? text = RawDecoder.Decode([.. line, .. usual is null ? sample : []], usual).Text?.Split('\n')[0];
        return text is null ? header.Value : Folding().Replace(text, " ").Trim();
    }

    private string? EncodedWords() => message.Headers.Select(h => Encoding.Latin1.GetString(h.RawValue))
        .Select(v => EncodedWord().Match(v)).FirstOrDefault(m => m.Success)?.Groups[1].Value;

    [GeneratedRegex(@"=\?([\w-]+)(?:\*[\w-]+)?\?[BbQq]\?", RegexOptions.CultureInvariant)]
    private static partial Regex EncodedWord();

    [GeneratedRegex(@"\s*[\r\n]+\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Folding();
}
