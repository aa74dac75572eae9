using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Mail;

/// <summary>How people begin and end mails.</summary>
internal static partial class MailWording
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const int MaxSalutation = 90;
    private const int MaxFarewell = 60;
    private const int MaxFormula = 240;

    /// <summary>True for a line that greets: with a mark behind it, or with words that begin nothing else.</summary>
    public static bool IsSalutation(string line) =>
        line.Length < MaxSalutation && (Greeting().IsMatch(line) || EastGreeting().IsMatch(line));

    /// <summary>True for a line in which somebody says who is writing, in Japanese.</summary>
    public static bool Introduces(string line) => Introduction().IsMatch(line);

    public static bool IsFarewell(string line) =>
        (line.Length < MaxFarewell && (Farewell().IsMatch(line) || Thanks().IsMatch(line) || EastFarewell().IsMatch(line)))
        || (line.Length < MaxFormula && Formula().IsMatch(line));

    /// <summary>True for a line that parts a signature from the text, and for what telephones set in its place.</summary>
    public static bool IsSignatureMark(string line) => Rule().IsMatch(line) || (line.Length < MaxFarewell && SentFrom().IsMatch(line));

    /// <summary>True for the mark of RFC 3676, and for a row of underscores.</summary>
    public static bool IsRule(string line) => Rule().IsMatch(line);

    private const string SurelyGreets = "dear|hi|hello|good (morning|afternoon|evening|day)|ladies and gentlemen|to whom it may concern"
        + "|sehr geehrte[rsn]?|guten (tag|morgen|abend)|grüß gott|hallo|moin|bonjour|bonsoir|mesdames|hola|buen(os|as) (días|tardes)"
        + "|buongiorno|buonasera|spett(abile|\\.?le)|prezad[oa]s?|olá|bom dia|boa tarde|exm[oa]s?\\.?|уважаем(ый|ая|ые)|здравствуйте"
        + "|добр(ый|ое) (день|вечер|утро)|geachte|goede(morgen|middag)|szanown[yia]|dzień dobry|hej|merhaba|sayın";

    private const string MayGreet = "hey|greetings|liebe[rs]?|werte[rs]?|chers?|chères?|madame|monsieur|messieurs|estimad[oa]s?"
        + "|querid[oa]s?|apreciad[oa]s?|muy señor(es)?|gentil[ei]|gentilissim[oaie]|egregi[oa]?|car[oaie]|salve|ciao"
        + "|alla cortese attenzione|car[oa]s"
        + "|senhor(es|as)?|дорог(ой|ая|ие)|коллеги|привет|beste|drodzy|kära|kære";

    [GeneratedRegex(@"^\W*(((" + SurelyGreets + ")|(" + MayGreet + @"))\b([^.!?;]|(?<=\b\w{1,4})\.){0,70}[,!:，：.]"
        + @"|(" + SurelyGreets + @")(\W+[\w.]+){0,3})\s*$",
        Options)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^.{0,40}(御中|各位|様|さま)\s*[,、:：。]?$|^(お世話に(なって|なり)|いつも(大変)?お世話|平素(より|は)|拝啓|はじめまして|こんにちは).{0,50}$"
        + @"|^(尊敬的|亲爱的|親愛的|敬启者|敬啟者|各位|致).{0,20}[,:，：!！]$|^.{1,20}[,，、]\s*(您好|你好)[,，:：!！。]?$|^(您好|你好|大家好|各位好)[,，:：!！。]?$|^안녕하(세요"
        + @"|십니까).{0,20}$", Options)]
    private static partial Regex EastGreeting();

    [GeneratedRegex(@"(です|と申します|でございます)[。.]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    // A name of up to three words may stand on the same line.
    [GeneratedRegex(@"^\W*((with )?(my |our )?((very )?(best|kind|kindest|warm|warmest) )?(regards|wishes|greetings)( from)?"
        + @"|(mit )?((viele|beste|freundliche|herzliche|liebe|schöne|sonnige)n? )?(gr(ü|ue)(ß|ss)en?|gru(ß|ss))( aus| vom| von)?"
        + @"|mit (freundlichem|bestem|herzlichem) gru(ß|ss)|hochachtungsvoll|mfg|lg|vg"
        + @"|((bien|très) )?cordialement( vôtre)?|bien à (vous|toi)|((avec )?(mes|nos) )?((meilleures|sincères|cordiales) )?salutations"
        + @"( (distinguées|cordiales|les meilleures))?|sincèrement|amicalement|respectueusement"
        + @"|((reciban?|con) )?(un |nuestros )?((muy )?(cordial|cordiales|afectuoso|atento|atentos) )?saludos?( cordial(es)?)?|atentamente"
        + @"|cordialmente|atte|(con (i )?)?((più|nostri|miei) )?((cordiali|distinti|cari|migliori|affettuosi) )?saluti( cordiali)?"
        + @"|un (cordiale|caro) saluto|atenciosamente|(com )?(os )?((meus|nossos) )?(melhores )?cumprimentos|saudações( cordiais)?"
        + @"|respeitosamente|(um )?abraços?|с уважением|с наилучшими пожеланиями|искренне ваш[аи]?|всего (доброго|хорошего|наилучшего)"
        + @"|(met )?(vriendelijke|hartelijke) groet(en)?|hoogachtend|z (poważaniem|wyrazami szacunku)|pozdrawiam( serdecznie)?"
        + @"|(med )?(vänliga|bästa) hälsningar|(med )?(venn?lig|bedste) hilsen|mvh|saygılarım(ız)?la)(\W+[\w.-]+){0,3}\W*$", Options)]
    private static partial Regex Farewell();

    [GeneratedRegex(@"^\W*(many thanks|thanks( again| in advance)?|thank you( (very|so) much| in advance)?|with thanks|cheers"
        + @"|sincerely( yours)?"
        + @"|yours (sincerely|faithfully|truly)|all the best|best|vielen dank( im voraus)?|danke|merci( d['’]avance)?|bonne (journée|soirée"
        + @"|réception)|(muchas )?gracias|grazie( mille)?|buon(a giornata| lavoro)|(muito )?obrigad[oa]|grat[oa]|att|(большое )?спасибо"
        + @"|заранее (спасибо|благодар\w+)|благодар(ю|им)( вас)?|хорошего дня|с благодарностью|bedankt|dziękuję|tack)\W*$", Options)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"^.{0,44}(宜|よろ)しくお(願|ねが)い.{0,12}$|^.{0,40}(のほど|賜りますよう).{0,20}お願い.{0,12}$|^(敬具|草々|以上)[。.]?$"
        + @"|^(此致\s*)?(敬礼|敬禮)[!！]?$|^此致[,，]?$|^(顺|順)(祝|颂|頌).{1,6}$|^(谨|謹|敬)?祝.{1,8}$|^(多)?(谢谢|謝謝)(您|大家)?[!！。]?$|^敬上$|^감사합니다[.!]?$",
        Options)]
    private static partial Regex EastFarewell();

    // The sentences with which letters end in French, Italian, Spanish and Portuguese.
    [GeneratedRegex(@"^(veuillez|je vous prie|nous vous prions|dans l['’]attente)\b.{0,80}\b(agréer|recevoir|croire|accepter)\b.*$"
        + @"|^.{0,60}\b(porgiamo|porgo|inviamo)\b.{0,40}\bsaluti\b.{0,10}$|^(sin otro particular|reciba)\b.{0,80}\bsaludos?\b.{0,10}$"
        + @"|^(sem mais|subscrev)\w*\b.{0,80}$", Options)]
    private static partial Regex Formula();

    [GeneratedRegex(@"^(--|—|_{2,}|-{5,}|={5,}|\*{5,}|～{5,}|[─━]{3,})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(sent (from|via) (my |mail for |outlook)|get outlook for|von mein(em|er) .{2,30} gesendet|gesendet (von|mit|über) "
        + @"|envoyé (de(puis)?|à partir de) mon|inviato da(l mio)? |enviado (desde mi|do meu|a partir do)|отправлено с |verzonden vanaf"
        + @"|wysłano z |skickat från|sendt fra|发自|從我的|从我的|télécharger outlook|outlook für|ottieni outlook).*|^.{2,30}から送信$", Options)]
    private static partial Regex SentFrom();
}
