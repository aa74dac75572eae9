namespace ExpoSite.Normalize.Html.Body;

/// <summary>What the wording of a block says. Evidence only: what is done with it depends on the rest of the page.</summary>
internal static class BlockEvidence
{
    private static readonly Openings Related = new(
    [
        "read more", "read also", "also read", "read next", "related", "more on this", "more from", "more stories", "see also", "see more",
        "recommended", "editors' recommendations", "editors’ recommendations", "editor's pick", "editor’s pick", "editors' pick",
        "editors’ pick", "trending", "most read", "you may", "you might", "don't miss", "continue reading", "click here", "up next",
        "next article", "previous article", "read the original", "watch:", "listen:", "view all", "see all", "latest", "lire aussi",
        "à lire", "mehr zum thema", "mehr zu", "lesen sie auch", "auch interessant", "weiterlesen", "weitere artikel", "lea también",
        "leer más", "te puede interesar", "leggi anche", "leia também", "veja também", "lees ook", "les også", "läs också", "læs også",
        "lue myös", "czytaj także", "zobacz też", "читайте также", "相关", "関連", "zurück", "vorheriger", "nächster", "mehr lesen",
        "voir aussi",
    ]);

    private static readonly Openings RelatedLabels = new(
        ["more ", "mehr ", "plus de ", "más ", "altri ", "mais ", "meer ", "weitere ", "most ",
        "next", "previous", "other ", "also ", "autres ", "otros ", "outras "]);

    private static readonly Openings Offer = new(
    [
        "sign up", "subscribe", "share", "sharing is caring", "follow us", "follow ", "get the latest", "get all the latest", "get alerts",
        "text size", "join our", "like us on",
        "newsletter", "download the", "print this", "email this", "send tips", "log in", "register",
        "support our", "donate", "teilen", "auf facebook", "abonnieren", "jetzt abonnieren", "partager", "abonnez", "compartir",
        "suscríbete", "condividi", "iscriviti", "compartilhe", "分享", "drucken", "seite drucken",
    ]);

    private static readonly Openings Credit = new(
    [
        "photo", "image", "picture:", "file photo", "getty images", "foto", "bild", "quelle", "crédit photo", "imagen", "immagine", "©",
        "credit:", "credits:", "(c)", "copyright", "all rights reserved", "fuente", "fonte", "source:", "screenshot",
        "reporting by", "(reporting by", "editing by", "(editing by", "фото", "図", "写真",
    ]);

    private static readonly Openings Advert = new(
        ["advertisement", "sponsored", "story continues", "article continues", "anzeige", "werbung",
        "publicité", "publicidad", "pubblicità", "annonce", "реклама", "- advertisement", "ad:"]);

    private static readonly Openings Comment = new(
    [
        "view comments", "show comments", "comments", "comment", "leave a", "tags:", "tags", "filed under", "topics", "posted in",
        "categories", "category", "contact the author", "about the author", "written by", "author:",
        "kommentar", "schreibe einen", "schlagw", "kategorie", "commentaires", "laisser un", "comentarios", "deja un", "étiquettes",
        "责任编辑", "责编", "编辑：", "编辑:", "views", "last updated", "updated", "published", "veröffentlicht",
        "this article was", "originally published",
    ]);

    private static readonly Openings Notes = new(
    [
        "contact", "email ", "e-mail", "for more information", "for further", "this story", "this article", "this piece", "this column",
        "this report", "originally", "the views", "our standards", "distributed by", "disclosure", "correction", "editor's note",
        "editor’s note", "contributed to", "about ", "follow ", "additional reporting", "staff writer", "you can", "to contact",
        "weitere informationen",
        "dieser artikel", "dieser beitrag", "kontakt", "pour plus d", "cet article", "para más información", "este artículo",
        "per maggiori informazioni", "questo articolo", "para mais informações", "подробнее",
    ]);

    // "Ana Reyes contributed to this report.", "This does not necessarily reflect the position of our publisher."
    private static readonly string[] Thanks =
    [
        "contributed to this ", "contributed reporting", "trug zu diesem", "a contribué à cet", "contribuyó a est",
        "ha contribuito a quest",
        "views expressed", "opinions expressed", "necessarily reflect", "necessarily represent",
    ];

    /// <summary>True when the text opens as notes below a story do.</summary>
    public static bool OpensLikeNote(string text)
    {
        string start = text.TrimStart('(', '[', '（', '【', '*', '—', '–', '-', '_', ' ');
        return OpensLikeBox(start) || OpensLikeBox(text) || Thanks.Any(t => text.Contains(t, StringComparison.OrdinalIgnoreCase))
            || Notes.Open(start);
    }

    /// <summary>True when the text opens as boxes do that send readers elsewhere.</summary>
    public static bool OpensLikeBox(string text) =>
        Related.Open(text) || Offer.Open(text) || Credit.Open(text) || Advert.Open(text) || Comment.Open(text);

    /// <summary>The kind of box whose opening words the text has.</summary>
    /// <param name="isLabel">True for a heading or a few words, which may open more freely.</param>
    public static Evidence? Wording(string text, bool isLabel)
    {
        string start = text.TrimStart('(', '[', '（', '【', '>', '»', '•', '-', '–', '—', ' ');
        return Related.Open(start) || (isLabel && RelatedLabels.Open(start)) ? Evidence.RelatedWording
            : Offer.Open(start) ? Evidence.OfferWording
            : Credit.Open(start) || Credit.Open(text) ? Evidence.CreditWording
            : Advert.Open(start) ? Evidence.AdvertWording
            : Comment.Open(start) ? Evidence.CommentWording
            : null;
    }

    /// <summary>True for a few words that name a section, not a person or an action.</summary>
    public static bool IsCategory(string line) =>
        line.Length is > 2 and < 30 && !OpensLikeBox(line) && line.Count(c => c == ' ') <= 3
        && !line.StartsWith("by ", StringComparison.OrdinalIgnoreCase) && line.All(c => char.IsLetter(c) || c is ' ' or '&' or '-');
}
