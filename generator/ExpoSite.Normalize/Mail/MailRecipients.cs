using System.Text.RegularExpressions;
using MimeKit;

namespace ExpoSite.Normalize.Mail;

/// <summary>To whom a mail was sent: their addresses are nobody else's business, so no article shows them.</summary>
internal sealed partial class MailRecipients
{
    private const string Left = "[…]";

    private static readonly FrozenSet<string> Headers = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "To", "Cc", "Bcc", "Resent-To", "Resent-Cc", "Delivered-To", "X-Original-To", "X-Forwarded-To", "Envelope-To", "X-Envelope-To",
        "Apparently-To", "X-Delivered-To", "X-RCPT-To");

    private readonly HashSet<string> addresses = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds those of a mail; its sender may write to itself.</summary>
    public void Add(MimeMessage message)
    {
        HashSet<string> senders = [.. message.From.Mailboxes.Concat(message.ReplyTo.Mailboxes).Select(m => m.Address)];
        foreach (Header header in message.Headers.Where(h => Headers.Contains(h.Field)))
            Add(header.Value, senders);
    }

    /// <summary>Adds those of a header that a mail program wrote into the text.</summary>
    public void Add(string header) => Add(header, []);

    /// <summary>True for a text, or an address of a link, that names one.</summary>
    public bool IsIn(string text) => addresses.Count > 0 && text.Contains('@', StringComparison.Ordinal)
        ? Find(text) : addresses.Count > 0 && text.Contains("%40", StringComparison.Ordinal) && Find(Uri.UnescapeDataString(text));

    /// <summary>The Markdown without them and without links that hold them.</summary>
    public string Without(string markdown)
    {
        if (!IsIn(markdown) && !markdown.Contains("%40", StringComparison.Ordinal))
            return markdown;
        string unlinked = Link().Replace(markdown, link => IsIn(link.Groups["to"].Value) ? link.Groups["label"].Value : link.Value);
        return Address().Replace(unlinked, a => addresses.Contains(a.Value) ? Left : a.Value);
    }

    private void Add(string header, HashSet<string> but) =>
        addresses.UnionWith(Address().Matches(header).Select(m => m.Value).Where(a => !but.Contains(a, StringComparer.OrdinalIgnoreCase)));

    private bool Find(string text) => Address().Matches(text).Any(m => addresses.Contains(m.Value));

    [GeneratedRegex(@"[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"\[(?<label>[^\[\]]*)\]\((?<to>[^()\s]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
