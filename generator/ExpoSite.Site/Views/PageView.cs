namespace ExpoSite.Site.Views;

/// <summary>What every template sees as <c>page</c>: the things that the head of a document and the layout need.</summary>
public sealed record PageView
{
    /// <summary>
    /// <c>home</c>, <c>article</c>, <c>category</c>, <c>tag</c>, <c>author</c>, <c>expo</c>, <c>country</c>, <c>exhibitor</c>,
    /// <c>terms</c>, <c>archive</c>, <c>corrections</c>, <c>feeds</c>, <c>search</c>, <c>page</c> or <c>not-found</c>.
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>Content of the title element, site name included.</summary>
    public required string DocumentTitle { get; init; }

    /// <summary>The page's own heading, without the site name.</summary>
    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Address with base path.</summary>
    public required string Url { get; init; }

    /// <summary>Absolute address, or null for the 404 page.</summary>
    public string? Canonical { get; init; }

    /// <summary>BCP 47 language tag of the page.</summary>
    public required string Language { get; init; }

    /// <summary>The site's language, for what stands around a story in another language; null where they are the same.</summary>
    public string? FrameLanguage { get; init; }

    /// <summary>Language and territory as Open Graph writes them (<c>en_GB</c>), or null for a language without a region.</summary>
    public string? Locale =>
        Language.Split('-') is [var language, ..] parts && parts.Skip(1).FirstOrDefault(p => p.Length == 2) is { } region
            ? $"{language.ToLowerInvariant()}_{region.ToUpperInvariant()}" : null;

    /// <summary>Versions of this page in the languages of the site, its own among them; empty for a page that has one only.</summary>
    public IReadOnlyList<AlternateView> Alternates { get; init; } = [];

    /// <summary>The languages of the site, the page's own among them, and where each leads; empty for a site in one language.</summary>
    public IReadOnlyList<LanguageLinkView> Languages { get; init; } = [];

    /// <summary>
    /// Feeds for autodiscovery: those of the page's own list first, then the site's RSS. A story names RSS alone, of its category and of
    /// the site; pages without a list of their own name every feed of the site.
    /// </summary>
    public required IReadOnlyList<FeedLinkView> Feeds { get; init; }

    /// <summary>From home down to the parent of this page; empty on the home page.</summary>
    public IReadOnlyList<LinkView> Breadcrumbs { get; init; } = [];

    /// <summary>The social card of the page, else the story's own picture, or null.</summary>
    public SocialImageView? SocialImage { get; init; }

    /// <summary>JSON-LD, safe inside a script element, or null.</summary>
    public Html? StructuredData { get; init; }

    /// <summary>Slug of the category that the page belongs to, to mark the navigation; null for none.</summary>
    public string? CurrentCategory { get; init; }

    /// <summary>True keeps the page out of search engines.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Script of the live preview; null in a published site.</summary>
    public Html? PreviewScript { get; init; }
}

/// <summary>A version of a page.</summary>
/// <param name="Language">Language tag, or <c>x-default</c> for readers of any other language.</param>
/// <param name="Url">Absolute address.</param>
public sealed record AlternateView(string Language, string Url);

/// <summary>A language of the site.</summary>
/// <param name="Name">What it is called in itself.</param>
/// <param name="Language">Language tag.</param>
/// <param name="Url">The same page in it, else its front page.</param>
/// <param name="IsCurrent">True for that of the page.</param>
public sealed record LanguageLinkView(string Name, string Language, string Url, bool IsCurrent);
