namespace ExpoSite.Core.FrontMatter;

/// <summary>
/// Judges keys that no table knows by their words: <c>isHiddenOnSite: true</c>, <c>go_public: no</c>, <c>review-status: open</c>.
/// What may keep a story from readers does, since it is told and easily undone; what was published by mistake is not.
/// </summary>
public static class WithholdingWords
{
    // Beginnings of words. The first group means the whole story, whatever stands beside it; the others need to stand beside words of a
    // story.
    private static readonly string[] Hiding =
    [
        "draft", "privat", "hidden", "hide", "unlist", "unpublish", "embargo", "restrict", "secret", "confidential", "noindex", "headless",
        "password", "passphrase", "paywall", "wip", "withh", "trash", "nopublish", "encrypt", "entwurf", "brouillon", "borrador",
        "rascunho", "bozza", "черновик", "草稿", "下書き", "초안",
    ];

    private static readonly string[] HidingBesideStory =
    [
        "member", "subscriber", "premium", "paid", "internal", "delet", "remov", "archiv", "ignor", "skip", "lock", "block", "protect",
        "hold", "exclu", "disab", "suppress", "offline", "retract", "norender",
    ];

    private static readonly string[] Showing =
        ["publish", "public", "visib", "unhid", "veröffentlicht", "publié", "publicado", "pubblicat", "опубликован", "公開", "发布"];

    private static readonly string[] ShowingBesideStory =
    [
        "list", "render", "live", "activ", "enabl", "show", "display", "output", "online", "ready", "approv", "releas", "index", "final",
        "generat", "build", "includ", "rout", "production", "review",
    ];

    private static readonly string[] Stating = ["status", "visibility", "privacy", "estado", "statut"];

    // "state: Oregon" and "stage: Main stage" are none; "audience: internal" is.
    private static readonly string[] StatingBesideOthers =
        ["state", "stage", "phase", "workflow", "audience", "access", "permission", "readers"];

    private static readonly string[] Ending = ["expir", "unpublish", "until", "sunset", "takedown"];

    private static readonly string[] Beginning =
        ["embargo", "publish", "schedul", "releas", "golive", "avail", "visib", "hold", "live", "unhid"];

    private static readonly string[] Switches = ["hide", "show", "display", "disable", "enable"];

    private static readonly FrozenSet<string> StoryWords = Set("""
        is in on at it to go be me not no do from for this the all only just was has been post page article story content entry item node
        site website web blog news feed feeds rss list lists index home homepage front collection collections search sitemap archive public
        date time state flag params extra meta build live online readers everyone production prod environment environments env
        """);

    // What these words name is a part of the page, or a thing that the story is about.
    private static readonly FrozenSet<string> Parts = Set("""
        title toc table contents metadata comment comments ping share sharing social sidebar footer header nav navbar navigation author
        authors image images cover banner hero thumbnail picture figure video breadcrumb breadcrumbs reading tags tag category related math
        code edit ads ad pagination menu license licence copyright button buttons link links word words count caption heading logo icon
        description summary excerpt subtitle event order resource resources translation project product publisher id version key keys email
        map minutes mathjax lightbox series updated modified lastmod created byline color colour theme style reactions likes newsletter
        anchor anchors prev next back featured
        """);

    private static readonly FrozenSet<string> PublicWords = Set("""
        publish published public publicly live posted released release online visible active final finished complete completed approved done
        everyone everybody anyone all open always listed on enabled normal default veröffentlicht publié publicado pubblicato опубликовано
        已发布 公開
        """);

    private static readonly FrozenSet<string> HiddenWords = Set("""
        draft drafts unpublished private embargoed embargo unlisted hidden pending scheduled future trash trashed auto-draft wip noindex
        not-published do-not-publish no-publish members members-only paid password internal confidential restricted preview review in-review
        submitted rejected archived staff entwurf brouillon borrador rascunho bozza черновик 草稿 下書き
        """);

    // A tag or a layout that says so; a story about members or the future has such tags too.
    private static readonly FrozenSet<string> PlainHiddenWords = Set("""
        draft drafts unpublished embargoed unlisted do-not-publish no-publish noindex wip auto-draft private
        """);

    private static readonly FrozenSet<string> Texts = Set("""
        title headline name slug url alias aliases description summary excerpt subtitle body text author authors source id
        """);

    /// <summary>True for a value that means that everybody may read.</summary>
    public static bool IsPublic(string value) => PublicWords.Contains(Word(value));

    /// <summary>True for a value that means that not everybody may.</summary>
    public static bool IsHidden(string value) => HiddenWords.Contains(Word(value));

    /// <summary>True for a key that speaks of a part of the page: <c>cover.hidden</c>, <c>comment_status</c>, <c>hidemeta</c>.</summary>
    public static bool IsOfPart(string key)
    {
        string[] words = [.. Words(key)];
        return !IsPlainName(key)
            && (words.Any(w => Parts.Contains(w) || IsGluedPart(w)) || (words.Any(w => w is "date" or "time") && words.Any(IsSwitch)));
    }

    /// <summary>True for a value that names a part of the page: <c>hide: [navigation, toc]</c>.</summary>
    public static bool IsPart(string value) => Parts.Contains(Word(value));

    /// <summary>True for a key that tells when a story is published.</summary>
    public static bool SaysPublish(string key) =>
        Words(key).Any(w => w.StartsWith("pub", StringComparison.Ordinal) || w is "live" or "post");

    /// <summary>How the value of an unknown key may keep its story from readers, by the key's words; or null.</summary>
    public static WithholdingForm? Form(StatedValue stated)
    {
        string[] words = [.. Words(stated.Key)];
        bool isOfStory = words.All(w => StoryWords.Contains(w) || HidingBesideStory.Concat(ShowingBesideStory)
            .Any(s => w.StartsWith(s, StringComparison.Ordinal)));
        if (stated.MayBeTime && Has(words, Ending))
            return WithholdingForm.Until;
        if (stated.MayBeTime && Has(words, Beginning))
            return WithholdingForm.From;
        if (Has(words, Stating))
            return WithholdingForm.UnlessPublic;
        if (Has(words, Hiding) || (Has(words, ["member", "subscriber"]) && !stated.MayBeTime))
            return WithholdingForm.WhenTrue;
        if (Has(words, Ending))
            return WithholdingForm.Until;
        if (isOfStory && Has(words, HidingBesideStory))
            return stated.Flag == true ? WithholdingForm.WhenTrue : null;
        // "do_not_publish: true" is hidden, and so is "notPublic".
        if (words.Any(w => w is "not" or "no" or "dont" or "never" or "without") && Has(words, [.. Showing, .. ShowingBesideStory]))
            return WithholdingForm.WhenTrue;
        if (Has(words, StatingBesideOthers))
            return IsHidden(stated.Value) ? WithholdingForm.UnlessPublic : null;
        // "index: 0" counts something.
        if (Has(words, Showing) || (isOfStory && Has(words, ShowingBesideStory) && !stated.Value.Any(char.IsDigit)))
            return WithholdingForm.WhenFalse;
        // "tags: draft, halls" is a list too.
        return stated.Value.Split(',').Any(v => PlainHiddenWords.Contains(Word(v))) && !words.Any(Texts.Contains)
            ? WithholdingForm.WhenTrue : null;
    }

    private static bool Has(string[] words, string[] beginnings) =>
        words.Any(w => !IsOtherWord(w) && beginnings.Any(b => w.StartsWith(b, StringComparison.Ordinal)));

    // Who publishes, and where, is nobody's secret.
    private static bool IsOtherWord(string word) =>
        word is "publisher" or "publishers" or "publication" or "publications" or "publishing" or "activity" or "activities" or "liveblog"
            or "listing" or "draftsman" or "indexes" or "holder" or "blocks" or "includes";

    // "tags: draft" and "category: drafts" are told by their value.
    private static bool IsPlainName(string key) =>
        key[(key.LastIndexOf('.') + 1)..].ToLowerInvariant() is "tags" or "tag" or "category" or "categories" or "keywords";

    private static bool IsGluedPart(string word) =>
        Switches.FirstOrDefault(s => word.StartsWith(s, StringComparison.Ordinal)) is { } found
            && (word[found.Length..] is "meta" or "date" || Parts.Contains(word[found.Length..]));

    private static bool IsSwitch(string word) => Switches.Any(s => word.StartsWith(s, StringComparison.Ordinal)) || word == "hidden";

    private static string Word(string value) =>
        value.Trim().Trim('"', '\'', '#', '[', ']').ToLowerInvariant().Replace(' ', '-').Replace('_', '-');

    // "isHiddenOn_site" is is, hidden, on, site.
    private static IEnumerable<string> Words(string key)
    {
        var word = new StringBuilder();
        for (int i = 0; i < key.Length; i++)
        {
            bool isLetter = char.IsLetter(key[i]);
            if (word.Length > 0 && (!isLetter || (char.IsUpper(key[i]) && !char.IsUpper(key[i - 1]))))
            {
                yield return word.ToString();
                word.Clear();
            }

            if (isLetter)
                word.Append(char.ToLowerInvariant(key[i]));
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ', '\n').ToFrozenSet(StringComparer.Ordinal);
}
