using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.Html.Blocks;

/// <summary>What an element's tag, class, id and role say that it holds.</summary>
[Flags]
internal enum NameEvidence
{
    None = 0,
    Body = 1, // the story's text
    Related = 1 << 1, // other stories
    Share = 1 << 2, // buttons to share, follow or print
    Advert = 1 << 3, // advertising
    Offer = 1 << 4, // subscription, log-in, consent
    Navigation = 1 << 5, // menus, bars, footers of the page
    Comment = 1 << 6, // readers' comments
    Meta = 1 << 7, // byline, author box, date, category, tags
    Caption = 1 << 8, // caption or credit of a picture
    Unseen = 1 << 9, // only for printers or screen readers
    Aside = 1 << 10, // an aside element
    Lead = 1 << 11, // the paragraph that opens a story
    Media = 1 << 12, // pictures, films, galleries
    Header = 1 << 13, // a header element
}

/// <summary>Reads <see cref="NameEvidence"/> from an element, by words that templates use in several languages.</summary>
internal static class NameEvidences
{
    private static readonly FrozenDictionary<string, NameEvidence> ByWord = new Dictionary<NameEvidence, string>
    {
        [NameEvidence.Related] = "related recommended recommend recommendation recommendations recirc recirculation teaser teasers "
            + "trending popular mostread outbrain taboola morenews readmore suggested verwandt relacionados relacionadas upnext",
        [NameEvidence.Share] = "share sharing shares shareaholic social follow addthis addtoany sharedaddy shariff partager compartir "
            + "condividi teilen vote rating ratings feedback toolbar tools",
        [NameEvidence.Advert] = "advert adverts advertisement advertising ad ads adsbygoogle advertorial sponsor sponsored promo promos "
            + "promotion banner dfp anzeige werbung publicidad publicite pubblicita affiliate commercial",
        [NameEvidence.Offer] = "newsletter subscribe subscription subscriptions signup login register paywall cookie cookies consent "
            + "gdpr privacy dialog modal popup overlay lightbox donate donation cta abo",
        [NameEvidence.Navigation] = "nav navigation navbar navi menu menus submenu footer sidebar widget widgets breadcrumb breadcrumbs "
            + "pagination pager pagenav paging toc complementary contentinfo search topbar masthead "
            + "copyright disclaimer legal sitemap dropdown tabs",
        [NameEvidence.Comment] = "comment comments commentlist disqus kommentar kommentare commentaires comentarios replies",
        [NameEvidence.Meta] = "byline bio biography authorbox aboutauthor author authors autor auteur tag tags taglist keywords topics "
            + "categories category kicker meta metadata date dateline timestamp published datetime info posted",
        [NameEvidence.Caption] = "caption captions imagecaption credit credits figcaption legende bildunterschrift photographer",
        [NameEvidence.Unseen] = "visuallyhidden sr screen skip invisible hidden noprint",
        [NameEvidence.Lead] = "lead lede intro introduction standfirst teasertext abstract summary subtitle subheadline dek deck excerpt "
            + "entradilla chapeau chapo vorspann sommario bajada",
        [NameEvidence.Media] =
            "photo photos picture image images img media gallery slideshow slider galerie bild bilder foto fotos video player embed imagen",
        [NameEvidence.Body] = "articlebody articlecontent articletext storybody storycontent storytext postcontent postbody posttext "
            + "entrycontent newscontent newstext maincontent artikeltext cuerpo corps fliesstext",
    }.SelectMany(p => p.Value.Split(' '), (p, word) => (Word: word, Meaning: p.Key)).DistinctBy(p => p.Word)
        .ToFrozenDictionary(p => p.Word, p => p.Meaning, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, NameEvidence>.AlternateLookup<ReadOnlySpan<char>> Words =
        ByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    // Two words that mean something only together.
    private static readonly (string First, string Second, NameEvidence Meaning)[] Pairs =
    [
        .. Combined("article story post entry news blog single detail body page main rich td artikel node",
            "body content text copy main inner", NameEvidence.Body),
        .. Combined("read see also you more most up next prev previous other",
            "more also stories news articles like next read on article viewed posts post", NameEvidence.Related),
        .. Combined("sign call", "up action", NameEvidence.Offer),
        .. Combined("post entry article", "footer", NameEvidence.Navigation),
        .. Combined("visually", "hidden", NameEvidence.Unseen),
        .. Combined("img image picture photo bild media", "text description desc info copyright source author title", NameEvidence.Caption),
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PairWords =
        Pairs.SelectMany(p => new[] { p.First, p.Second }).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Everything that the element's tag and names say.</summary>
    public static NameEvidence Of(IElement element)
    {
        NameEvidence found = element.LocalName switch
        {
            "nav" or "footer" or "form" => NameEvidence.Navigation,
            "aside" => NameEvidence.Aside,
            "figcaption" => NameEvidence.Caption,
            "figure" when !HtmlNames.IsFrame(element) => NameEvidence.Media,
            "header" => NameEvidence.Header,
            "address" when HtmlNames.FirstIn(element, "a") is not null => NameEvidence.Meta,
            _ => NameEvidence.None,
        };
        var pairWords = new List<string>();
        foreach (string name in HtmlNames.Written(element))
            found |= Read(name, pairWords);
        foreach ((string first, string second, NameEvidence meaning) in pairWords.Count > 1 ? Pairs : [])
        {
            if (pairWords.Contains(first) && pairWords.Contains(second))
                found |= meaning;
        }

        return found;
    }

    private static NameEvidence Read(string value, List<string> pairWords)
    {
        NameEvidence found = NameEvidence.None;
        Span<char> word = stackalloc char[32];
        foreach (Range part in HtmlNames.Parts(value))
        {
            int length = value.AsSpan(part).ToLowerInvariant(word);
            if (length > 0 && Words.TryGetValue(word[..length], out NameEvidence meaning))
                found |= meaning;
            if (length > 0 && PairWords.TryGetValue(word[..length], out string? known))
                pairWords.Add(known);
        }

        return found;
    }

    private static IEnumerable<(string First, string Second, NameEvidence Meaning)> Combined(
        string firsts, string seconds, NameEvidence meaning) =>
        from first in firsts.Split(' ') from second in seconds.Split(' ') where first != second select (first, second, meaning);
}
