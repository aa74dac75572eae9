using System.Text.RegularExpressions;
using ExpoSite.Normalize.Lines;

namespace ExpoSite.Normalize.Pasted.Pages;

/// <summary>Roles that a line's own words give away, whatever stands around it. English.</summary>
internal static partial class LineWording
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const int MaxLabelWords = 9;
    private const int MaxEasternWords = 14;

    // Longer lines are text; and no pattern's time can get out of hand.
    private const int MaxLength = 1200;

    // A pattern is tried only where one of its words stands: most lines are prose, and a search for words is fast.
    private static readonly Wording[] Wordings =
    [
        new(LineRole.Share, 14, null, Share),
        new(LineRole.Cookies, 200, Any("cookie", "accept", "agree", "got it", "reject"), Cookies),
        new(LineRole.Newsletter, 22, Any("sign up", "signup", "subscribe", "register", "join"), Account),
        new(LineRole.Newsletter, 60, Any("sign up", "signup", "subscribe", "register", "join", "newsletter", "inbox", "delivered", "sent",
            "be the first", "subscrib",
            "your email", "your e-mail"), Newsletter),
        new(LineRole.Footer, 60, Any("©", "(c)", "copyright", "rights reserved", "privacy", "terms", "cookie", "this site"), Footer),
        new(LineRole.Comments, 30, Any("comment", "repl", "response", "conversation", "discussion", "not be published", "thought",
            "pingback", "trackback", "says:"), Comments),
        new(LineRole.Advertisement, 12, Any("ad", "sponsored", "promoted", "continue", "scroll", "loading"), Advertisement),
        new(LineRole.Advertisement, 60, Any("commission", "compensat", "affiliate", "revenue", "money"), Disclosure),
        new(LineRole.Button, 20, Any("browser", "javascript", "opens ", "view ", "shared by", "permission", "images", "photos", "pictures",
            "videos"), Browser),
        new(LineRole.RelatedHeading, MaxLabelWords, null, RelatedHeading),
        new(LineRole.ReadMore, 30, null, ReadMore),
        new(LineRole.Caption, 80,
            Any("©", "photo", "image", "media", "nasa", "epa", "dpa", "xinhua", "(ap", "picture", "above", "caption", "credit", "crédit",
            "courtesy", "getty", "afp", "/ ap", "/ap", "reuters", "stock", "unsplash", "foto", "bild", "imag", "immagine", "imago",
            "/", "file"),
            Caption),
        new(LineRole.ReadMore, 30, null, FrameTerms.ReadMore),
        new(LineRole.Newsletter, 30, null, FrameTerms.Paywall),
        new(LineRole.Caption, 80, Any("/", ")"), CreditAtEnd),
        new(LineRole.Caption, 80,
            Any("image", "photo", "illustration", "stock", "alamy", "courtesy", "rendering", "screenshot", "picture", "[source"), Credit),
        new(LineRole.AboutAuthor, 120, Any("writer", "reporter", "editor", "correspondent", "journalist", "columnist", "contributor",
            "author", "professor", "lecturer", "fellow", "researcher", "blogger", "freelancer", "reach", "follow", "contact", "@",
            "writes", "reports", "covers", "tip"), AboutAuthor),
        new(LineRole.Navigation, MaxLabelWords, null, Navigation),
        new(LineRole.Navigation, 40, Any(">", "›", "»", "/"), Trail),
        new(LineRole.Navigation, 16, Any("|"), RowOfLinks),
        new(LineRole.Tags, 40, Any("tags", "tag:", "label", "topics", "filed under", "keywords", "subjects", "schlag", "mots-cl",
            "etiquetas", "themen", "标签", "关键词"), Tags),
        new(LineRole.Comments, FrameTerms.MaxWords,
            Any("komment", "comment", "comentár", "comentar", "reacti", "skoment", "pingback", "gedanken", "antworten", "评论", "adresse",
            "sagt", "schreib", "meint", "écrit", "dijo", "dice", "zegt", "schrijft", "verfasse", "hinterlasse", "laisse", "deja", "lascia",
            "laat", "plaats"), FrameTerms.Comments),
        new(LineRole.Share, FrameTerms.MaxWords, Any("teilen", "partag", "compart", "condivid", "delen", "udostępnij", "druck", "imprim",
            "stampa", "merken", "gefällt", "分享", "klick"), FrameTerms.Share),
        new(LineRole.RelatedHeading, FrameTerms.MaxWords, null, FrameTerms.GermanRelated),
        new(LineRole.RelatedHeading, FrameTerms.MaxWords, null, FrameTerms.OtherRelated),
        new(LineRole.Newsletter, FrameTerms.MaxWords, Any("newsletter", "abonn", "suscr", "iscriviti", "inscreva", "订阅", "关注"),
            FrameTerms.Newsletter),
        new(LineRole.Footer, FrameTerms.MaxWords + 6,
            Any("impressum", "datenschutz", "agb", "nutzungs", "mentions", "confidentialité", "conditions", "legal", "privaci", "cookies",
            "condizioni", "版权", "隐私", "免责", "vorbehalten", "réservés", "reservados", "riservati", "icp", "未经"), FrameTerms.Footer),
        new(LineRole.Caption, 40, Any("foto", "bild", "crédit", "photo", "imag", "immagine", "фото", "图", "摄", "©"), FrameTerms.Caption),
        new(LineRole.Navigation, FrameTerms.MaxWords, null, FrameTerms.Navigation),
        new(LineRole.Advertisement, FrameTerms.MaxWords, null, FrameTerms.Advertisement),
        new(LineRole.AboutAuthor, FrameTerms.MaxWords, null, FrameTerms.AboutAuthor),
        new(LineRole.Navigation, 40, Any(">", "›", "»", "/", "＞", "→"), EasternFrameTerms.Trail),
        .. Eastern(
            (LineRole.Tags, EasternFrameTerms.Tags), (LineRole.Comments, EasternFrameTerms.Comments),
            (LineRole.Share, EasternFrameTerms.Share), (LineRole.RelatedHeading, EasternFrameTerms.Related),
            (LineRole.Newsletter, EasternFrameTerms.Newsletter), (LineRole.Footer, EasternFrameTerms.Footer),
            (LineRole.Caption, EasternFrameTerms.Caption),
            (LineRole.Navigation, EasternFrameTerms.Navigation), (LineRole.Advertisement, EasternFrameTerms.Advertisement)),
    ];

    /// <summary>The role, or <see cref="LineRole.Unknown"/> when the words alone do not tell.</summary>
    public static LineRole RoleOf(PageLine line)
    {
        if (line.Text.Length > MaxLength)
            return LineRole.Unknown;
        bool isAscii = Ascii.IsValid(line.Text);
        foreach (Wording wording in Wordings)
        {
            if (line.Words <= wording.MaxWords && !(wording.IsOfOtherLetters && isAscii)
                && wording.Hints?.AreIn(line.Text, isAscii) != false
                && wording.Pattern().IsMatch(line.Text))
            {
                return wording.Role;
            }
        }

        return LineRole.Unknown;
    }

    // Their letters are no ASCII letters, so that other lines are not asked for them.
    private static IEnumerable<Wording> Eastern(params (LineRole Role, Func<Regex> Pattern)[] terms) =>
        terms.Select(t => new Wording(t.Role, MaxEasternWords, null, t.Pattern) { IsOfOtherLetters = true });

    private static WordHints Any(params string[] words) => new(words);

    private sealed record Wording(LineRole Role, int MaxWords, WordHints? Hints, Func<Regex> Pattern)
    {
        public bool IsOfOtherLetters { get; init; }
    }

    // A row of these words and nothing else, or a command that names one of the networks.
    [GeneratedRegex(@"^(((share|tweet|print|e-?mail|mail|pin( it)?|post|save|copy( link)?|link|like|send|facebook|twitter|x|linkedin"
        + @"|whats ?app|telegram|reddit|pinterest|flipboard|pocket|wechat|weibo|line|tumblr|messenger|instagram|youtube|mix|vk|more|\d+"
        + @"|shares?|sharing)([\s|/,·•:]+|$))+|share (this|on|via|with|to|by|all)\b.*|(tweet|pin|email|print|save) this\b.*"
        + @"|sharing is caring!?|(click )?to share\b.*|follow( us)?( on)?\b.{0,40}|share:?)$", Options)]
    private static partial Regex Share();

    [GeneratedRegex(@"\bcookies?\b.*\b(accept|consent|agree|privacy|browser|experience|website|site|settings|policy)\b|\b(accept|agree"
        + @"|consent|use)\b.*\bcookies?\b|^(i )?(accept|agree|got it|reject)( all)?$", Options)]
    private static partial Regex Cookies();

    // A longer line that says so can be of the text.
    [GeneratedRegex(@"\b(sign ?up|subscribe|register|join)\b.*\b(updates|alerts|free|account|briefing)\b", Options)]
    private static partial Regex Account();

    [GeneratedRegex(@"\b(sign ?up|subscribe|register|join)\b.*\b(newsletters?|inbox|e-?mails?|mailing list)\b"
        + @"|\bnewsletters?\b.*\b(sign ?up|subscribe|inbox)\b|\b(delivered|straight|sent) (daily "
        + @"|directly |right )?to your inbox\b|\b(your|the|our) inbox\b|\b(send|e-?mail) "
        + @"me\b.*\b(newsletters?|offers|updates|e-?mails?)\b|^(sign ?up|subscribe)( now| today| to .*)?!?$|^(enter )?your e-?mail( "
        + @"address)?\b.*|^(get|receive)\b.*\b(alerts|news|stories|headlines)\b.*\b(delivered|sent)\b.*"
        + @"|^be the first to (get|know|hear|receive)\b|^you( have|’ve|'ve)( been)?( successfully)? subscribed\b"
        + @"|^thank(s| you) for subscribing\b", Options)]
    private static partial Regex Newsletter();

    [GeneratedRegex(@"©.{0,40}\b\d{4}\b|\b\d{4} ?©|\(c\) ?\d{4}|\bcopyright\b.*\d{4}|\ball rights reserved\b|^(terms|privacy|cookie)( of "
        + @"(use|service)| policy| notice| & conditions| and conditions)?$|\bterms of (use|service)\b.*\bprivacy\b|\bprivacy "
        + @"policy\b.*\bterms\b|^this site (uses|is protected)\b", Options)]
    private static partial Regex Footer();

    [GeneratedRegex(@"^(leave|add|post|write) (a|your) (reply|comment)\b.*|^\W*(\d[\d,.]*|no|top( rated)?|best|latest|newest|all"
        + @"|readers?(’|')?)? ?(comments?|repl(y|ies)|responses?)( \(?\d+\)?)?\W*$|^(view|show|see|hide|load|read|join)( all| the"
        + @"| more)* (\d+ )?(comments?|conversation|discussion)\b.*|^\d+ (responses?|thoughts?|comments?|repl(y|ies)) (to|on)\b.*"
        + @"|^(pingbacks?|trackbacks?)\b.*|^[^.,]{2,30}\bsays:$|your email address will not be published|^(comments?|discussion)( section"
        + @"| policy| are closed.*)?:?$|^log ?in to (comment|reply|leave)\b.*", Options)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^(advertisements?|ads?|ad feedback|sponsored( content| by .*)?|promoted( content)?|(story|article) continues "
        + @"(below|after).*|continue reading (below|the main story)|scroll (down )?to continue.*|loading( the player)?\.*)$", Options)]
    private static partial Regex Advertisement();

    // "We may earn a commission from links on this page."
    [GeneratedRegex(@"\b(we|publisher) ((may|might|can|could|will|sometimes|also) ){0,2}(earn|receive|get|make|be paid"
        + @"|be compensated)\b.{0,60}"
        + @"\b(commissions?|compensation|percentage|(share|portion) of"
        + @"|revenue from|money (when|if) you)\b|\baffiliate (partnerships|programs?)\b", Options)]
    private static partial Regex Disclosure();

    // What a page says about the program that shows it, and its names for readers who do not see it.
    [GeneratedRegex(@"^(please )?(use|enable|upgrade|update|switch to|turn on)\b.*\b(browser|javascript)\b"
        + @"|^(your|this) browser (does not|doesn.t|is)\b"
        + @"|, opens (in )?(a )?new (tab|window)$|^view (this|the full) (post|photo|profile) on \w+$"
        + @"|^an? (post|photo|video) shared by .*\(@\w"
        + @"|^(view )?\d+ (images|photos|pictures|videos)$"
        + @"|^waiting for your permission to load\b", Options)]
    private static partial Regex Browser();

    [GeneratedRegex(@"^[^\w]*(related( (posts?|articles?|stor(y|ies)|news|content|coverage|topics?|tags?|links?|reading|items?))?"
        + @"|recommend(ed|ations?)?( (posts?|articles?|stor(y|ies)|news|reading|content|for you|by .*|from .*))?|(you )?(may|might)( also"
        + @"| be)?( like| enjoy| interested in| have missed).*|related from .*|explore more\b.*"
        + @"|more (from|in|on|by|about|stories|news|articles|posts|coverage|related|like)\b.*|(most"
        + @"|more) (read|popular|viewed|recent|shared|discussed|commented)\b.*|(trending|popular|latest|recent)( (now|posts?|articles?"
        + @"|stor(y|ies)|news|headlines|videos?))?|(up|read|what(’|')s) next|(don(’|')t|in case you) miss(ed)?\b.*|editors?(’|')?s?(’"
        + @"|')? (picks?|choice|recommendations)|top (stories|news|picks)|further reading"
        + @"|also (read|see|on)\b.*|other (news|stories|articles)"
        + @"|post navigation|(previous|next) (post|article|story)\b.*|people also (read|like).*|around the web|from (around )?the web"
        + @"|keep reading|share this entry|tags?:?|topics?:?|filed under:?|about the author)[^\w]*$", Options)]
    private static partial Regex RelatedHeading();

    [GeneratedRegex(@"^[^\w]*((read|see|learn|find out|discover) (more|also|next|the full|full)|continue reading|also read|also see|see "
        + @"also|related( stor(y|ies)| articles?| news)? ?:|(more|also|plus) ?:|recommended ?:|watch( now| also| more)? ?:|(click"
        + @"|go) here "
        + @"(to|for)|(read|view|see) (the )?(full|whole|entire|original) (story|article|text))(\b|\s|$)", Options)]
    private static partial Regex ReadMore();

    // "The cranes at dawn. / Ana Reyes"
    // "The cranes at dawn. Ana Reyes / Lantern Pictures", "The cranes at dawn. (Ana Reyes for Quay Post)"
    [GeneratedRegex(@"[.!?”""»)] ?/ ?(?-i:\p{Lu}\p{Ll}+)( (?-i:\p{Lu})[\p{L}.’'-]+){1,3}$"
        + @"|[.!?”""»)] (?-i:\p{Lu})[\p{L}.’'-]+( (?-i:\p{Lu})[\p{L}.’'-]+){0,2} ?/ ?"
        + @"(?-i:\p{Lu})[\p{L}.’'-]+( (?-i:\p{Lu})[\p{L}.’'-]+){0,2}$"
        + @"|[.!?][”""’]? \((?-i:[@\p{Lu}])[\w.&’'@-]*([ /]((?-i:[@\p{Lu}])[\w.&’'-]*|for|of|the|via|and|by|from)){1,7}\)$", Options)]
    private static partial Regex CreditAtEnd();

    [GeneratedRegex(@"^(image|media) source\b|^\[source: [^\]]{2,60}\]$|^screenshot: .{2,60}$"
        + @"|\b(image|photo|picture)s? credits?: .{2,100}$|\b(photos? via|courtesy of) [^.]{2,40}\.?$"
        + @"|\bphoto ?illustration by\b|^\[(rendering|illustration|screenshot|image via)\b[^\]]*\]$|^photograph(er|y): "
        + @"|\b(getty images|stock\.adobe\.com|alamy( stock photo)?|shutterstock|istock)( plus)?\)?(, file)?\.?$", Options)]
    private static partial Regex Credit();

    [GeneratedRegex(@"^(image|media) ?(copyright|caption|credit)|© ?(?!\d{4})\p{L}.*|\b(photo|image|picture|credit|foto|bild"
        + @"|fotos|crédit|imagen"
        + @"|immagine): ?[^.:]{2,60}\.?$|^file [-–—] |^\[\d+/\d+\]"
        + @"|[(\[](?-i:\p{Lu})[\w.’' -]{2,30}( ?/ ?(?-i:\p{Lu})[\w.’' -]{2,40}){1,3}[)\]]\.?$"
        + @"|\((?:[\p{Lu}][\w.&-]*[/ ]){0,3}(nasa|getty|afp|ap|reuters|epa|dpa|xinhua)\b[^)]*\)\.?$|^\(?(photo"
        + @"|photos|image|images|picture|photograph|file photo|above|pictured|caption|credits?)( (by|courtesy|credits?|from|via|of)\b.*"
        + @"|( credits?)?\s?[:：/].*)|[(\[](file )?(photo|image|picture|courtesy|credit)\b[^)\]]*[)\]]((?-i:\p{Lu})\w{2,20})?$"
        + @"|(\||/|via|©) ?(getty|ap"
        + @"|afp|reuters"
        + @"|dpa|epa|imago|shutterstock|unsplash|xinhua)( file)?( images?| photos?)?\)?$|/getty images\b|^(getty images|afp|reuters"
        + @"|shutterstock|istock|unsplash)\b[^.]{0,40}$", Options)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^(skip( to)?( main| the)?( content| navigation| links)?|(main |site )?menu|(site )?search( .{0,20})?|home|log "
        + @"?in|log ?out|sign ?in|sign ?out|register|my account|(go )?back to( the)? (top|home.*)|scroll to top|top|close|open|toggle "
        + @".*|show (more|less)|load more|view (all|more)|see all|next|previous|prev|contact( us)?|about( us)?|careers|advertise( with "
        + @"us)?|help|faqs?|site ?map|rss( feeds?)?|accessibility|language|english|subscribe|donate|font size.*|a[+-]|listen( to this "
        + @"article)?|\d+ min(ute)?s? read|breadcrumbs?)$", Options)]
    private static partial Regex Navigation();

    // "Ines Calder is a reporter for ...", "Follow her on ...": a person's note below the text.
    [GeneratedRegex(@"^(\w+[.’'-]? ){1,4}(is|was|works as) (an? |the )?([\w’'-]+ "
        + @"){0,6}(writer|reporter|editor|correspondent|journalist|columnist|contributor|author|professor|lecturer|fellow|researcher"
        + @"|blogger|freelancer)\b|^\W?(\w+[.’'-]? ){2,6}(can|may) be (reached|contacted|followed)\b.*"
        + @"(@|://|\d{3}|twitter|instagram|facebook)"
        + @"|^(follow|reach|contact|e-?mail) (the (author|writer|reporter)|me|him|her|them|\w+ \w+) (on|at|via)\b|^about the "
        + @"(author|writer)s?\b|^(you can )?(ask|write|contact|reach|send|got|have|e-?mail)\b.*\S@\S.*"
        + @"|^((?-i:\p{Lu})[\w.’'-]* ){2,4}(writes|reports|covers)\b.*\bfor (the )?(?-i:\p{Lu})"
        + @"|^((?-i:\p{Lu})[\w.’'-]* ?){2,3}: .*\S@\S+\.\p{L}"
        + @"|^(co-?)?author of\b[^.]*$|^(got|have) a (\w+ )?(tip|story)\b[^?]*\?", Options)]
    private static partial Regex AboutAuthor();

    [GeneratedRegex(@"^\W*(tags?|labels?|topics?|filed under|keywords|subjects?|related "
        + @"topics?|schlag(worte|wörter)|mots-cl(é|ef)s|etiquetas|themen|标签|关键词)\s*[:：|].*", Options)]
    private static partial Regex Tags();

    // "Contact us | Corrections | Terms"
    [GeneratedRegex(@"^[^|.!?]{2,40}( \| [^|.!?]{2,40}){2,}$", Options)]
    private static partial Regex RowOfLinks();

    // "Home > Fairs > Hall 3": where the page stands on its site.
    [GeneratedRegex(
        @"^(you are here:? ?)?(home|front ?page|main)( ?page)? ?[>›»/] ?\S.*$|^[^>›»]{2,30}( [>›»] [^>›»]{2,80}){2,}$", Options)]
    private static partial Regex Trail();
}
