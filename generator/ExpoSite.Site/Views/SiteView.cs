using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Views;

/// <summary>What every template sees as <c>site</c>. All addresses are ready for href: they start with the base path.</summary>
[MarkedOnce]
public sealed record SiteView
{
    private readonly SiteConfig config;

    internal SiteView(SiteConfig config) => this.config = config;

    public string Title => config.Title;

    public string? Tagline => config.Tagline;

    public string? Description => config.Description;

    /// <summary>Absolute address of the home page, ending with a slash.</summary>
    public string Url => SiteAddress.ToAbsolute(config.Url, config.Prefix);

    /// <summary><c>/</c>, <c>/repo/</c> under a base path, or <c>/zh/</c> for a further language: the href of the home page.</summary>
    public string BasePath => string.Concat(config.BasePath, config.Prefix.AsSpan(1));

    /// <summary>BCP 47 language tag.</summary>
    public string Language => config.Language;

    /// <summary><c>rtl</c> where its language is written from right to left, else null.</summary>
    public string? Direction => LanguageTag.IsRightToLeft(config.Language) ? "rtl" : null;

    public string Publisher => config.Publisher is { } name ? config.NameOf(name) : config.Title;

    public required ThemeView Theme { get; init; }

    /// <summary>One sentence for the footer, or null.</summary>
    public string? Notice => config.Notice;

    /// <summary>Year of the newest story, for the copyright line, as the language writes it; null on an empty site.</summary>
    public string? Year { get; init; }

    /// <summary>Stories whose <c>breaking</c> has not come yet, newest first.</summary>
    public required IReadOnlyList<BreakingView> Breaking { get; init; }

    /// <summary>Categories that have stories, in the site's order.</summary>
    public required IReadOnlyList<TermView> Categories { get; init; }

    public required IReadOnlyList<LinkView> Navigation { get; init; }

    public required IReadOnlyList<LinkView> FooterLinks { get; init; }

    /// <summary>The site's own feeds: RSS, Atom, JSON Feed.</summary>
    public required IReadOnlyList<FeedLinkView> Feeds { get; init; }

    /// <summary>Address of <c>/feeds/</c>.</summary>
    public required string FeedsUrl { get; init; }

    /// <summary>Address of <c>/archive/</c>.</summary>
    public required string ArchiveUrl { get; init; }

    /// <summary>Address of <c>/corrections/</c>; null while no story has been corrected.</summary>
    public string? CorrectionsUrl { get; init; }

    /// <summary>Address of <c>/search/</c>.</summary>
    public required string SearchUrl { get; init; }

    /// <summary>Address of <c>/tag/</c>, or null while no story has a tag.</summary>
    public string? TagsUrl { get; init; }

    /// <summary>Expos of expos.yml, newest first.</summary>
    public required IReadOnlyList<TermView> Expos { get; init; }

    /// <summary>Address of <c>/expo/</c>; null without expos.</summary>
    public string? ExposUrl { get; init; }

    /// <summary>Address of <c>/country/</c>; null while no story is about a country.</summary>
    public string? CountriesUrl { get; init; }

    /// <summary>Address of <c>/exhibitor/</c>; null without exhibitors.</summary>
    public string? ExhibitorsUrl { get; init; }

    /// <summary>Address of calendar.ics with all expos; null without expos.</summary>
    public string? CalendarUrl { get; init; }
}

/// <summary>Markup that is written as it is. Every other text is escaped.</summary>
/// <param name="Utf8">The bytes that are written.</param>
public sealed record Html(ReadOnlyMemory<byte> Utf8)
{
    public Html(string markup)
        : this(Encoding.UTF8.GetBytes(markup))
    {
    }

    public bool Equals(Html? other) => other is not null && Utf8.Span.SequenceEqual(other.Utf8.Span);

    public override int GetHashCode() => Utf8.Length;

    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}

/// <summary>What site.yml and the site's own files change of the theme.</summary>
public sealed record ThemeView
{
    /// <summary>
    /// Style sheet with the colours and type of site.yml, for a style element behind the link to site.css; null when it changes nothing.
    /// </summary>
    public Html? Tokens { get; init; }

    /// <summary>Address of the font that most of the page is set in, to be fetched early; null when site.yml brings none along.</summary>
    public string? TextFace { get; init; }

    /// <summary>Address of <c>theme/assets/own.css</c>, a site's additions to the style sheet; null when there is none.</summary>
    public string? OwnStyles { get; init; }

    /// <summary>Address of the picture that stands in place of the site's name, or null.</summary>
    public string? Logo { get; init; }

    /// <summary>Colour of the masthead, as <c>#rrggbb</c>.</summary>
    public required string Brand { get; init; }

    /// <summary>Ground of the page in the dark, as <c>#rrggbb</c>.</summary>
    public required string DarkPaper { get; init; }
}
