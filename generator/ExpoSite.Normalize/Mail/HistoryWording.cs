using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Mail;

/// <summary>What mail programs write above a mail that is quoted or passed on.</summary>
internal static partial class HistoryWording
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const string From = "from|von|de|da|van|od|от|fra|från|kimden|发件人|發件人|寄件者|差出人|보낸 ?사람";
    private const string Sent = "sent|date|gesendet( am)?|datum|envoyé( le)?|enviad[oa]( em| el)?|fecha|inviato|data( di invio)?|verzonden"
        + "|wysłano|отправлено|дата|skickat|sendt|tarih|发送时间|发送日期|發送時間|寄件日期|传送时间|送信日時|送信日|日時|日付|日期|时间|보낸 ?날짜";
    private const string To = "to|an|à|para|a|aan|do|кому|till|til|kime|cc|kopie|copie|копия|bcc|收件人|抄送|宛先|받는 ?사람";
    private const string Subject = "subject|betreff|objet|asunto|oggetto|assunto|onderwerp|temat|тема|ämne|emne|konu|主题|主題|主旨|件名|제목";

    /// <summary>True for the line above what is quoted or passed on.</summary>
    public static bool IsMark(string line) => line.Length < 400 && (Mark().IsMatch(line) || Wrote().IsMatch(line));

    /// <summary>True for a header of a mail that is quoted or passed on.</summary>
    public static bool IsHeader(string line) => line.Length < 600 && Header().IsMatch(line);

    /// <summary>True for a line that has the form of a header.</summary>
    public static bool IsLabelled(string line) => line.Length < 300 && Label().IsMatch(line);

    /// <summary>True for a header that names recipients.</summary>
    public static bool IsRecipients(string line) => line.Length < 2000 && Recipients().IsMatch(line);

    /// <summary>The sender named by a header of a mail that is passed on, or null.</summary>
    public static string? SenderOf(string line) => Of(Sender(), "who", line);

    /// <summary>The sender named by the line above what is quoted, or null.</summary>
    public static string? WriterOf(string line) => IsMark(line) ? Of(Writer(), "who", line) : null;

    /// <summary>The date named by a header or by the line above what is quoted, or null.</summary>
    public static string? DateOf(string line) => Of(Date(), "when", line) ?? (IsMark(line) && line.Any(char.IsDigit) ? line : null);

    /// <summary>The subject named by a header, or null.</summary>
    public static string? SubjectOf(string line) => Of(About(), "what", line);

    private static string? Of(Regex form, string group, string line) =>
        form.Match(line) is { Success: true } found ? found.Groups[group].Value.Trim(' ', '"', '\'') : null;

    [GeneratedRegex(@"^\W*-{2,}\s*(original message|original-nachricht|ursprüngliche nachricht|message d['’]origine|message original"
        + @"|message "
        + @"transféré|mensaje (original|reenviado)|mensagem (original|encaminhada|reencaminhada)|forwarded message"
        + @"|weitergeleitete nachricht"
        + @"|weitergeleitet|messaggio (originale|inoltrato)|oorspronkelijk bericht|doorgestuurd bericht|(исходное|пересылаемое"
        + @"|перенаправленное) сообщение|пересланное сообщение|wiadomość oryginalna|original message|転送メッセージ|元のメッセージ|転送されたメッセージ"
        + @"|原始邮件|转发(的)?邮件|轉寄郵件|原始郵件|邮件原件)"
        + @"|^(begin forwarded message|anfang der weitergeleiteten (nachricht|e-mail)|début du message (transféré|réexpédié)"
        + @"|inicio del mensaje "
        + @"reenviado|início da mensagem (encaminhada|reencaminhada)|inizio messaggio inoltrato|begin doorgestuurd bericht|начало "
        + @"переадресованного сообщения|開始轉寄郵件|开始转发的邮件|转发的邮件|転送されたメッセージ)\b|^在.{4,100}写道\s*[:：]$", Options)]
    private static partial Regex Mark();

    // "On 14 Sep 2026, at 9:00, Ana Reyes <ana@example.org> wrote:" - the address or the verb says it, in any language with a day.
    [GeneratedRegex(@"^(on|am|le|el|il|op|em|den|dnia|dne)\b.{5,200}\b(wrote|schrieb.{0,60}|a écrit|escribió|ha scritto|schreef.{0,60}"
        + @"|escreveu"
        + @"|skrev.{0,60}|napisał(\(a\))?)\s*[:：]$|^.{5,200}\b(написал(\(а\)|а)?|пишет)\s*[:：]$|^.{5,200}写道\s*[:：]$"
        + @"|^[^.!?]{0,20}\d.{0,160}<[^<>\s]+@[^<>\s]+>.{0,20}[:：]$", Options)]
    private static partial Regex Wrote();

    [GeneratedRegex(@"^\W*(" + From + @")\s*[:：].*|^\W*(" + Sent + "|" + To + "|" + Subject + @"|reply-to)\s*[:：]\s*\S.*", Options)]
    private static partial Regex Header();

    [GeneratedRegex(@"^\W*[^\s:：]{1,24}( [^\s:：]{1,12})?\s*[:：]\s*\S", Options)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\W*(" + To + @")\s*[:：].*@", Options)]
    private static partial Regex Recipients();

    [GeneratedRegex(@"^\W*(" + From + @")\s*[:：]\s*(?<who>[^<\[\n]{2,60}?)\s*([<\[]|(" + Sent + @")\s*[:：]|$)", Options)]
    private static partial Regex Sender();

    [GeneratedRegex(@"(?<who>[^,，:<>""\d()]{2,60}?)""?\s*<[^<>\s]+@[^<>\s]+>", Options)]
    private static partial Regex Writer();

    [GeneratedRegex(@"^\W*(" + Subject + @")\s*[:：]\s*(?<what>\S.*)$", Options)]
    private static partial Regex About();

    [GeneratedRegex("(" + Sent + @")\s*[:：]\s*(?<when>.{6,60})", Options)]
    private static partial Regex Date();
}
