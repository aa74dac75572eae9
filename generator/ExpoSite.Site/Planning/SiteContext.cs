using ExpoSite.Core.Wording;
using ExpoSite.Site.Articles;
using ExpoSite.Site.Cards;
using ExpoSite.Site.Colours;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Media;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Review;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Theming;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Planning;

/// <summary>What every output is planned from.</summary>
internal sealed record SiteContext
{
    public required LoadedSite Loaded { get; init; }
    public required BuildOptions Options { get; init; }
    public required SiteIndex Index { get; init; }
    public required Theme Theme { get; init; }

    /// <summary>Colours and fonts.</summary>
    public required ThemeTokens Tokens { get; init; }

    public required ViewFactory Views { get; init; }

    public required AssetCatalog Assets { get; init; }

    public required ImmutableArray<CopiedFile> Media { get; init; }

    /// <summary>Files of the CMS in <c>admin/</c>.</summary>
    public required ImmutableArray<SourceFile> Cms { get; init; }

    /// <summary>False on a machine that cannot make smaller copies and social cards.</summary>
    public required bool MakesPictures { get; init; }

    public required SocialCards Cards { get; init; }

    /// <summary>The stories that the site itself leads to most often, counted once for all pages that ask.</summary>
    public required Lazy<ImmutableArray<Story>> MostLinked { get; init; }

    /// <summary>What a change touches; empty for a site that is no preview of one.</summary>
    public required ImmutableArray<ChangedStory> Changes { get; init; }

    /// <summary>False for a story of the change that readers will not see yet.</summary>
    public bool IsPublic(Story story) =>
        Options.ChangedFiles is null || Visibility.HoldOf(story.Article, Options with { ChangedFiles = null }) is null;

    public SiteConfig Config => Loaded.Config;

    /// <summary>The interface in the site's language.</summary>
    public Phrases Phrases => Loaded.Phrasebook.Site;

    public ExpoKnowledge Knowledge => Loaded.Knowledge;
    public PictureShelf Pictures => Loaded.Pictures;
    public ImmutableArray<(StaticPage Page, RenderedBody Body)> Pages => Loaded.Pages;

    /// <summary>What the ids of feeds follow from. The published site says it, so that it outlasts a move to another address.</summary>
    public Guid FeedsId => Loaded.Record?.FeedsId ?? NameBasedId.From(Config.Url);

    public LinkView HomeLink => new(Config.Title, Views.Site.BasePath);

    /// <summary>This site in each of its languages.</summary>
    public required SiteLanguageSet Languages { get; init; }

    /// <summary>What pages call the country of an expo or an exhibitor.</summary>
    public string? CountryName(string? country) =>
        country is not null && Config.IsFurther ? Config.NameOf(country) : Knowledge.Shown(country);

    /// <summary>The stories that have their page in this language.</summary>
    public IEnumerable<Story> Shown => Index.Stories.Where(s => s.Article.Prefix == Config.Prefix);

    /// <summary>What lists show of the stories that have their page in this language.</summary>
    public IEnumerable<Story> Own => Index.Listed.Where(s => s.Article.Prefix == Config.Prefix);

    /// <summary>A page at an address; the model is made when the page is rendered.</summary>
    public OutputFile Page(string address, string template, SourcePosition claimant, Func<PageModel> model) =>
        new(SiteAddress.ToFile(address), OutputKind.Page, claimant, new RenderedContent(() => Prepare(template, model())));

    /// <summary>What the head of a page needs.</summary>
    public PageView Head(string kind, string title, string address, params IReadOnlyList<LinkView> breadcrumbs) => new()
    {
        Kind = kind,
        Title = title,
        DocumentTitle = title == Config.Title ? title : $"{title} – {Config.Title}",
        Url = Views.Href(address),
        Canonical = Views.Absolute(address),
        Language = Config.Language,
        Alternates = Languages.AlternatesOf(this, address),
        Languages = Languages.LinksOf(this, address),
        Feeds = Views.Site.Feeds,
        Breadcrumbs = breadcrumbs,
        SocialImage = Cards.Site is { } card ? Views.SocialImage(card) : null,
        PreviewScript = Options.PreviewScript is { } script ? new Html(script) : null,
    };

    /// <summary>The title of a page of a list; that of the list for its first.</summary>
    public string Numbered(string title, int page) => page == 1 ? title
        : Phrases.Of("page-of-list", ("title", title), ("number", Phrases.Number(page)));

    private Rendering Prepare(string template, PageModel model) =>
        new(output => Theme.Render(template, model, output)) { Mark = () => Theme.MarkOf(template, model) };

    /// <summary>A small text file.</summary>
    public static OutputFile TextFile(string path, Func<string> text) =>
        OutputFile.Of(path, OutputKind.Other, output => Encoding.UTF8.GetBytes(text(), output));
}
