using ExpoSite.Core.Vectors;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Related;
using ExpoSite.Site.Stories.Words;

namespace ExpoSite.Site.Stories;

/// <summary>An article that is shown, with its rendered body and address.</summary>
internal sealed class Story(Article article, RenderedBody body, TermWeights weights, int words)
{
    private const int Teaser = 280;

    private readonly StoryTime lastChange = LastChange(article);

    public Article Article { get; } = article;

    public RenderedBody Body { get; } = body;

    /// <summary>What its text is about, for related stories; nothing once it is forgotten.</summary>
    public TermWeights Weights { get; private set; } = weights;

    /// <summary>Words of the body; for Chinese, Japanese and Korean, characters divided by two.</summary>
    public int Words { get; } = words;

    /// <summary>Words by which the search finds it, of headline and text; captions and footnotes are text.</summary>
    public FoundWords SearchWords { get; init; } = FoundWords.None;

    /// <summary>Expos, countries and exhibitors that it is about.</summary>
    public StoryLinks Links { get; init; } = StoryLinks.None;

    /// <summary>Its language, as <see cref="StoryLanguage"/> tells it.</summary>
    public string Language { get; init; } = "";

    /// <summary>Lets go what its text is about, which nothing needs that is written.</summary>
    public void ForgetWeights() => Weights = TermWeights.None;

    /// <summary>The same story, not yet in an index.</summary>
    public Story Unplaced() => Of(Article);

    /// <summary>The same of an article that says the same, not yet in an index.</summary>
    public Story Of(Article same) => new(same, Body, Weights, Words)
    {
        SearchWords = SearchWords,
        Links = Links,
        Language = Language,
        FirstPublic = FirstPublic,
        LastEdited = LastEdited,
        LastEntry = LastEntry,
    };

    /// <summary>Address without base path: <c>/2025/11/slug/</c>.</summary>
    public string Address { get; } = StoryAddress.Of(article);

    /// <summary>Place in the index. Set by <see cref="SiteIndex"/>.</summary>
    public int Position { get; set; }

    /// <summary>The shown story whose text this one repeats, or null. Lists link that one. Set by <see cref="SiteIndex"/>.</summary>
    public Story? Original { get; set; }

    /// <summary>False for one that only its page and feeds show: it repeats another, or was retracted.</summary>
    public bool IsListed => Original is null && Article.Retracted is null;

    /// <summary>When it became public, by its own dates and by the record of the published site. Set when the site is loaded.</summary>
    public DateTimeOffset FirstPublic { get; set; } = article.Published.Instant;

    /// <summary>When its words last changed in public. Set when the site is loaded.</summary>
    public DateTimeOffset LastEdited { get; set; } = article.Published.Instant;

    /// <summary>Another one after each change of its words; null until somebody asks for it.</summary>
    public string? WordsHash { get; set; }

    /// <summary>The thread that it belongs to, or null. Set by <see cref="StoryThreads"/>.</summary>
    public StoryThread? Thread { get; set; }

    /// <summary>Address of the lead picture, or null.</summary>
    public string? LeadAddress => Article.Image is { } picture ? SiteAddress.OfMedia(picture.Source) : null;

    /// <summary>True when the body shows the lead picture too.</summary>
    public bool ShowsLeadInBody => LeadAddress is { } lead && Body.Pictures.Any(p => p.Address == lead);

    /// <summary>Addresses of all pictures that the story shows.</summary>
    public IEnumerable<string> PictureAddresses =>
        LeadAddress is { } lead ? Body.Pictures.Select(p => p.Address).Prepend(lead) : Body.Pictures.Select(p => p.Address);

    public bool IsBrief => Article.Kind == ArticleKind.Brief;

    /// <summary>True for a live blog that was not over at an instant.</summary>
    public bool IsLiveAt(DateTimeOffset now) =>
        Article.Format == StoryFormat.Live && !(Article.Get(FrontMatterKeys.Ended)?.Instant <= now);

    /// <summary>The editor's description, else the start of the body; null for neither.</summary>
    public string? Summary => SummaryOf(Article, Body);

    /// <summary>The address on the web of what it is based on; null where its source is a raw file, or not told.</summary>
    public Uri? SourceAddress =>
        Uri.TryCreate(Article.Source, UriKind.Absolute, out Uri? source) && source.Scheme is "http" or "https" ? source : null;

    /// <summary>The newest entry of a live blog whose time has come; null for any other story. Set when the site is loaded.</summary>
    public StoryTime? LastEntry { get; set; }

    /// <summary>Last change that readers should know of.</summary>
    public StoryTime Changed => LastEntry > lastChange ? LastEntry.Value : lastChange;

    /// <summary>The last change that subscribers get: one that the editor dated, or one of the words that nobody did.</summary>
    public DateTimeOffset LastPublicChange => new[] { FirstPublic, LastEdited, Changed.Instant }.Max();

    public Term? Category { get; set; }

    public ImmutableArray<Term> Tags { get; set; } = [];

    public ImmutableArray<Term> Authors { get; set; } = [];

    public ImmutableArray<Term> Expos { get; set; } = [];

    public ImmutableArray<Term> Countries { get; set; } = [];

    public ImmutableArray<Term> Exhibitors { get; set; } = [];

    /// <summary>
    /// Whether a reader of one may go on to the other: they are in one language, or tell of the same expo or exhibitor. Words that two
    /// languages happen to share say nothing.
    /// </summary>
    public bool MayRelateTo(Story other) => Language == other.Language
        || Links.Expos.Any(e => other.Links.Expos.Contains(e)) || Links.Exhibitors.Any(e => other.Links.Exhibitors.Contains(e));

    /// <inheritdoc cref="Summary"/>
    public static string? SummaryOf(Article article, RenderedBody body) =>
        article.Description ?? (body.FirstParagraph is { } first ? Excerpt.WholeSentences(Dateline.Without(first), Teaser) : null);

    // A correction changes a story, also where nobody thought of setting "updated".
    private static StoryTime LastChange(Article article) =>
        article.Corrections.Select(c => c.Time)
            .Concat([article.Published, article.Updated ?? article.Published, article.Retracted?.Time ?? article.Published]).Max();
}

/// <summary>One event as the site told it: the stories on it, oldest first.</summary>
/// <param name="Name">What the editor calls it under <c>thread</c>; null for one that was found by its texts.</param>
/// <param name="Stories">At least two when named, three when found.</param>
internal sealed record StoryThread(string? Name, ImmutableArray<Story> Stories);
