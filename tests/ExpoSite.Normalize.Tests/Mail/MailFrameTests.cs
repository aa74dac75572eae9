namespace ExpoSite.Normalize.Tests.Mail;

/// <summary>What stands around the text of a mail is told in each language of a fair.</summary>
public sealed class MailFrameTests
{
    private const string First = "<p>The floating hall at the north quay opens on Thursday, two weeks before the fair, said the port office.</p>";
    private const string Second = "<p>It holds forty stands and can be reached from the pontoon, where visitors show their tickets.</p>";

    private static readonly string Text = (First + "\n\n" + Second).Replace("<p>", "", StringComparison.Ordinal)
        .Replace("</p>", "", StringComparison.Ordinal);

    [Theory]
    [InlineData("Dear colleagues,", "Warm regards,")]
    [InlineData("Sehr geehrte Frau Dr. Kolb,", "Viele Grüße aus dem Hafen")]
    [InlineData("Liebe Redaktion,", "Mit herzlichem Gruß")]
    [InlineData("Madame, Monsieur,", "Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.")]
    [InlineData("Chers collègues,", "Bien cordialement,")]
    [InlineData("Spett.le redazione,", "Un cordiale saluto")]
    [InlineData("Gentile dott.ssa Neri,", "Distinti saluti")]
    [InlineData("Estimada Sra. López:", "Reciba un cordial saludo,")]
    [InlineData("Caros colegas,", "Com os melhores cumprimentos,")]
    [InlineData("Добрый день, коллеги!", "С наилучшими пожеланиями,")]
    [InlineData("関係者各位", "何卒よろしくお願い申し上げます。")]
    [InlineData("尊敬的王女士：", "顺祝商祺！")]
    [InlineData("李老师，您好：", "祝工作顺利！")]
    [InlineData("Bästa redaktion,", "Soliga hälsningar från kajen,")]
    public void A_greeting_and_a_signature_are_no_part_of_the_story(string greeting, string farewell)
    {
        Assert.Equal(Text, Body($"<p>{greeting}</p>{First}{Second}<p>{farewell}</p><p>Ines Calder<br>Tel. +39 000 0000</p>"));
        Assert.Equal(Text, Body($"<p>{greeting}</p>{First}{Second}<p>{farewell}<br>Ines Calder</p><p>Tel. +39 000 0000</p>"));
        Assert.Equal(Text, Body($"<span>{greeting}<br><br>{First[3..^4]}<br><br>{Second[3..^4]}<br><br>{farewell}<br>Ines Calder</span>"));
    }

    [Theory]
    [InlineData("Having trouble viewing this email? {0}", "You are receiving this because you subscribed.")]
    [InlineData("Wird diese Nachricht nicht richtig dargestellt? {0}", "Sie möchten den Newsletter nicht mehr erhalten? {0}")]
    [InlineData("Si ce message ne s'affiche pas, {0}", "Pour ne plus recevoir nos messages, {0}")]
    [InlineData("Non visualizzi correttamente questa email? {0}", "Per cancellare l'iscrizione {0}")]
    [InlineData("¿No puede ver este correo? {0}", "Si desea darse de baja, {0}")]
    [InlineData("Não consegue visualizar esta mensagem? {0}", "Para cancelar a subscrição, {0}")]
    [InlineData("Если письмо не отображается, {0}", "Отписаться от рассылки можно {0}")]
    [InlineData("メールが正しく表示されない場合は{0}", "配信停止は{0}")]
    [InlineData("如果您无法正常查看此邮件，{0}", "如不想再收到，请{0}")]
    [InlineData("<a href='https://example.org/v'>View in browser</a>", "Kaj 30, 200 00 <a href='https://example.org/unsubscribe?u=1'>x</a>")]
    public void The_frame_of_a_newsletter_is_no_part_of_the_story(string head, string foot)
    {
        const string link = "<a href='https://example.org/x?u=1'>here</a>";
        string top = head.Replace("{0}", link, StringComparison.Ordinal), end = foot.Replace("{0}", link, StringComparison.Ordinal);
        Assert.Equal(Text, Body($"<div>{top}</div><h1>Floating hall opens</h1>{First}{Second}<p>North Quay, Kai 30, 20 000 000</p><p>{end}</p>"));
    }

    [Theory]
    [InlineData("<p>Tickets are sold at the gates, and the list of stands can be read in your browser from Monday on.</p>")]
    [InlineData("<p>Thanks to the harbour office, the crane is shown to visitors on every morning of the fair at eight.</p>")]
    [InlineData("<p>Gate 3</p>")]
    public void A_story_may_speak_of_the_same(string paragraph) =>
        Assert.EndsWith(paragraph[3..^4], Body(First + Second + paragraph), StringComparison.Ordinal);

    [Fact]
    public void The_address_of_a_recipient_is_shown_nowhere()
    {
        string text = Read($"{First}<p>Write to Desk@example.org or to press@example.org, or <a href='mailto:desk@example.org'>answer</a>, before "
            + "the gates of the fair open.</p>"
            + "<p>Sent for desk@example.org</p><p><a href='https://example.org/q?m=desk%40example.org'>Vote</a></p>");
        Assert.DoesNotContain("desk", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Write to […] or to press@example.org, or answer, before the gates", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Quoted_headers_name_recipients_too() => Assert.DoesNotContain("ben@example.net", Read(
        $"<p>Please use.</p><p><b>Von:</b> Jule Harms &lt;jule@example.org&gt;<br><b>Gesendet:</b> Montag, 10. März 2031 08:15<br><b>An:</b> Ben Kolb "
        + $"&lt;ben@example.net&gt;<br><b>Betreff:</b> Halle</p>{First}{Second}<p>ben@example.net</p>"), StringComparison.Ordinal);

    [Fact]
    public void A_mail_that_answers_another_is_the_story_where_it_says_more() =>
        Assert.Equal(Text, Body($"{First}{Second}<p>On 2 Mar 2031, at 14:03, Cleo &lt;cleo@example.org&gt; wrote:</p><p>When does it open?</p>"));

    [Fact]
    public void Behind_the_comma_of_a_greeting_a_text_begins_with_a_capital() =>
        Assert.StartsWith("In zwei Wochen", Body("<p>Liebe Leser,</p><p>in zwei Wochen beginnt die Hafenmesse mit neuen Hallen am Kai.</p>"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("<p><b>Da:</b> Luca Bianchi &lt;luca@example.org&gt;<br><b>Inviato:</b> lunedì 10 marzo 2031 10:00<br><b>A:</b> Anna<br>"
        + "<b>Oggetto:</b> The hall opens on Thursday</p>")]
    [InlineData("<p>---------- Forwarded message ---------<br>Från: Luca Bianchi &lt;luca@example.org&gt;<br>Date: 10 March 2031<br>"
        + "Subject: The hall opens on Thursday</p>")]
    [InlineData("<p>-------- Пересылаемое сообщение --------</p><p>10.03.2031, 10:15, \"Luca Bianchi\" &lt;luca@example.org&gt;:</p>"
        + "<h1>The hall opens on Thursday</h1>")]
    public void A_mail_that_is_passed_on_has_its_own_subject_day_and_sender(string headers)
    {
        string text = Read($"<p>Please use.</p>{headers}{First}{Second}");
        Assert.Contains("title: The hall opens on Thursday\npublished: 2031-03-10\n", text, StringComparison.Ordinal);
        Assert.Contains("authors:\n  - Luca Bianchi\n", text, StringComparison.Ordinal);
        Assert.Equal(Text, Raws.BodyOf(text));
    }

    private static string Body(string html) => Raws.BodyOf(Read(html));

    private static string Read(string html) => Assert.Single(Raws.Run(Raws.Text("a.eml", "From: Ines Calder <ines@example.org>\n"
        + "To: desk@example.org\nDate: Wed, 12 Mar 2031 10:00:00 +0000\nSubject: Floating hall opens\nContent-Type: text/html; charset=utf-8\n"
        + $"Content-Transfer-Encoding: 8bit\n\n<html><body>{html}</body></html>\n")).Files).Text;
}
