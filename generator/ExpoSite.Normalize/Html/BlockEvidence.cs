using System.Collections.Frozen;
using AngleSharp.Dom;

namespace ExpoSite.Normalize.Html;

/// <summary>What names and wording say about a block or container. Evidence only: what is done with it depends on the rest of the page.</summary>
internal static class BlockEvidence
{
    private static readonly FrozenSet<string> Against = Set(
        "related recommended recommend recommendation recommendations recirc recirculation newsletter subscribe subscription signup share sharing shares "
        + "social promo promotion advert advertisement advertising ad ads advertorial sponsor sponsored comment comments disqus breadcrumb breadcrumbs "
        + "nav navigation menu navbar footer sidebar widget widgets teaser teasers trending popular mostread outbrain taboola cookie cookies consent gdpr modal "
        + "popup overlay pagination pager pagenav toolbar tools login register paywall tags tag taglist keywords toc skip print rating ratings vote complementary "
        + "contentinfo search banner feedback copyright disclaimer bio authorbox aboutauthor byline biography screen sr visuallyhidden follow morenews readmore addthis "
        + "sharedaddy jp shariff infobox caption captions imagecaption credit credits");

    // Two words that mean something only together.
    private static readonly (string, string)[] AgainstPairs =
    [
        ("read", "more"), ("more", "stories"), ("more", "news"), ("more", "on"), ("most", "read"), ("author", "bio"), ("author", "box"), ("author", "info"),
        ("about", "author"), ("see", "also"), ("also", "read"), ("you", "like"), ("up", "next"), ("article", "meta"), ("post", "meta"), ("entry", "meta"),
        ("visually", "hidden"), ("next", "article"), ("sign", "up"), ("call", "action"), ("post", "footer"), ("entry", "footer"),
    ];

    private static readonly FrozenSet<string> Content = Set("content body text story article post entry main copy");

    private static readonly (string, string)[] BodyPairs =
    [
        ("article", "body"), ("article", "content"), ("article", "text"), ("article", "copy"), ("article", "main"), ("story", "body"), ("story", "content"),
        ("story", "text"), ("post", "content"), ("post", "body"), ("post", "text"), ("entry", "content"), ("entry", "body"), ("entry", "text"),
        ("news", "content"), ("news", "body"), ("news", "text"), ("body", "content"), ("content", "body"), ("body", "copy"), ("body", "text"), ("main", "content"),
        ("rich", "text"), ("page", "content"), ("detail", "content"), ("article", "detail"), ("td", "content"), ("blog", "content"), ("single", "content"),
    ];

    private static readonly FrozenSet<string> OneWordBodies = Set("articlebody articlecontent articletext storybody storycontent postcontent postbody entrycontent newscontent maincontent story");

    private static readonly string[] Openings =
    [
        "read more", "read also", "also read", "read next", "related:", "related stories", "related articles", "more on this", "more from", "more stories", "see also:",
        "sign up", "subscribe", "share this", "share on", "follow us", "follow ", "advertisement", "story continues", "article continues", "continue reading", "click here",
        "copyright", "all rights reserved", "\u00A9", "photo:", "photo by", "image:", "image credit", "image source", "picture:", "file photo", "getty images", "lire aussi", "à lire aussi", "mehr zum thema",
        "lesen sie auch", "auch interessant", "lea también", "leer más", "leggi anche", "leia também", "lees ook", "read the original", "download the", "get the latest",
        "join our", "like us on", "tags:", "filed under", "topics:", "posted in", "categories:", "this article was originally", "recommended", "watch:", "listen:", "trending", "don't miss", "view comments", "show comments", "comments (", "leave a comment", "originally published",
        "foto:", "bild:", "quelle:", "crédit photo", "©", "(c)", "newsletter", "sponsored", "anzeige", "werbung", "publicité", "publicidad", "pubblicità", "print this", "email this", "send tips", "contact the author",
    ];

    /// <summary>True when an element's class, id or role says that it is not the story's text.</summary>
    public static bool IsAgainst(IElement element)
    {
        if (element.LocalName is "nav" or "aside" or "footer" or "form" or "figcaption" or "address")
            return true;
        HashSet<string> words = HtmlNames.Words(element);
        return words.Count > 0 && (words.Overlaps(Against) || AgainstPairs.Any(p => words.Contains(p.Item1) && words.Contains(p.Item2)));
    }

    /// <summary>True when the block or one of the nearest elements around it has such a name.</summary>
    public static bool IsAgainst(TextBlock block)
    {
        IElement? element = block.Element;
        for (int i = 0; i < 6 && element is not null && element.LocalName is not ("body" or "main" or "article"); i++, element = element.ParentElement)
        {
            if (IsAgainst(element))
                return true;
        }

        return false;
    }

    /// <summary>True for a few words that name a section, not a person or an action.</summary>
    public static bool IsCategory(string line) =>
        line.Length is > 2 and < 30 && !OpensLikeBox(line) && line.Count(c => c == ' ') <= 3 && !line.StartsWith("by ", StringComparison.OrdinalIgnoreCase)
        && line.All(c => char.IsLetter(c) || c is ' ' or '&' or '-');

    /// <summary>True inside readers' comments, who are authors of their own.</summary>
    public static bool IsComment(IElement element)
    {
        for (IElement? e = element; e is not null && e.LocalName != "body"; e = e.ParentElement)
        {
            if (HtmlNames.Words(e).Overlaps(["comment", "comments", "disqus", "related", "sidebar"]))
                return true;
        }

        return false;
    }

    /// <summary>True when an element's names say that the story's text is in it.</summary>
    public static bool NamesBody(IElement element)
    {
        if (element.LocalName is "body" or "html")
            return false;
        HashSet<string> words = HtmlNames.Words(element);
        return words.Overlaps(OneWordBodies) || (words.Overlaps(Content) && BodyPairs.Any(p => words.Contains(p.Item1) && words.Contains(p.Item2)));
    }

    /// <summary>True when the text opens as boxes do that send readers elsewhere.</summary>
    public static bool OpensLikeBox(string text) => Openings.Any(o => text.StartsWith(o, StringComparison.OrdinalIgnoreCase));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
