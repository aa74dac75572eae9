using System.Collections.Immutable;
using ExpoSite.Core.Knowledge;
using ExpoSite.Core.Text;

namespace ExpoSite.Core.Configuration;

/// <summary>A link in the site's navigation or footer.</summary>
/// <param name="Title">What readers see.</param>
/// <param name="Url">A path within the site, starting with a slash, or an absolute URL.</param>
/// <param name="Place">Where site.yml says so.</param>
public sealed record NavigationLink(string Title, string Url, SourcePosition Place);

/// <summary>What site.yml says about one category.</summary>
/// <param name="Name">As articles write it.</param>
/// <param name="Description">One sentence for its page, or null.</param>
/// <param name="Color">Its colour, or null for the theme's own.</param>
/// <param name="Place">Where site.yml names the category.</param>
public sealed record CategoryConfig(string Name, string? Description, ThemeColor? Color, SourcePosition Place);

/// <summary>What site.yml says about one author.</summary>
/// <param name="Name">As articles write it.</param>
/// <param name="Role">For example "Harbour correspondent", or null.</param>
/// <param name="Description">A sentence or two for the author's page, or null.</param>
/// <param name="Place">Where site.yml names the author.</param>
public sealed record AuthorConfig(string Name, string? Role, string? Description, SourcePosition Place);

/// <summary>A story that the editors put on top of the front page.</summary>
/// <param name="Reference">Id, slug or address.</param>
/// <param name="Place">Where site.yml names it.</param>
public sealed record FrontStory(string Reference, SourcePosition Place);

/// <summary>A feed address of a former site that goes on working.</summary>
/// <param name="Address">The former address, starting with a slash.</param>
/// <param name="Feed">The feed of this site that stands there, starting with a slash: <c>/feed.xml</c>.</param>
/// <param name="Place">Where site.yml says so.</param>
public sealed record FeedAlias(string Address, string Feed, SourcePosition Place);

/// <summary>The settings in <c>input/site.yml</c>.</summary>
public sealed record SiteConfig
{
    public required string Title { get; init; }

    /// <summary>Absolute address at which the site is published, ending with a slash.</summary>
    public required string Url { get; init; }

    /// <summary>One short line below the title, or null.</summary>
    public string? Tagline { get; init; }

    /// <summary>One or two sentences for search engines and feeds.</summary>
    public string? Description { get; init; }

    /// <summary>BCP 47 language tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The zone in which days begin; IANA name in site.yml.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Who publishes the site, for copyright lines and structured data, or null for the title.</summary>
    public string? Publisher { get; init; }

    /// <summary>One sentence shown in the footer of every page, or null.</summary>
    public string? Notice { get; init; }

    /// <summary>Categories in the order in which the front page shows them; others follow by size.</summary>
    public ImmutableArray<CategoryConfig> Categories { get; init; } = [];

    /// <summary>People whom the site introduces to its readers.</summary>
    public ImmutableArray<AuthorConfig> Authors { get; init; } = [];

    /// <summary>The lead of the front page, then its second row; the newest stories fill what is left.</summary>
    public ImmutableArray<FrontStory> Front { get; init; } = [];

    public ThemeSettings Theme { get; init; } = new();

    /// <summary>Links after the categories in the header.</summary>
    public ImmutableArray<NavigationLink> Navigation { get; init; } = [];

    public ImmutableArray<NavigationLink> FooterLinks { get; init; } = [];

    /// <summary>Stories on one page of a list.</summary>
    public int PageSize { get; init; } = 24;

    /// <summary>Newest stories in each feed.</summary>
    public int FeedSize { get; init; } = 50;

    /// <summary>Feed addresses of a former site, each with the feed that stands there now.</summary>
    public ImmutableArray<FeedAlias> FeedAliases { get; init; } = [];

    /// <summary>A WebSub hub that subscribers are pointed to, or null.</summary>
    public string? Hub { get; init; }

    /// <summary>Places that the table of countries lacks, and names that it lacks for those it has.</summary>
    public ImmutableArray<Country> Countries { get; init; } = [];

    /// <summary>Stories in a related block.</summary>
    public int RelatedCount { get; init; } = 5;

    /// <summary>How many of the newest stories get a social card of their own; older ones share the card of their section.</summary>
    public int SocialCards { get; init; } = 24;

    /// <summary>Writes quotation marks of each text's language, apostrophes, dashes and ellipses for what a typewriter has.</summary>
    public bool SmartTypography { get; init; }

    /// <summary>Keys of the front matter that another program wants and that say nothing here: they are no finding.</summary>
    public ImmutableArray<string> IgnoredKeys { get; init; } = [];

    /// <summary>Own domain on GitHub Pages (written to CNAME), or null.</summary>
    public string? Domain { get; init; }

    /// <summary>Where each key's value stands.</summary>
    public ImmutableDictionary<string, SourcePosition> Places { get; init; } = ImmutableDictionary<string, SourcePosition>.Empty;

    /// <summary>Where a key's value stands; the file as a whole where the key is not given.</summary>
    public SourcePosition PlaceOf(string key) => Places.TryGetValue(key, out SourcePosition place) ? place : SourcePosition.WholeFile("input/site.yml");

    /// <summary>Path of <see cref="Url"/>: <c>/</c>, or <c>/repo/</c> under a base path.</summary>
    public string BasePath => new Uri(Url).AbsolutePath;
}
