using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.Documents;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Metadata;
using ExpoSite.Normalize.Mime;
using ExpoSite.Normalize.Pictures;
using ExpoSite.Normalize.Releases;
using ExpoSite.Normalize.Runs;
using MimeKit;

namespace ExpoSite.Normalize.Mail;

/// <summary>What a mail itself says, without what is attached to it.</summary>
/// <param name="Draft">Its text as an article; its pictures are not settled.</param>
/// <param name="Facts">Subject, sender and date, for what is attached.</param>
internal sealed record MailLetter(Draft Draft, DocumentFacts Facts, int ProseWords)
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;
    private const int LeastHtml = 20;

    /// <param name="recipients">Those of the mail and of the mails around it; what it names is added.</param>
    public static MailLetter Read(
        MimeFile file, string path, MimePictures pictures, MailRecipients recipients, NormalizeOptions options)
    {
        var charset = new MailCharset(file);
        string subject = charset.Subject;
        string? sender = charset.Sender;
        recipients.Add(file.Message);
        string? title = MailSubject.Headline(subject, out bool isForwarded);
        var marks = new DocumentMarks();
        using IHtmlDocument document = Tree(file, charset, pictures, isForwarded, marks);
        MailTrimming trimming = MailTrimming.Trim(document, isForwarded, sender, recipients);
        // Who passes a story on may name it shortly.
        title = MailSubject.Headline(trimming.Subject, out _) ?? title;
        DocumentFacts facts = FactsOf(file.Message, title, trimming.Sender ?? sender, trimming.Date, options);
        Draft draft = new DocumentTree(document, marks).Read(path, facts, options);
        ImmutableArray<ReadLine> all =
            [.. trimming.Dropped.Select(d => new ReadLine(0, d.Role, 0.8, "of the mail, not of the story", d.Text)), .. draft.Reading];
        return new MailLetter(WithSubject(draft with { Reading = all }, subject, options), facts, trimming.ProseWords);
    }

    private static IHtmlDocument Tree(
        MimeFile file, MailCharset charset, MimePictures pictures, bool isForwarded, DocumentMarks marks)
    {
        string html = string.Join('\n', Texts(file, "html").Select(charset.TextOf));
        if (html.Length > LeastHtml)
        {
            IHtmlDocument document = PageDocument.Parse(Clean(html));
            new SavedPage(null, address => pictures.At(address, null)).Apply(document);
            MailHtml.Prune(document, isForwarded);
            if (PageDocument.LineOf(document.Body).Length > 0 || document.QuerySelector("img") is not null)
                return document;
            document.Dispose();
        }

        MimePart[] plain = [.. Texts(file, "plain")];
        PlainFlow flow = PlainLines.FlowOf(plain.FirstOrDefault()?.ContentType);
        return PlainMail.Read(Clean(string.Join("\n\n", plain.Select(charset.TextOf))), flow, marks);
    }

    private static IEnumerable<MimePart> Texts(MimeFile file, string subtype) =>
        file.Leaves.Where(p => p.ContentType.IsMimeType("text", subtype) && !p.IsAttachment);

    private static string Clean(string text) => HiddenCharacters.Remove(GarbledText.Mend(text).Text);

    private static DocumentFacts FactsOf(
        MimeMessage message, string? title, string? sender, string? date, NormalizeOptions options)
    {
        StoryTime? sent = date is { } written ? WrittenDate.Find(written, options.TimeZone)?.Time : null;
        return new DocumentFacts
        {
            Title = title,
            TitleRule = "subject of the mail",
            IsTitleTrusted = true,
            Date = Day(sent?.Instant ?? message.Date, options.TimeZone),
            DateRule = "date of the mail",
            IsDateOfSending = true,
            Authors = sender is not null && PersonName.IsOne(sender) ? [sender.Trim()] : [],
        };
    }

    // The mail's minute says nothing about the story; its day does.
    private static StoryTime? Day(DateTimeOffset sent, TimeZoneInfo zone)
    {
        if (sent.Year is < FirstYear or > LastYear)
            return null;
        DateTime day = TimeZoneInfo.ConvertTime(sent, zone).Date;
        return new StoryTime(new DateTimeOffset(day, zone.GetUtcOffset(day)), IsDay: true);
    }

    // An embargo in the subject holds for everything in the mail.
    private static Draft WithSubject(Draft draft, string? subject, NormalizeOptions options)
    {
        if (draft.Embargo is not null || subject is null || !ReleaseWording.IsEmbargo(subject, options.TimeZone))
            return draft;
        StoryTime? until = WrittenDate.Find(subject, options.TimeZone)?.Time;
        return draft with { Embargo = until, IsHeldBack = until is null };
    }
}

/// <summary>Takes out of a mail's HTML what mail programs mark as signature or as quoted history.</summary>
internal static class MailHtml
{
    private const int LeastOwnText = 200;

    private const string Signatures = ".gmail_signature, .moz-signature, [data-smartmail='gmail_signature'], #Signature, #signature, "
        + "#ms-outlook-mobile-signature, .moz-cite-prefix";
    private const string Quotes = "blockquote[type='cite'], .gmail_quote, .gmail_quote_container, .yahoo_quoted, .protonmail_quote";

    /// <summary>Removes them; in a mail that only passes on another, what is quoted is the text and stays.</summary>
    public static void Prune(IHtmlDocument document, bool isForwarded)
    {
        NodeChildren.Remove(document.QuerySelectorAll(Signatures));
        // A mail fetches nothing: pictures that did not come along are trackers and logos.
        NodeChildren.Remove(document.QuerySelectorAll("img").Where(i => !PictureCollection.IsOwn(i.GetAttribute("src") ?? "")));
        IElement[] quotes = [.. document.QuerySelectorAll(Quotes)];
        int quoted = quotes.Where(q => q.ParentElement?.Closest(Quotes) is null).Sum(q => PageDocument.LineOf(q).Length);
        bool isText = isForwarded || PageDocument.LineOf(document.Body).Length - quoted < LeastOwnText;
        if (isText)
            NodeChildren.Unwrap(quotes);
        else
            NodeChildren.Remove(quotes);
    }
}
