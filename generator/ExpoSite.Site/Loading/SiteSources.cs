using ExpoSite.Site.Media;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Loading;

/// <summary>Everything that a site is made of, read before the build starts. Order does not matter.</summary>
public sealed record SiteSources
{
    /// <summary><c>input/site.yml</c>, or null.</summary>
    public SourceFile? Configuration { get; init; }

    /// <summary>
    /// The record that the published site has of its stories (<c>published.json</c>): without content for a site that was never published;
    /// null where nobody says what is published.
    /// </summary>
    public SourceFile? Published { get; init; }

    /// <summary><c>input/expos.yml</c>, or null.</summary>
    public SourceFile? Expos { get; init; }

    /// <summary><c>input/exhibitors.yml</c>, or null.</summary>
    public SourceFile? Exhibitors { get; init; }

    /// <summary><c>input/articles/**/*.md</c>.</summary>
    public required ImmutableArray<SourceFile> Articles { get; init; }

    /// <summary><c>input/pages/**/*.md</c>.</summary>
    public required ImmutableArray<SourceFile> Pages { get; init; }

    /// <summary>
    /// <c>input/media/**</c>, copied to <c>/media/</c>; and tables beside texts, <c>input/articles/**/*.csv</c> and
    /// <c>input/pages/**/*.csv</c>, of which those that readers see are copied to <c>/articles/</c> and <c>/pages/</c>.
    /// </summary>
    public required ImmutableArray<CopiedFile> Media { get; init; }

    /// <summary>Files of the CMS, <c>admin/**</c>, published as they are; empty without one.</summary>
    public ImmutableArray<SourceFile> Cms { get; init; } = [];

    /// <summary>Paths of the raw files in <c>input/raw/</c>, which a site is not made of: to tell of which there is no article.</summary>
    public ImmutableArray<string> RawFiles { get; init; } = [];

    /// <summary>Paths of new readings that stand beside articles and wait for an editor.</summary>
    public ImmutableArray<string> Proposals { get; init; } = [];

    /// <summary>Paths of files in <c>input/media/</c> that cannot be published; findings of their reader say why.</summary>
    public ImmutableArray<string> WithheldMedia { get; init; } = [];

    /// <summary>False on a machine that cannot make smaller copies and social cards.</summary>
    public bool MakesPictures { get; init; }

    /// <summary><c>theme/templates/**/*.liquid</c> and <c>theme/partials/**/*.liquid</c>.</summary>
    public required ImmutableArray<SourceFile> Templates { get; init; }

    /// <summary><c>theme/i18n/*.yml</c>, the language tables of the site's theme.</summary>
    public ImmutableArray<SourceFile> Tables { get; init; } = [];

    /// <summary><c>theme/assets/**</c>, written to <c>/assets/</c> with a fingerprint in the name.</summary>
    public required ImmutableArray<SourceFile> Assets { get; init; }

    /// <summary>
    /// Templates and partials of the theme that ships with the program, under the paths that they would have in <c>theme/</c>; used where
    /// the site has none of its own.
    /// </summary>
    public ImmutableArray<SourceFile> ShippedTemplates { get; init; } = [];

    /// <summary>Its assets.</summary>
    public ImmutableArray<SourceFile> ShippedAssets { get; init; } = [];
}
