using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Mail;

/// <summary>What lines of mails say that are no part of what was written for readers.</summary>
internal static partial class MailWording
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>True for the line above what is quoted or passed on.</summary>
    public static bool IsHistoryMark(string line) => line.Length < 400 && HistoryMark().IsMatch(line);

    /// <summary>True for a header of a mail that is quoted or passed on.</summary>
    public static bool IsQuotedHeader(string line) => line.Length < 600 && QuotedHeader().IsMatch(line);

    /// <summary>The sender named by a header of a mail that is passed on, or null.</summary>
    public static string? SenderOf(string line) =>
        Sender().Match(line) is { Success: true } found ? found.Groups["who"].Value.Trim(' ', '"') : null;

    /// <summary>The date named by such a header, or null.</summary>
    public static string? DateOf(string line) => Sent().Match(line) is { Success: true } found ? found.Groups["when"].Value : null;

    public static bool IsSalutation(string line) => line.Length < 80 && Salutation().IsMatch(line);
    public static bool IsFarewell(string line) => line.Length < 60 && Farewell().IsMatch(line);
    public static bool IsSignatureMark(string line) =>
        line is "--" or "-- " or "—" or "__" or "___" || line.Length < 60 && SentFrom().IsMatch(line);
    public static bool IsDisclaimer(string line) => line.Length < 3000 && Disclaimer().IsMatch(line);
    public static bool IsListFooter(string line) => line.Length < 200 && ListFooter().IsMatch(line);

    [GeneratedRegex(@"^\W*-{2,}\s*(original message|original-nachricht|ursprüngliche nachricht|message d'origine|message "
        + @"transféré|mensaje original|forwarded message|weitergeleitete nachricht|weitergeleitet|messaggio "
        + @"originale|原始邮件|转发邮件|邮件原件)\b|^(begin forwarded message|anfang der weitergeleiteten nachricht|début du message "
        + @"transféré|inicio del mensaje reenviado)\b|^(on|am|le|el|il|op)\b.{5,200}\b(wrote|schrieb.{0,60}|a écrit|escribió|ha "
        + @"scritto|schreef)\s*:$|^在.{4,100}写道\s*[:：]$", Options)]
    private static partial Regex HistoryMark();

    [GeneratedRegex(@"^\W*(from|von|de|da|van|发件人|寄件者|差出人)\s*[:：].*|^\W*(sent|date|gesendet|datum|envoyé|enviado|fecha|inviato|data"
        + @"|verzonden|to|an|à|para|a|aan|cc|kopie|bcc|subject|betreff|objet|asunto|oggetto|onderwerp|reply-to|发送时间|收件人|抄送|主题"
        + @"|日期)\s*[:：]\s*\S.*", Options)]
    private static partial Regex QuotedHeader();

    [GeneratedRegex(@"^\W*(from|von|de|da|van|发件人|寄件者)\s*[:：]\s*(?<who>[^<\[\n]{2,60}?)\s*([<\[]|(sent|date|gesendet|datum|envoyé"
        + @"|enviado|inviato|verzonden|发送时间)\s*[:：]|$)", Options)]
    private static partial Regex Sender();

    [GeneratedRegex(@"(sent|date|gesendet|datum|envoyé|enviado|fecha|inviato|data|verzonden|发送时间|日期)\s*[:：]\s*(?<when>.{6,60})", Options)]
    private static partial Regex Sent();

    [GeneratedRegex(@"^(dear|hi|hello|good (morning|afternoon|day)|hey|sehr geehrte[rs]?|guten "
        + @"(tag|morgen)|hallo|liebe[rs]?|bonjour|chers?|chère|madame|estimad[oa]s?|hola|buenos "
        + @"días|gentile|buongiorno|geachte|beste|尊敬的|您好|大家好)\b.{0,60}[,!:，：。]?$|^(您好|大家好)[,，!！]?$", Options)]
    private static partial Regex Salutation();

    [GeneratedRegex(@"^((best|kind|warm|warmest|many|with (best|kind|warm))\s+)?(regards|wishes|greetings)\b.{0,20}$|^(many "
        + @"thanks|thanks|thank you|cheers|sincerely|yours (sincerely|faithfully|truly)|all the best|best|mit "
        + @"(freundlichen|besten|herzlichen) grüßen|(viele|beste|freundliche|herzliche|liebe) grüße|mfg|cordialement|bien à "
        + @"vous|meilleures salutations|saludos( cordiales)?|atentamente|un saludo|cordiali saluti|met vriendelijke "
        + @"groet(en)?|此致|敬礼|祝好)\W*$", Options)]
    private static partial Regex Farewell();

    [GeneratedRegex(
        @"^(sent from my|von meinem .{2,30} gesendet|envoyé de mon|enviado desde mi|get outlook for|发自我的)\b.*|^(发自我的).*", Options)]
    private static partial Regex SentFrom();

    [GeneratedRegex(@"\b(e-?mail|message|nachricht|courriel|correo|mensaje)\b.{0,200}\b(confidential|privileged|vertraulich\w*"
        + @"|confidentiel\w*|confidencial\w*)\b|\b(confidential\w*|vertraulich\w*)\b.{0,200}\b(e-?mail|message|nachricht|recipient"
        + @"|empfänger)\b|\bnot the intended recipient\b|\bnicht der (richtige|vorgesehene) (adressat|empfänger)\b|\bconsider the "
        + @"environment before printing\b", Options)]
    private static partial Regex Disclaimer();

    [GeneratedRegex(@"\bunsubscribe\b|\bview (this (e-?mail|message) )?(in|online in) (your|a) browser\b|\bnewsletter abbestellen\b|\bse "
        + @"désabonner\b|\bdarse de baja\b|\bin browser anzeigen\b|\bmanage (your )?preferences\b|退订", Options)]
    private static partial Regex ListFooter();
}
