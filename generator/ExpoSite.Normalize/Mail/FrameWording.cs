using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Mail;

/// <summary>What newsletters and companies set around every mail: how to read it elsewhere, how to leave, who they are.</summary>
internal static partial class FrameWording
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const int MaxLine = 300;
    private const int MaxNotice = 3000;
    private const int MaxCall = 16;

    /// <summary>True for "Having trouble viewing this? Open it in your browser" and the like.</summary>
    /// <param name="isLinked">True when something in the line is a link: a browser alone may be what the story is about.</param>
    public static bool IsOnlineVersion(string line, bool isLinked) => line.Length < MaxLine
        && (Trouble().IsMatch(line) || (isLinked && TextWords.Count(line) <= MaxCall && Elsewhere().IsMatch(line)));

    /// <summary>True for a line about the subscription, the rights, or the company behind the mail.</summary>
    public static bool IsFooter(string line) => line.Length < MaxNotice && (Leave().IsMatch(line) || Received().IsMatch(line)
        || Rights().IsMatch(line) || Register().IsMatch(line));

    /// <summary>True for a notice about whom the mail is for.</summary>
    public static bool IsDisclaimer(string line) => line.Length < MaxNotice && Disclaimer().IsMatch(line);

    /// <summary>True for an address under which people leave a list.</summary>
    public static bool IsLeavingAddress(string address) => LeavingAddress().IsMatch(address);

    [GeneratedRegex(@"\b(trouble|problems?|difficulty) (viewing|reading|seeing)\b|\bnot (displayed|displaying|shown) (correctly|properly)\b"
        + @"|\b(cannot|can['’]t|unable to) (see|read|view) (this|the) (e-?mail|message|newsletter|images)\b"
        + @"|\b(nicht|falsch) ((richtig|korrekt|vollständig) )?(angezeigt|dargestellt)\b|\bnicht (richtig|korrekt) (lesen|sehen)\b"
        + @"|\bne s['’]affiche(nt)? pas\b|\bne (voyez|parvenez|visualisez) pas\b"
        + @"|\bnon (visualizz\w+|ved\w+) (correttamente|bene|quest\w+)\b|\bnon riesc\w+ a (visualizzare|leggere|vedere)\b"
        + @"|\bno (puede|puedes|podés|consigue|logra)s? (ver|visualizar|leer)\b|\bno (se )?(ve|visualiza|muestra)s? (bien|correctamente)\b"
        + @"|\bnão (consegue|consiga|está a|estiver a) (ver|visualizar|ler)\b|\bnão visualiz\w+\b"
        + @"|\bне отображается\b|\bотображается (некорректно|неправильно)\b|\bnie wyświetla się\b"
        + @"|正しく表示(され|でき)|(无法|無法|不能)(正常|正确|正確)(显示|顯示|查看|浏览|瀏覽|閱讀|阅读)|(无法|無法)(查看|显示|顯示)(此|本|这|這)", Options)]
    private static partial Regex Trouble();

    [GeneratedRegex(@"\b(in|with) (your |a |the )?(web ?)?browser\b|\b(view|read|see|open) .{0,20}\b(online|web ?page)\b|\b(web"
        + @"|online) version\b"
        + @"|\b(im|in ihrem|in deinem) (web)?browser\b|\b(online|web)-?(version|ansicht)\b|\bonline (ansehen|lesen|anzeigen)\b"
        + @"|\b(dans|avec) (votre|un|le) navigateur\b|\bversion (en ligne|web)\b|\b(nel|con il|dal) (tuo |suo |vostro )?browser\b"
        + @"|\bversione (online|web)\b|\b(en|desde) (su|tu|el) navegador\b|\bversión (en línea|online|web)\b"
        + @"|\b(no|pelo) (seu )?(navegador|browser)\b|\bversão (online|web)\b|\bв (вашем )?браузере\b|\b(веб|онлайн)-?\s?верси[яюи]\b"
        + @"|\b(in|via) (je|uw|de) browser\b|\bwebversie\b|\bw przeglądarce\b|ブラウザ.{0,6}(表示|見|ご覧|開|読)|(Web|ウェブ|オンライン)(版|バージョン)"
        + @"|(浏览器|瀏覽器).{0,8}(查看|打开|打開|阅读|閱讀|浏览|檢視)|(网页|網頁|線上|在线)(版|查看|阅读)|브라우저에서", Options)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\bunsubscri\w+|\bopt[ -]?out\b|\b(no longer|don['’]t|do not) (wish|want) to (receive|get|hear)\b"
        + @"|\bnot want to receive\b|\bstop "
        + @"receiving\b|\b(manage|update|change|edit) (your )?((e-?mail|subscription|newsletter|contact) )?(preferences|settings"
        + @"|subscriptions?|profile)\b"
        + @"|\badd us to your address book\b|\bforward (this )?to a friend\b"
        + @"|\b(newsletter|e-?mails?|nachrichten|verteiler|hier)\b.{0,60}\b(abmelden|abbestellen|austragen|abzumelden|abzubestellen)\b"
        + @"|\b(abmelden"
        + @"|abbestellen|austragen)\W*$|\b(keine|nicht) (weiteren |mehr )?.{0,40}\b(erhalten|empfangen) (möchten|wollen)\b"
        + @"|\bnicht mehr (erhalten"
        + @"|bekommen|beziehen)\b|\bnewsletter-?(abmeldung|einstellungen)\b"
        + @"|\b(se|vous|me) (désabonner|désinscrire)\b|\bdésabonne(r|z|ment)\b|\bdésinscri(re|vez|ption)\b|\bne (plus"
        + @"|souhaitez plus) (souhaitez? )?"
        + @"recevoir\b|\b(annulla\w*|cancella\w*|revoca\w*)\b.{0,30}\biscrizion[ei]\b|\bdisiscri\w+|\b(cancellarsi|cancellati"
        + @"|rimuovi\w*)\b.{0,30}"
        + @"\b(qui|lista|newsletter)\b|\bnon (ricevere|(vuoi|vuole|desider[ia]) (più )?ricevere)\b|\b(darse|date|darte|dese"
        + @"|darme) de baja\b"
        + @"|\bcancelar (la|tu|su|a|sua|o)?\s*(suscripción|subscrição|inscrição|assinatura|registo|recebimento)\b|\bdejar de recibir\b"
        + @"|\bno (desea|deseas"
        + @"|quiere|quieres) (seguir )?recib(ir|iendo)\b|\bdescadastr\w+|\b(deixar de|não (deseja|quer|quiser"
        + @"|desejar) (mais )?)\s?receber\b|\bremover "
        + @"(o )?(meu |seu )?e-?mail\b|\bотпис(аться|ка|ки|ку|ывайтесь)\b|\bотказаться от (рассылк|подписк|получени)\w+|\bне (хотите"
        + @"|желаете) (больше )?"
        + @"получать\b|\b(afmelden|uitschrijven)\b|\bwypisz\b|\bwypisać się\b|\bavregistrera\b|\bafmeld\b"
        + @"|(配信|購読|メルマガ|メール(マガジン)?)(の)?(登録)?(停止|解除|中止|変更)|登録(の)?解除|解除はこちら|退订|退訂|取消(订阅|訂閱)|(不想|不愿|不願|无需|不再).{0,4}(收到|接收)"
        + @"|수신 ?거부", Options)]
    private static partial Regex Leave();

    [GeneratedRegex(@"\byou (are|were|['’]re) (receiving|sent)\b|\byou (have )?(received|get|receive) this\b|\bthis (e-?mail|message"
        + @"|newsletter) (was|has been|is) "
        + @"(sent|intended)\b|\bsent to \S+@\S+|\bour mailing address\b"
        + @"|\b(sie|du) (erhalten|erhältst|bekommen|haben|hast) (diese[nrs]?|unsere[nrs]?)\b.{0,30}\b(e-?mail|mail|nachricht"
        + @"|newsletter)\b|\bdiese[r]? "
        + @"(e-?mail|nachricht|newsletter|mail) (wurde|ist|geht|richtet)\b"
        + @"|\bvous (recevez|avez reçu) (ce|cet|cette|notre)\b|\bce(t|tte)? (e-?mail|message|courriel|lettre|newsletter) (vous )?(a été"
        + @"|est) (envoyé|adressé)"
        + @"|\b(ricev[ie]|ricevete|hai ricevuto|ha ricevuto|avete ricevuto) (quest[ao]|la presente)\b|\bquest[ao] (e-?mail|messaggio"
        + @"|newsletter) (è|ti è|le è)"
        + @"|\b(recibe|recibes|ha recibido|has recibido|está recibiendo|estás recibiendo) est[ea]\b|\best[ea] (e-?mail|correo|mensaje"
        + @"|boletín) (ha sido|fue|se ha|va)"
        + @"|\b(recebeu|recebe|está a receber|está recebendo) (est[ea]|a nossa)\b|\best[ea] (e-?mail|mensagem|newsletter|boletim) (foi|é)\b"
        + @"|\bвы (получили|получаете) (это|эту|данн\w+|наш\w*)\b|\b(это|данное) (письмо|сообщение) (было )?(отправлено|предназначено"
        + @"|направлено)\b"
        + @"|\bu ontvangt deze\b|\botrzymujesz\b|このメール(マガジン)?は|本メール(マガジン)?は|您(会|會)?(收到|接收到)(此|这|這|本)|(此|这|這|本)(邮件|郵件|封邮件|封郵件)(是|由|系|为|為)"
        + @"|本(邮件|郵件)", Options)]
    private static partial Regex Received();

    [GeneratedRegex(@"\ball rights reserved\b|\balle rechte vorbehalten\b|\btous droits réservés\b|\btutti i diritti (sono )?riservati\b"
        + @"|\btodos los derechos "
        + @"reservados\b|\btodos os direitos reservados\b|\bвсе права защищены\b|\balle rechten voorbehouden\b|版权所有|版權所有|無断転載|All Rights"
        + @"|^\W*(copyright|©|\(c\))\s*(©|\(c\))?\s*\d{4}\b.{0,80}$", Options)]
    private static partial Regex Rights();

    // What companies must state in their letters.
    [GeneratedRegex(@"\b(amtsgericht|handelsregister|registergericht|firmenbuch)\b|\bHR[AB]\s?\d|\bust\.?-?id|\b(geschäftsführ(er|ung"
        + @"|erin)|vorstand"
        + @"|aufsichtsrat)\b.{0,6}[:：]|\bsitz der gesellschaft\b|\bsiret\b|\bsiren\b.{0,3}\d|\bcapital (social|de)\b.{0,30}\d"
        + @"|\bp\.?\s?iva\b|\bpartita iva\b"
        + @"|\bcod(ice)?\.? fiscale\b|\bc\.?i\.?f\.?[:：]?\s?[A-Z]?\d{6}|\bcnpj\b|\bnipc\b|\bинн\b.{0,3}\d|\bогрн\b|\bregistered (in"
        + @"|office)\b.{0,60}\d"
        + @"|\bcompany (no|number|registration)\b|\bvat (no|number|reg)\b", Options)]
    private static partial Regex Register();

    [GeneratedRegex(@"\b(e-?mail|message|nachricht|courriel|correo|mensaje|mensagem|messaggio|сообщени\w+"
        + @"|письм\w+)\b.{0,220}\b(confidential|privileged"
        + @"|vertraulich\w*|confidentiel\w*|confidencial\w*|riservat\w*|confidenziali?|конфиденциальн\w*|vertrouwelijk\w*|poufn\w+)\b"
        + @"|\b(confidential\w*"
        + @"|vertraulich\w*|confidentialité|confidencialidad|confidencialidade|riservatezza|конфиденциальн\w*)\b.{0,220}\b(e-?mail"
        + @"|message|nachricht"
        + @"|recipient|empfänger|destinataire|destinatario|destinatário|получател\w+|mensaje|mensagem|messaggio|сообщени\w+)\b"
        + @"|\bnot the intended "
        + @"recipient\b|\b(nicht|kein) der (richtige|vorgesehene|bestimmte) (adressat|empfänger)\b"
        + @"|\bconsider the environment before printing\b|\bavant "
        + @"d['’]imprimer\b|\bantes de imprimir\b|\bprima di stampare\b|(邮件|郵件|メール).{0,40}(保密|机密|機密)", Options)]
    private static partial Regex Disclaimer();

    [GeneratedRegex(@"unsub|opt-?out|abmeld|abbestell|d[eé]sabonn|d[eé]sinscri|disiscri|cancellazione|descadastr|darse-?de-?baja|otpis"
        + @"|list-manage\.",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LeavingAddress();
}
