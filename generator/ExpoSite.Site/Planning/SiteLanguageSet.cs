using ExpoSite.Site.Indexing;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Planning;

/// <summary>The site in each of its languages, and which of their pages are versions of one another.</summary>
internal sealed class SiteLanguageSet
{
    private FrozenSet<string> planned = FrozenSet<string>.Empty;

    /// <summary>The main language first. Set once all are there.</summary>
    public ImmutableArray<SiteContext> All { get; set; } = [];

    /// <summary>The versions of each story that has more than one.</summary>
    public required Translations Translations { get; init; }

    /// <summary>All files that are planned: two pages at the same address of two languages are versions of one another.</summary>
    public IEnumerable<string> Planned { set => planned = All.Length < 2 ? planned : value.ToFrozenSet(StringComparer.Ordinal); }

    /// <summary>True for the language that an address belongs to, or did before.</summary>
    /// <param name="address">Without base path.</param>
    public bool IsOf(SiteContext site, string address) =>
        site.Config.IsFurther ? IsBelow(site, address) : !All.Any(l => l.Config.IsFurther && IsBelow(l, address));

    private static bool IsBelow(SiteContext language, string address) =>
        language.Config.FormerPrefixes.Prepend(language.Config.Prefix).Any(p => address.StartsWith(p, StringComparison.Ordinal));

    /// <summary>The versions of a page, for search engines; none where it is the only one.</summary>
    public IReadOnlyList<AlternateView> AlternatesOf(SiteContext site, string address) =>
        All.Length < 2 ? [] : Alternates(site, [.. VersionsOf(site, address)]);

    /// <summary>The same of a story.</summary>
    public IReadOnlyList<AlternateView> AlternatesOf(SiteContext site, Story story) =>
        All.Length < 2 ? [] : Alternates(site, [.. VersionsOf(site, story)]);

    /// <summary>Where readers come to each language from a page.</summary>
    public IReadOnlyList<LanguageLinkView> LinksOf(SiteContext site, string address) =>
        All.Length < 2 ? [] : Links(site, address, VersionsOf(site, address));

    /// <summary>The same from a story.</summary>
    public IReadOnlyList<LanguageLinkView> LinksOf(SiteContext site, Story story) =>
        All.Length < 2 ? [] : Links(site, story.Address, VersionsOf(site, story));

    private IEnumerable<(SiteContext Language, string Address)> VersionsOf(SiteContext site, string address)
    {
        string common = string.Concat("/", address.AsSpan(site.Config.Prefix.Length));
        // Further pages of two lists have other stories, and nobody comes to a page that is not there.
        return common.Contains("/page/", StringComparison.Ordinal) || common == "/404.html" ? [(site, address)]
            : All.Select(l => (Language: l, Address: l.Config.At(common)))
                .Where(v => ReferenceEquals(v.Language, site) || planned.Contains(SiteAddress.ToFile(v.Address)));
    }

    private IEnumerable<(SiteContext Language, string Address)> VersionsOf(SiteContext site, Story story)
    {
        ImmutableArray<Story> versions = Translations.Of(story);
        return from language in All
               let version = ReferenceEquals(language, site)
                   ? story : versions.FirstOrDefault(v => v.Article.Prefix == language.Config.Prefix)
               where version is not null
               select (language, version.Address);
    }

    private static AlternateView[] Alternates(SiteContext site, (SiteContext Language, string Address)[] versions) =>
        versions.Length < 2 ? [] :
        [
            .. versions.Select(v => new AlternateView(v.Language.Config.Language, site.Views.Absolute(v.Address))),
            new AlternateView("x-default", site.Views.Absolute(versions[0].Address)),
        ];

    private LanguageLinkView[] Links(SiteContext site, string address, IEnumerable<(SiteContext Language, string Address)> versions)
    {
        var known = new Dictionary<SiteContext, string>(ReferenceEqualityComparer.Instance) { [site] = address };
        foreach ((SiteContext language, string version) in versions)
            known[language] = version;
        return
        [
            .. All.Select(l => new LanguageLinkView(
                l.Config.LanguageName ?? l.Phrases["language-name"], l.Config.Language,
                site.Views.Href(known.GetValueOrDefault(l) ?? l.Config.At("/")), ReferenceEquals(l, site))),
        ];
    }
}
