using System.Text;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Tests.Pictures;
using ExpoSite.Normalize.Tests.WordFiles;
using MimeKit;

namespace ExpoSite.Normalize.Tests.Mail;

public sealed class MailReaderTests
{
    private const string Headers = "From: Ines Calder <ines@example.org>\nDate: Wed, 12 Mar 2031 10:00:00 +0000\n";

    private static readonly string[] Paragraphs = Raws.Body.ReplaceLineEndings("\n").Split("\n\n");

    [Theory]
    [InlineData("Fwd: WG: AW: Robots learn to fold sails")]
    [InlineData("[Press list] Robots learn to fold sails")]
    [InlineData("PRESS RELEASE: Robots learn to fold sails")]
    [InlineData("=?utf-8?Q?Pressemitteilung=3A_Robots_learn_to_fold_sails?=")]
    [InlineData("转发: Robots learn to fold sails")]
    public void The_subject_without_marks_and_labels_is_the_headline(string subject) =>
        Assert.Contains("title: Robots learn to fold sails\n", Read(Plain(subject, Raws.Body)), StringComparison.Ordinal);

    [Fact]
    public void A_headline_in_the_text_goes_before_the_subject() =>
        Assert.Contains("title: Robots Learn to Fold All Sails\n",
            Read(Plain("Robots learn to fold sails", $"Robots Learn to Fold All Sails\n\n{Raws.Body}")), StringComparison.Ordinal);

    [Fact]
    public void Date_and_sender_of_the_mail_stand_for_what_the_text_does_not_say()
    {
        string text = Read(Plain("Robots learn to fold sails", Raws.Body));
        Assert.Contains("published: 2031-03-12\n", text, StringComparison.Ordinal);
        Assert.Contains("authors:\n  - Ines Calder\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Greeting_signature_disclaimer_and_quoted_history_are_left_out() => Assert.Equal(
        Raws.Body.ReplaceLineEndings("\n"),
        Body(Plain("Sails", $"Dear desk,\n\n{Raws.Body}\n\nKind regards\nInes\n\nThis message is confidential.\n\n-----Original "
            + $"Message-----\nFrom: Desk\nSent: Tuesday\nTo: Ines\nSubject: Sails\n\nWhere is it?")));

    [Fact]
    public void What_is_passed_on_is_the_article_with_its_own_sender_and_date()
    {
        string text = Read(
            Plain("FW: Robots learn to fold sails",
            $"For the site, please.\n\n-----Original Message-----\nFrom: Berit Solheim <berit@example.org>\nSent: Monday, 10 March 2031 "
            + $"08:00\nTo: Desk\nSubject: Robots learn to fold sails\n\n{Raws.Body}"));
        Assert.Contains("published: 2031-03-10\n", text, StringComparison.Ordinal);
        Assert.Contains("  - Berit Solheim\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("For the site", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrapped_lines_are_joined_and_short_ones_are_not() => Assert.Equal(
        $"{Wrap(Paragraphs[0], " ")}\n\nHall A\n\nHall B",
        Body(Plain("Sails", $"{Wrap(Paragraphs[0], "\n")}\n\nHall A\nHall B")));

    [Fact]
    public void A_short_line_of_its_own_between_paragraphs_is_a_heading() => Assert.Equal(
        $"{Paragraphs[0]}\n\n## At the quay\n\n{Paragraphs[1]}\n\nHall A\n\nHall B",
        Body(Plain("Sails", $"{Paragraphs[0]}\n\nAt the quay\n\n{Paragraphs[1]}\n\nHall A\n\nHall B")));

    [Fact]
    public void Flowed_text_is_joined_at_its_soft_breaks() =>
        Assert.Equal(Paragraphs[0], Body(
            Raws.Text("a.eml", $"{Headers}Subject: Sails\nContent-Type: text/plain; format=flowed\n\n{Wrap(Paragraphs[0], " \n")}\n")));

    [Fact]
    public void An_attached_Word_file_is_the_article_and_the_mail_its_cover_note()
    {
        using MimeMessage mail = Mail("Our news", "Dear desk,\n\nplease find our news attached.\n\nKind regards\nInes");
        Attach(mail, "news.docx", new WordFile().Styled("Titel", "Robots Learn to Fold Sails").Text(Paragraphs[0]).Text(Paragraphs[1])
            .Text(Paragraphs[2]).Bytes());
        NormalizeResult result = Raws.Run(Raw(mail));
        string text = Assert.Single(result.Files).Text;
        Assert.Contains("title: Robots Learn to Fold Sails\npublished: 2031-03-12\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("attached", text, StringComparison.Ordinal);
        Assert.Contains(result.Readings[0].Lines, l => l.Role == "cover note" && l.Text.Contains("attached", StringComparison.Ordinal));
    }

    [Fact]
    public void Several_attached_articles_are_several_stories_and_a_second_run_changes_none()
    {
        using MimeMessage mail = Mail("Our news", "Two stories for you.");
        Attach(mail, "a.docx", new WordFile().Styled("Titel", "Robots Learn to Fold Sails").Text(Paragraphs[0]).Text(Paragraphs[1])
            .Text(Paragraphs[2]).Bytes());
        Attach(mail, "b.html",
            Encoding.UTF8.GetBytes(
            $"<html><body><article><h1>Ferry Line Adds a Night "
            + $"Crossing</h1><p>{Paragraphs[2]}</p><p>{Paragraphs[1]}</p><p>{Paragraphs[0]}</p></article></body></html>"));
        NormalizeResult result = Raws.Run(Raw(mail));
        Assert.Equal(["2031-03-12-ferry-line-adds-a-night-crossing.md", "2031-03-12-robots-learn-to-fold-sails.md"],
            result.Files.Select(f => f.Path));
        NormalizeResult again = Normalizer.Run([Raw(mail)], Raws.OnDisk(result), Raws.Options);
        Assert.All(again.Files, f => Assert.Equal(MarkdownAction.Unchanged, f.Action));
    }

    [Fact]
    public void A_new_headline_in_one_of_several_attachments_keeps_every_file_at_its_story()
    {
        NormalizeResult first = Raws.Run(TwoStories("Robots Learn to Fold Sails"));
        NormalizeResult second = Normalizer.Run([TwoStories("Machines Learn to Fold Sails")], Raws.OnDisk(first), Raws.Options);
        Assert.Equal(first.Files.Select(f => f.Path), second.Files.Select(f => f.Path));
        Assert.Contains("title: Ferry Line Adds a Night Crossing\n", second.Files[0].Text, StringComparison.Ordinal);
        Assert.Contains("title: Machines Learn to Fold Sails\n", second.Files[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("story.xhtml", "")]
    [InlineData("story.mht", "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n")]
    [InlineData("story.md", "---\ntitle: Ferry Line Adds a Night Crossing\n---\n")]
    public void An_attached_article_may_be_of_any_format_but_mail(string name, string head)
    {
        using MimeMessage mail = Mail("Our news", "Please find our news attached.");
        Attach(mail, name,
            Encoding.UTF8.GetBytes(
            head + $"<html><body><article><h1>Ferry Line Adds a Night "
            + $"Crossing</h1><p>{string.Join("</p><p>", Paragraphs)}</p></article></body></html>"));
        NormalizeResult result = Raws.Run(Raw(mail));
        Assert.StartsWith("2031-03-12-ferry-line-adds-a-night-crossing", Assert.Single(result.Files).Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Attached_photos_belong_to_the_article_and_small_ones_are_decoration()
    {
        using MimeMessage mail = Mail("Robots learn to fold sails", Raws.Body);
        Attach(mail, "sail.png", TestPicture.Png());
        Attach(mail, "logo.png", TestPicture.Png(40, 40, seed: 9));
        NormalizeResult result = Raws.Run(Raw(mail));
        string name = Assert.Single(result.Media).Name;
        Assert.Contains($"image: {name}\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
        Assert.Contains($"![](/media/{name})", result.Files[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_inside_the_text_is_shown_where_it_stood_and_one_from_the_web_is_not()
    {
        var builder = new BodyBuilder();
        MimeEntity picture = builder.LinkedResources.Add("sail.png", TestPicture.Png(), new ContentType("image", "png"));
        picture.ContentId = "sail@example.org";
        builder.HtmlBody = $"<p>{Paragraphs[0]}</p><p><img src=\"cid:sail@example.org\" alt=\"A sail\"></p><p>{Paragraphs[1]}</p><img "
            + $"src=\"https://example.org/pixel.png\">";
        using MimeMessage mail = Mail("Robots learn to fold sails", "");
        mail.Body = builder.ToMessageBody();
        NormalizeResult result = Raws.Run(Raw(mail));
        Assert.Contains($"{Paragraphs[0]}\n\n![A sail](/media/{Assert.Single(result.Media).Name})\n\n{Paragraphs[1]}\n",
            Assert.Single(result.Files).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_attachment_that_cannot_be_read_is_named()
    {
        using MimeMessage mail = Mail("Robots learn to fold sails", Raws.Body);
        Attach(mail, "annex.pdf", "%PDF-1.7\nendobj"u8.ToArray());
        Attach(mail, "broken.docx", new WordFile().Text("x").Bytes()[..200]);
        NormalizeResult result = Raws.Run(Raw(mail));
        Assert.Equal(["EXPO1775", "EXPO1775"], Raws.Codes(result));
        Assert.Contains("'annex.pdf' was not read. It is a PDF file.", result.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Single(result.Files);
    }

    [Fact]
    public void A_mail_inside_a_mail_is_read()
    {
        using MimeMessage inner = Mail("Robots learn to fold sails", Raws.Body);
        using MimeMessage outer = Mail("Fwd", "See below.");
        outer.Body = new Multipart("mixed") { new TextPart("plain") { Text = "See below." }, new MessagePart { Message = inner } };
        Assert.Contains("title: Robots learn to fold sails\n", Assert.Single(Raws.Run(Raw(outer)).Files).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gb2312", "帆船制造商重返展会")]
    [InlineData("big5", "帆船製造商重返展會")]
    [InlineData("koi8-r", "Парусные мастера возвращаются")]
    public void The_charset_of_a_part_decides(string charset, string words)
    {
        Encoding encoding = Normalize.Decoding.Charset.Lenient(charset)!;
        byte[] mail = [.. Encoding.ASCII.GetBytes($"{Headers}Subject: Sails\nContent-Type: text/plain; "
            + $"charset={charset}\nContent-Transfer-Encoding: 8bit\n\n{Raws.Body}\n\n"), .. encoding.GetBytes(words + "\n")];
        Assert.EndsWith(words, Body(new RawFile("a.eml", mail)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_embargo_in_the_cover_note_holds_for_the_attachment()
    {
        using MimeMessage mail = Mail("Our news", "EMBARGOED until 14 March 2031, 06:00 UTC\n\nDear desk, our news is attached.");
        Attach(mail, "news.docx", new WordFile().Styled("Titel", "Robots Learn to Fold Sails").Text(Paragraphs[0]).Text(Paragraphs[1])
            .Text(Paragraphs[2]).Bytes());
        Assert.Contains("embargo: 2031-03-14T06:00:00+00:00\n", Assert.Single(Raws.Run(Raw(mail)).Files).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_embargo_without_a_readable_date_makes_a_draft()
    {
        NormalizeResult result = Raws.Run(Plain("Robots learn to fold sails", $"Embargoed until the bell rings\n\n{Raws.Body}"));
        Assert.Contains("draft: true\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
        Assert.Equal(["EXPO1779"], Raws.Codes(result));
    }

    private static RawFile TwoStories(string title)
    {
        using MimeMessage mail = Mail("Our news", "Two stories for you.");
        Attach(mail, "a.docx", new WordFile().Styled("Titel", title).Text(Paragraphs[0]).Text(Paragraphs[1]).Text(Paragraphs[2]).Bytes());
        Attach(mail, "b.docx", new WordFile().Styled("Titel", "Ferry Line Adds a Night Crossing").Text(Paragraphs[2]).Text(Paragraphs[1])
            .Text(Paragraphs[0]).Bytes());
        return Raw(mail);
    }

    private static RawFile Plain(string subject, string text) =>
        Raws.Text("a.eml",
            $"{Headers}Subject: {subject}\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n");

    private static MimeMessage Mail(string subject, string text)
    {
        var mail = new MimeMessage
        { Subject = subject, Date = new DateTimeOffset(2031, 3, 12, 10, 0, 0, TimeSpan.Zero), MessageId = "a@example.org" };
        mail.From.Add(new MailboxAddress("Ines Calder", "ines@example.org"));
        mail.Body = new Multipart("mixed") { new TextPart("plain") { Text = text } };
        mail.Body.ContentType.Boundary = "outer";
        return mail;
    }

    private static void Attach(MimeMessage mail, string name, byte[] content) =>
        ((Multipart)mail.Body!).Add(new MimePart(MimeTypes.GetMimeType(name))
        {
            Content = new MimeContent(new MemoryStream(content)),
            ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
            ContentTransferEncoding = ContentEncoding.Base64,
            FileName = name,
        });

    private static RawFile Raw(MimeMessage mail)
    {
        using var bytes = new MemoryStream();
        mail.WriteTo(bytes);
        return new RawFile("a.eml", bytes.ToArray());
    }

    private static string Read(RawFile raw) => Assert.Single(Raws.Run(raw).Files).Text;

    private static string Body(RawFile raw)
    {
        string text = Read(raw);
        return text[(text.LastIndexOf("---\n\n", StringComparison.Ordinal) + 5)..].TrimEnd('\n');
    }

    private static string Wrap(string text, string lineEnd)
    {
        var lines = new List<string> { "" };
        foreach (string word in text.Split(' '))
        {
            if (lines[^1].Length + word.Length > 70)
                lines.Add("");
            lines[^1] += lines[^1].Length == 0 ? word : " " + word;
        }

        return string.Join(lineEnd, lines);
    }
}
