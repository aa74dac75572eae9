using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Pasted.Pages;

/// <summary>
/// What pages in the larger European languages and in Chinese write around their articles: the labels that content systems
/// translate, such as "share" or "related articles". English has its own, finer patterns in <see cref="LineWording"/>.
/// </summary>
internal static partial class FrameTerms
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>Longest label in words; sentences that use these words are longer.</summary>
    public const int MaxWords = 9;

    [GeneratedRegex(@"(^|\W)(kommentare?( (lesen|schreiben|anzeigen))?|commentaires?|comentarios?|comentários?|commenti|reacties"
        + @"|komentarze|skomentuj|pingbacks?)\W*\d*\W*$|^\W*\d+ (gedanken zu|antworten auf|kommentare?|commentaires?|comentarios?|reacties"
        + @"|commenti)\b|^(schreibe|verfasse|hinterlasse|laissez?|deja|dejar|lascia|laat|plaats) (einen|un|een) (kommentar|commentaire"
        + @"|comentario|commento|reactie)|\b(sagt|schreibt|meint|écrit|dijo|dice|zegt|schrijft)( am .*)?:$|e-?mail-adresse wird nicht|^(发表"
        + @"|写|查看|全部|热门|最新)?评论", Options)]
    public static partial Regex Comments();

    [GeneratedRegex(@"^\W*((diesen?|den|cet|este|questo|dit) (beitrag|artikel|article|artículo|articolo) )?(teilen|partager|compartir"
        + @"|compartilhar|condividi(ere)?|delen|udostępnij|drucken|imprimer|imprimir|stampa|merken|gefällt mir|分享(到|至)?)(\W.{0,40})?$"
        + @"|\b(teilen|partager|compartir|delen via|klicken?,? um)\b.*\b(facebook|twitter|whatsapp|e-?mail|linkedin|teilen|senden)\b"
        + @"|(beitrag|artikel|seite|article) teilen$|(beitrag|artikel|article|artículo) (drucken|merken)$", Options)]
    public static partial Regex Share();

    [GeneratedRegex(@"^\W*((noch )?mehr (zum|zu|aus|lesen|artikel|von|über|news)\b|weitere (interessante |aktuelle )?(beiträge|artikel"
        + @"|informationen|infos|nachrichten|meldungen|themen|news)\b|weiterlesen\b|ähnliche (beiträge|artikel|themen)|das könnte (sie"
        + @"|dich|ihnen)\b|das wird dir\b|auch interessant|passend zum thema|verwandte\b|lesen sie (auch|mehr)|lese(tipp|probe)s?\b"
        + @"|(nächster|vorheriger|voriger) (artikel|beitrag)|beitrags-?navigation|(verwendete )?schlag(worte|wörter)\b|stichworte"
        + @"|getaggt mit|themen (in diesem artikel|der ausgabe)|(die )?meist(gelesen|geklickt|kommentiert)|(aktuelle|neueste|beliebte"
        + @"|letzte) (artikel|beiträge|meldungen|nachrichten|themen)|veröffentlicht in:|archiv$|empfehlung|zum thema\b)", Options)]
    public static partial Regex GermanRelated();

    [GeneratedRegex(@"^\W*(à lire (aussi|également|ensuite)|lire (aussi|la suite|également)|voir aussi|sur le même "
        + @"(thème|sujet)|articles? (liés?|similaires?|récents?|connexes?|associés?|précédent|suivant)|mots-cl(é|ef)s|étiquettes|(les "
        + @")?plus lus?|dans la même (rubrique|catégorie)|en ce moment$|vous (aimerez|pourriez)|más "
        + @"(en|noticias|leídas|sobre|información|de)\b|(noticias?|artículos?|entradas|temas|notas?) "
        + @"(relacionad[oa]s?|recientes|similares)|temas\W*$"
        + @"|(te|le) puede interesar|(lea|lee|ver|vea|mira) (también|además|más)|etiquetas|lo más "
        + @"(leído|visto)|lees (ook|meer)|zie ook|meer (over|van|nieuws)|leggi anche|articoli correlati|potrebbe(ro)? interessar|leia "
        + @"(também|mais)|veja (também|mais)|mais (lidas|notícias|sobre)|zobacz także|czytaj (także|też)|læs også|läs "
        + @"(också|mer)|(相关|推荐|延伸|更多|热门|精彩)(阅读|新闻|文章|链接|推荐|内容|资讯|报道)|(上|下)一篇|标签|关键词|责任编辑|编辑[:：])", Options)]
    public static partial Regex OtherRelated();

    // "Lire aussi | ...": the headline of another story stands on the same line.
    [GeneratedRegex(@"^\W*((à )?lire (aussi|également)|lesen sie (auch|mehr)|mehr (dazu|zum thema)|auch interessant|lea (también|además)"
        + @"|lee también|te puede interesar|leia (também|mais)|veja também|leggi anche|lees ook|czytaj (także|też|również)|zobacz także"
        + @"|läs (också|mer)|les også|læs også|читайте также)\s*[|:：»›>→–—-]\s*\S", Options)]
    public static partial Regex ReadMore();

    // What a page says where the free part of a text ends.
    [GeneratedRegex(@"^(il vous reste \d+|(cet )?article réservé (à nos|aux) abonnés|la suite est réservée|contenido exclusivo para"
        + @"|(jetzt )?weiterlesen mit|dieser artikel ist (nur )?für abonnenten|this (article|content|story) is (only )?(for|available to) "
        + @"(subscribers|members)|(subscribe|sign in|log in) to (continue|keep) reading|to (continue reading|read the (full|rest)))\b"
        + @"|有料(会員|記事です)|会員限定(記事|です)|残り\d+文字|続きをお読み", Options)]
    public static partial Regex Paywall();

    [GeneratedRegex(@"^\W*(kostenlosen? )?newsletter\b|newsletter (abonnieren|bestellen|anmelden)|^\W*(jetzt "
        + @")?(abonnieren|abonnez-vous|s(’|')abonner|suscr[ií]b(ete|irse)|iscriviti|inscreva-se|abonneer|订阅|关注我们)", Options)]
    public static partial Regex Newsletter();

    [GeneratedRegex(@"^\W*(impressum|datenschutz(erklärung|hinweise)?|agb|nutzungsbedingungen|mentions légales|politique de "
        + @"confidentialité|conditions générales|aviso legal|política de (privacidad|privacidade|cookies)|condizioni|note "
        + @"legali|版权|隐私|免责声明)\b|alle rechte vorbehalten|tous droits réservés|(todos los|tutti i|todos os) (derechos|diritti|direitos) "
        + @"(reservados|riservati)|版权所有|icp备|未经.{0,12}授权", Options)]
    public static partial Regex Footer();

    [GeneratedRegex(@"^\W*(foto|fotos|bild|bilder|bildrechte|bildquelle|fotocredit|crédits?( "
        + @"photo)?|photo|imagen|fotografía|immagine|фото|图|图片|摄)( ?(von|de|di|par|by))? ?[:：/©]", Options)]
    public static partial Regex Caption();

    [GeneratedRegex(@"^\W*(zurück( nach oben| zur .*)?|(zurück )?(nach|zum seiten) ?(oben|anfang)|zur (startseite|übersicht)|startseite"
        + @"|(zum )?(haupt)?(inhalt|menü|navigation)( springen)?|suche?n?|anmelden|einloggen|log ?in|registrieren|kontakt|über uns"
        + @"|vorlesen|nächste vorherige|accueil|rechercher|se connecter|connexion|(haut de|retour en haut de) ?(la )?page|inicio|buscar"
        + @"|iniciar sesión|volver( arriba)?|home|cerca|accedi|zoeken|inloggen|首页|搜索|登录|注册|返回顶部|当前位置.*)\W*$", Options)]
    public static partial Regex Navigation();

    [GeneratedRegex(@"^\W*(anzeige|werbung|publicité|publicidad|pubblicità|advertentie|广告)\W*$", Options)]
    public static partial Regex Advertisement();

    [GeneratedRegex(@"^\W*(über (den autor|die autorin|uns)|zu[mr] autor(in)?|über \p{Lu}\w+ \p{Lu}\w+$|(à propos de|biographie de) "
        + @"l(’|')aut(eur|rice)|sobre (el|la) autora?|l(’|')autore|作者简介|关于作者)", Options)]
    public static partial Regex AboutAuthor();
}
