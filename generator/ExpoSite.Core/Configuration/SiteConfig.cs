using ExpoSite.Core.Fields;
using ExpoSite.Core.Knowledge;
using ExpoSite.Core.Wording;
using Keys = ExpoSite.Core.Configuration.SiteKeys;

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
public sealed record CategoryConfig(string Name, string? Description, ThemeColor? Color, SourcePosition Place) : INamedTerm
{
    public ImmutableArray<string> FormerNames { get; init; } = [];
}

/// <summary>What site.yml says about one tag.</summary>
/// <param name="Name">As pages write it.</param>
/// <param name="Place">Where site.yml names the tag.</param>
public sealed record TagConfig(string Name, SourcePosition Place) : INamedTerm
{
    /// <summary>True for a tag that stands in stories and is shown nowhere.</summary>
    public bool IsHidden { get; init; }

    public ImmutableArray<string> FormerNames { get; init; } = [];
}

/// <summary>Something that stories are sorted by, and that had other names.</summary>
public interface INamedTerm
{
    string Name { get; }

    /// <summary>Where site.yml names it.</summary>
    SourcePosition Place { get; }

    /// <summary>Names under which stories may still stand, and addresses be known.</summary>
    ImmutableArray<string> FormerNames { get; }
}

/// <summary>What site.yml says about one author.</summary>
/// <param name="Name">As articles write it.</param>
/// <param name="Role">For example "Harbour correspondent", or null.</param>
/// <param name="Description">A sentence or two for the author's page, or null.</param>
/// <param name="Place">Where site.yml names the author.</param>
public sealed record AuthorConfig(string Name, string? Role, string? Description, SourcePosition Place) : INamedTerm
{
    public ImmutableArray<string> FormerNames { get; init; } = [];
}

/// <summary>A story that the editors put on top of the front page.</summary>
/// <param name="Reference">Id, slug or address.</param>
/// <param name="Place">Where site.yml names it.</param>
public sealed record FrontStory(string Reference, SourcePosition Place);

/// <summary>A feed address of a former site that goes on working.</summary>
/// <param name="Address">The former address, starting with a slash.</param>
/// <param name="Feed">The feed of this site that stands there, starting with a slash: <c>/feed.xml</c>.</param>
/// <param name="Place">Where site.yml says so.</param>
public sealed record FeedAlias(string Address, string Feed, SourcePosition Place);

/// <summary>
/// The settings in <c>input/site.yml</c>. What they mean is said in <see cref="SiteKeys"/>; null or empty is what is not written and
/// has no value of its own.
/// </summary>
public sealed record SiteConfig
{
    public required string Title { get; init; }

    /// <summary>Absolute address at which the site is published, ending with a slash.</summary>
    public required string Url { get; init; }

    /// <summary>What the file says.</summary>
    public KeyedValues Values { get; init; } = KeyedValues.Empty;

    public string? Tagline => Get(Keys.Tagline);
    public string? Description => Get(Keys.Description);

    /// <summary>BCP 47 language tag.</summary>
    public string Language => Get(Keys.Language) ?? "en";
    public TimeZoneInfo TimeZone => Get(Keys.TimeZone) ?? TimeZoneInfo.Utc;
    public string? Publisher => Get(Keys.Publisher);
    public string? Notice => Get(Keys.Notice);
    public ImmutableArray<CategoryConfig> Categories => Get(Keys.Categories);
    public ImmutableArray<TagConfig> Tags => Get(Keys.Tags);
    public ImmutableArray<AuthorConfig> Authors => Get(Keys.Authors);
    public ImmutableArray<FrontStory> Front => Get(Keys.Front);
    public ThemeSettings Theme => Get(Keys.Theme) ?? new ThemeSettings();
    public ImmutableArray<NavigationLink> Navigation => Get(Keys.Navigation);
    public ImmutableArray<NavigationLink> FooterLinks => Get(Keys.Footer);
    public int PageSize => Get(Keys.PageSize) ?? 24;
    public int FeedSize => Get(Keys.FeedSize) ?? 50;
    public int TagFeedSize => Get(Keys.TagFeedSize) ?? 15;
    public int TagPages => Get(Keys.TagPages) ?? 2;

    public int TagFeedsFrom => Get(Keys.TagFeedsFrom) ?? 3;
    public bool EveryFeedFormat => Get(Keys.EveryFeedFormat);
    public ImmutableArray<FeedAlias> FeedAliases => Get(Keys.FeedAliases);
    public string? Hub => Get(Keys.Hub);
    public ImmutableArray<Country> Countries => Get(Keys.Countries);
    public int RelatedCount => Get(Keys.RelatedCount) ?? 5;

    /// <summary>How many of the newest stories get a social card of their own.</summary>
    public int SocialCards => Get(Keys.SocialCards) ?? 24;
    public bool SmartTypography => Get(Keys.SmartTypography);
    public ImmutableArray<string> IgnoredKeys => Get(Keys.IgnoredKeys);
    public ImmutableArray<GivenPhrase> Words => Get(Keys.Words);
    public string? Domain => Get(Keys.Domain);

    /// <summary>Path of <see cref="Url"/>: <c>/</c>, or <c>/repo/</c> under a base path.</summary>
    public string BasePath => new Uri(Url).AbsolutePath;

    /// <summary>The further languages, as far as they can be told apart.</summary>
    public ImmutableArray<LanguageConfig> Languages { get; init; } = [];

    /// <summary>Where the pages of this language begin: <c>/</c>, or <c>/zh/</c> for a further one.</summary>
    public string Prefix { get; init; } = "/";

    /// <summary>Where the addresses of a further language began before.</summary>
    public ImmutableArray<string> FormerPrefixes { get; init; } = [];

    /// <summary>What the language of these settings is called in itself; null for what the program calls it.</summary>
    public string? LanguageName { get; init; }

    /// <summary>True where the lists of this language have stories of the main one too.</summary>
    public bool ShowsUntranslated { get; init; }

    /// <summary>What things are called in this language, by their names in the main one.</summary>
    public FrozenDictionary<string, string> Names { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>What is said of them, by the same names.</summary>
    public FrozenDictionary<string, string> Descriptions { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>True for the settings of a further language.</summary>
    public bool IsFurther => Prefix.Length > 1;

    /// <summary>An address of this language, of one that is written without it: <c>/zh/tag/</c> for <c>/tag/</c>.</summary>
    public string At(string address) => IsFurther ? string.Concat(Prefix, address.AsSpan(1)) : address;

    /// <summary>What something is called in this language.</summary>
    /// <param name="name">In the main language.</param>
    public string NameOf(string name) => Names.GetValueOrDefault(name, name);

    /// <summary>What is said of something in this language.</summary>
    /// <param name="name">In the main language.</param>
    /// <param name="description">What is said in the main language, or null.</param>
    public string? DescriptionOf(string name, string? description) => IsFurther ? Descriptions.GetValueOrDefault(name) : description;

    /// <summary>These settings for each language of the site, the main one first.</summary>
    public IEnumerable<SiteConfig> ByLanguage() => Languages.Select(Further).Prepend(this);

    /// <summary>
    /// The further language that a tag means, by itself or by what it begins with; null for the main one, and for any other.
    /// </summary>
    public LanguageConfig? FurtherOf(string? tag)
    {
        if (tag is null || Languages.IsEmpty || tag.Equals(Language, StringComparison.OrdinalIgnoreCase))
            return null;
        return Languages.FirstOrDefault(l => l.Tag.Equals(tag, StringComparison.OrdinalIgnoreCase))
            ?? Languages.FirstOrDefault(l => Begins(tag, l.Tag))
            ?? (Begins(Language, tag) ? null : Languages.FirstOrDefault(l => Begins(l.Tag, tag)));

        static bool Begins(string special, string general) => special.StartsWith(general + "-", StringComparison.OrdinalIgnoreCase);
    }

    // What nobody said in a language is not said in it, but for what has to be said.
    private SiteConfig Further(LanguageConfig language) => this with
    {
        Prefix = $"/{language.Path}/",
        FormerPrefixes = [.. language.FormerPaths.Select(p => $"/{p}/")],
        Title = language.Title ?? Title,
        LanguageName = language.Name,
        ShowsUntranslated = language.ShowsUntranslated,
        Names = language.Names.DistinctBy(n => n.Main).ToFrozenDictionary(n => n.Main, n => n.Text),
        Descriptions = language.Descriptions.DistinctBy(n => n.Main).ToFrozenDictionary(n => n.Main, n => n.Text),
        Values = Values.With(Keys.Language, language.Tag)
            .With(Keys.Tagline, language.Tagline)
            .With(Keys.Description, language.Description)
            .With(Keys.Notice, language.Notice)
            .With(Keys.Navigation, language.Navigation)
            .With(Keys.Footer, language.Footer)
            .With(Keys.Words, language.Words)
            .With(Keys.FeedAliases, []),
    };

    /// <summary>The value of a key.</summary>
    public T Get<T>(FieldKey<T> key) => Values.Get(key);

    /// <summary>Where a key's value stands; the file as a whole where the key is not given.</summary>
    public SourcePosition PlaceOf(string key) =>
        Values.Places.TryGetValue(key, out SourcePosition place) ? place : SourcePosition.WholeFile("input/site.yml");
}
