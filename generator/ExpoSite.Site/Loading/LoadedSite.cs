using ExpoSite.Core.Wording;
using ExpoSite.Site.Articles;
using ExpoSite.Site.Facts;
using ExpoSite.Site.Identity;
using ExpoSite.Site.Knowledge;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Settings;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Stories.Words;

namespace ExpoSite.Site.Loading;

/// <summary>What came of the files that a site is made of.</summary>
internal sealed record LoadedSite
{
    public required SiteConfig Config { get; init; }

    /// <summary>The words around the stories.</summary>
    public required Phrasebook Phrasebook { get; init; }

    public required ExpoKnowledge Knowledge { get; init; }

    /// <summary>What is published; null where nobody says.</summary>
    public required PublicationRecord? Record { get; init; }

    /// <summary>The marks of articles, as far as they were needed.</summary>
    public StoryMarks Marks { get; } = new();

    public required PictureShelf Pictures { get; init; }

    public required BodyRenderer Renderer { get; init; }

    /// <summary>The words that the search finds; the stories have their numbers.</summary>
    public required SearchVocabulary Vocabulary { get; init; }

    public required FactChecks Facts { get; init; }

    /// <summary>What came of each file of a story, those held back among them; nothing where no other plan follows.</summary>
    public required ImmutableArray<StoryReading> Readings { get; init; }

    /// <summary>Every article that could be read, in the order of its files.</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    /// <summary>Those that are shown.</summary>
    public required ImmutableArray<Story> Stories { get; init; }

    /// <summary>The others, by path.</summary>
    public required ImmutableArray<(Article Article, HeldBackStory Hold)> Held { get; init; }

    /// <summary>The site's own pages that are shown, by path.</summary>
    public required ImmutableArray<(StaticPage Page, RenderedBody Body)> Pages { get; init; }

    public required ImmutableArray<(StaticPage Page, HeldBackStory Hold)> HeldPages { get; init; }

    /// <summary>The site in each of its languages, the main one first: this site itself where it has no other.</summary>
    public ImmutableArray<LoadedSite> ByLanguage() =>
        Config.Languages.IsEmpty ? [this] : [.. Config.ByLanguage().Select(InLanguage)];

    private LoadedSite InLanguage(SiteConfig config)
    {
        string? tag = config.IsFurther ? config.Language : null;
        Phrasebook phrasebook = Phrasebook.Of(config);
        return this with
        {
            Config = config.IsFurther ? WithCountries(config, phrasebook.Site) : config,
            Phrasebook = phrasebook,
            Readings = [.. Readings.Where(r => r.Article is { } article && article.Prefix == config.Prefix)],
            Articles = [.. Articles.Where(a => a.Prefix == config.Prefix)],
            Stories = [.. Stories.Where(s => s.Article.Prefix == config.Prefix)],
            Held = [.. Held.Where(h => h.Article.Prefix == config.Prefix)],
            Pages = [.. Pages.Where(p => p.Page.Language == tag)],
            HeldPages = [.. HeldPages.Where(p => p.Page.Language == tag)],
        };
    }

    // What site.yml says goes before what the language says.
    private static SiteConfig WithCountries(SiteConfig config, Phrases phrases)
    {
        Dictionary<string, string> names = ShownCountries.NamesIn(phrases);
        foreach ((string main, string name) in config.Names)
            names[main] = name;
        return config with { Names = names.ToFrozenDictionary(StringComparer.Ordinal) };
    }
}
