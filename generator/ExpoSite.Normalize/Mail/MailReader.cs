using ExpoSite.Normalize.Documents;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Formats;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Mime;
using ExpoSite.Normalize.Pictures;
using ExpoSite.Normalize.Runs;
using MimeKit;

namespace ExpoSite.Normalize.Mail;

/// <summary>
/// Reads an e-mail (RFC 5322). What is attached is the article and the mail its cover note; without an attachment, the mail is
/// the article; several attached articles are several drafts.
/// </summary>
/// <param name="formats">What an attached article may be.</param>
internal sealed class MailReader(RawFile raw, NormalizeOptions options, ImmutableArray<RawFormat> formats)
{
    private const int MaxInnerMails = 3;
    private const int LeastArticleWords = 40;
    private const int SurelyArticleWords = 150;
    private const double SameText = 0.5;

    private readonly MailAttachments attachments = new(raw, options, formats);
    private readonly MailRecipients recipients = new();

    public FileReading Read()
    {
        if (MimeFile.Parse(raw, out Diagnostic? problem) is not { } file)
            return FileReading.Failed(problem!);
        List<Draft> drafts = Drafts(file, 0);
        return new FileReading([.. drafts.Select(WithoutRecipients)], [.. attachments.Findings]);
    }

    private Draft WithoutRecipients(Draft draft) => draft with
    {
        Body = recipients.Without(draft.Body),
        Description = draft.Description is { } description ? recipients.Without(description) : null,
    };

    private List<Draft> Drafts(MimeFile file, int depth)
    {
        var pictures = new PictureCollection(raw.Path);
        var parts = new MimePictures(file, pictures);
        MailLetter letter = MailLetter.Read(file, raw.Path, parts, recipients, options);
        List<Draft> attached = [.. attachments.Read(file).Select(a => Filled(a.Draft, a.Name, letter))];
        foreach (MimeMessage inner in depth < MaxInnerMails ? file.Inner : [])
            attached.AddRange(Drafts(MimeFile.Of(inner), depth + 1));
        Draft[] articles = [.. attached.Where(d => Words(d.Body).Count >= LeastArticleWords)];
        Draft own = letter.Draft;
        if (articles.Length == 0)
            return [WithPhotos(own, file.Photos(parts.Shown, withInline: false), pictures)];
        if (IsArticle(letter, articles))
            return [pictures.Settle(own), .. articles];
        ImmutableArray<ReadLine> note =
            [.. own.Reading.Select(l => l with { Line = 0, Role = "cover note", Reason = "the attachment is the article" })];
        Draft first = articles[0] with { Reading = [.. note, .. articles[0].Reading] };
        return [WithPhotos(first, file.Photos([], withInline: true), pictures), .. articles.Skip(1)];
    }

    // A mail with a text of its own: a release, or a long one, that the attachments do not say again.
    private static bool IsArticle(MailLetter letter, Draft[] articles)
    {
        HashSet<string> own = Words(letter.Draft.Body);
        bool isLong = letter.ProseWords >= SurelyArticleWords || letter.Draft.Reading.Any(l => l.Role is "release" or "end mark");
        return isLong && own.Count >= LeastArticleWords
            && articles.All(a => own.Intersect(Words(a.Body), StringComparer.Ordinal).Count() < own.Count * SameText);
    }

    private static HashSet<string> Words(string markdown) =>
        [.. PlainMarkdown.Paragraphs(markdown).SelectMany(p => Slug.From(p, int.MaxValue)?.Value.Split('-') ?? [])];

    // What an attached article does not say of itself, its mail says for it.
    private static Draft Filled(Draft draft, string name, MailLetter letter)
    {
        DocumentFacts facts = letter.Facts;
        bool hasEmbargo = draft.Embargo is not null || draft.IsHeldBack;
        Draft filled = draft with
        {
            Title = draft.Title ?? facts.Title ?? Path.GetFileNameWithoutExtension(name),
            Embargo = draft.Embargo ?? letter.Draft.Embargo,
            IsHeldBack = draft.IsHeldBack || (!hasEmbargo && letter.Draft.IsHeldBack),
            Published = draft.Published ?? draft.Embargo ?? letter.Draft.Embargo ?? facts.Date,
        };
        ImmutableArray<ValueEvidence> values = filled.Values;
        if (draft.Title is null)
            values = values.Add(new ValueEvidence("title", filled.Title!, facts.TitleRule, 0.6, []));
        if (draft.Published is null && filled.Published is { } published)
            values = values.Add(new ValueEvidence("published", published.Iso, facts.DateRule, 0.6, []));
        return filled with
        {
            Values = values,
            Diagnostics = draft.Diagnostics.RemoveAll(d => d.Rule == NormalizeRules.PageWithoutTitle
                || (filled.Published is not null && d.Rule == NormalizeRules.DocumentProperties)),
        };
    }

    private static Draft WithPhotos(Draft draft, IEnumerable<MimePart> photos, PictureCollection pictures)
    {
        IEnumerable<string> figures = photos.Select(p => pictures.Add(MimeFile.BytesOf(p), p.FileName ?? "photo")).OfType<string>()
            .Distinct().Select(a => $"![]({a})");
        string body = draft.Body.Length == 0 ? "" : string.Join("\n\n", figures.Prepend(draft.Body));
        return pictures.Settle(draft with { Body = body });
    }
}
