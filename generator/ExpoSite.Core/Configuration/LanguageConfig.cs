using ExpoSite.Core.Wording;

namespace ExpoSite.Core.Configuration;

/// <summary>One more language of a site: what its pages have in place of the site's own.</summary>
/// <param name="Tag">BCP 47 tag.</param>
/// <param name="Place">Where site.yml names it.</param>
public sealed record LanguageConfig(string Tag, SourcePosition Place)
{
    /// <summary>What readers know it by, in itself: <c>中文</c>; null for what the program calls it.</summary>
    public string? Name { get; init; }

    /// <summary>First segment of its addresses; null for one that follows from the tag.</summary>
    public string? Path { get; init; }

    /// <summary>First segments that its addresses had.</summary>
    public ImmutableArray<string> FormerPaths { get; init; } = [];

    public string? Title { get; init; }
    public string? Tagline { get; init; }
    public string? Description { get; init; }
    public string? Notice { get; init; }
    public ImmutableArray<NavigationLink> Navigation { get; init; } = [];
    public ImmutableArray<NavigationLink> Footer { get; init; } = [];

    /// <summary>What sections, tags, expos, exhibitors, countries and authors are called in it, by their names elsewhere.</summary>
    public ImmutableArray<TranslatedText> Names { get; init; } = [];

    /// <summary>What is said of them, by the same names.</summary>
    public ImmutableArray<TranslatedText> Descriptions { get; init; } = [];

    public ImmutableArray<GivenPhrase> Words { get; init; } = [];

    /// <summary>True where its lists have stories of the main language too, as long as they are not translated.</summary>
    public bool ShowsUntranslated { get; init; }

    /// <summary>The name in the main language of what is called so in this one; any other name as it is.</summary>
    public string MainNameOf(string name) =>
        Names.FirstOrDefault(n => n.Text.Equals(name, StringComparison.OrdinalIgnoreCase))?.Main ?? name;
}

/// <summary>A text in another language.</summary>
/// <param name="Main">The name of what it is about, in the site's main language.</param>
public sealed record TranslatedText(string Main, string Text);
