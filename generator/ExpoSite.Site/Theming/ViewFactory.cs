using System.Net;
using ExpoSite.Core.Wording;
using ExpoSite.Site.Cards;
using ExpoSite.Site.Colours;
using ExpoSite.Site.Feeds;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Pictures.Files;
using ExpoSite.Site.Settings;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Theming;

/// <summary>Makes what templates see out of the index. Cards and terms are made once and shared. Thread-safe.</summary>
internal sealed class ViewFactory
{
    private const int WordsPerMinute = 220;
    private const int LeastHeadingsForContents = 3;
    private const int LeastMinutesForContents = 4;

    private readonly SiteConfig config;
    private readonly SiteIndex index;
    private readonly string basePath;
    private readonly Dictionary<Term, TermView> terms = new(ReferenceEqualityComparer.Instance);
    private readonly CardView?[] cards;
    private readonly PictureShelf pictures;
    private readonly Phrasebook phrasebook;
    private readonly string mainLanguage;
    private readonly DateTimeOffset now;

    /// <param name="mainLanguage">The language of stories that name none.</param>
    /// <param name="now">The time of the build.</param>
    public ViewFactory(
        SiteConfig config, SiteIndex index, AssetCatalog assets, ThemeTokens tokens, PictureShelf pictures, Phrasebook phrasebook,
        string mainLanguage, DateTimeOffset now)
    {
        this.pictures = pictures;
        this.phrasebook = phrasebook;
        this.mainLanguage = mainLanguage;
        this.now = now;
        this.config = config;
        this.index = index;
        basePath = config.BasePath;
        cards = new CardView?[index.Stories.Length];
        foreach (Term term in index.Terms)
            terms.Add(term, MakeTerm(term));
        Site = MakeSite(new ThemeView
        {
            Tokens = tokens.Css() is { } css ? new Html(css) : null,
            TextFace = tokens.TextFace,
            OwnStyles = assets.Find("own.css") is { } own ? Href(own) : null,
            Logo = config.Theme.Logo is { } logo && SiteAddress.OfMedia(logo.Source) is { } picture ? Href(picture) : null,
            Brand = tokens.Light.Brand.ToString(),
            DarkPaper = tokens.Dark.Paper.ToString(),
        });
    }

    public SiteView Site { get; }

    /// <summary>An address within the site as an href: with base path; other addresses as they are.</summary>
    public string Href(string address) =>
        address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)
            ? string.Concat(basePath, SiteAddress.Escape(address).AsSpan(1))
            : address;

    /// <summary>An address within the site, absolute.</summary>
    public string Absolute(string address) => SiteAddress.ToAbsolute(config.Url, address);

    // A tag without a page stands in one story or two.
    public TermView Term(Term term) => terms.TryGetValue(term, out TermView? view) ? view : MakeTerm(term);

    public IReadOnlyList<TermView> Terms(ImmutableArray<Term> list) => [.. list.Select(Term)];

    public CardView Card(Story story) => cards[story.Position] ??= MakeCard(story);

    public IReadOnlyList<CardView> Cards(IEnumerable<Story> stories) => [.. stories.Select(Card)];

    public ArticleView Article(Story story)
    {
        Article article = story.Article;
        CardView card = Card(story);
        Phrases phrases = phrasebook.For(article.Language);
        bool repeatsBody = article.Description is { } description && story.Body.FirstParagraph is { } first
            && (first.StartsWith(Bare(description), StringComparison.Ordinal)
                || Dateline.Without(first).StartsWith(Bare(description), StringComparison.Ordinal));
        static string Bare(string description) => description.TrimEnd('…', '.', ' ');

        // In a live blog they are the entries.
        bool hasContents = story.Body.Entries.IsEmpty && story.Body.Headings.Length >= LeastHeadingsForContents
            && card.ReadingMinutes >= LeastMinutesForContents;
        return new ArticleView(article)
        {
            LangAttributes = card.LangAttributes,
            Url = card.Url,
            IsBrief = story.IsBrief,
            Labels = Labels(story, phrases),
            Sponsor = article.Sponsor is { } sponsor ? new SponsorView(sponsor.Name, sponsor.Link) : null,
            IsRetracted = article.Retracted is not null,
            Published = DateViews.From(article.Published, phrases),
            Updated = story.Changed > article.Published ? DateViews.From(story.Changed, phrases) : null,
            Category = card.Category,
            Tags = Terms(story.Tags),
            Authors = Terms(story.Authors),
            Expos = Terms(story.Expos),
            Countries = Terms(story.Countries),
            Exhibitors = Terms(story.Exhibitors),
            Standfirst = repeatsBody ? null : article.Description,
            Body = new Html(story.Body.Html),
            ReadingMinutes = article.Retracted is null ? card.ReadingMinutes : null,
            Image = card.Image,
            ShowsImageInBody = story.ShowsLeadInBody,
            Cover = Cover(story),
            Contents = hasContents ? [.. story.Body.Headings.Select(h => new LinkView(h.Text, "#" + h.Id))] : [],
            Corrections = [.. article.Corrections.Select(c => new CorrectionView(DateViews.From(c.Time, phrases), c.Text))],
            Source = story.SourceAddress is { } source ? new LinkView(source.Host, source.AbsoluteUri) : null,
        };
    }

    /// <summary>A link to a story under its headline.</summary>
    public LinkView Link(Story story) => new(story.Article.Title, Href(story.Address))
    { LangAttributes = LangAttributes(story.Article), Sponsored = SponsoredOf(story.Article) };

    /// <summary>What has to stand beside the headline of a story that somebody paid for; null for any other.</summary>
    public string? SponsoredOf(Article article) => article.IsSponsored ? StoryLabels.SponsorLine(article, phrasebook.Site) : null;

    /// <summary>Attributes of a headline in another language than the site's; null for its own.</summary>
    public Html? LangAttributes(Article article)
    {
        string language = article.Language ?? mainLanguage;
        if (language.Equals(config.Language, StringComparison.OrdinalIgnoreCase))
            return null;
        bool isRightToLeft = LanguageTag.IsRightToLeft(language);
        string direction = isRightToLeft == LanguageTag.IsRightToLeft(config.Language)
            ? "" : isRightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"";
        return new Html($" lang=\"{WebUtility.HtmlEncode(language)}\"{direction}");
    }

    public IReadOnlyList<FeedLinkView> Feeds(string address, string title, ImmutableArray<FeedFormat> formats) =>
        [.. formats.Select(f => new FeedLinkView($"{title} ({f.Name})", f.MediaType, f.Name, Href(address + f.FileName)))];

    /// <summary>The whole drawn cover of a story, for the one large place of a page.</summary>
    public static Html Cover(Story story) => new(CoverArt.Svg(story.Article.Id, ColorOf(story)));

    private static int ColorOf(Story story) => story.Category?.Color ?? 0;

    private CardView MakeCard(Story story) => new()
    {
        Title = story.Article.Title,
        LangAttributes = LangAttributes(story.Article),
        Url = Href(story.Address),
        Published = DateViews.From(story.Article.Published, phrasebook.Site),
        Category = story.Category is { } category ? Term(category) : null,
        Summary = story.Summary,
        IsBrief = story.IsBrief,
        Labels = Labels(story, phrasebook.Site),
        Extra = story.Article.Get(FrontMatterKeys.Extra),
        ReadingMinutes = story.IsBrief ? null : Math.Max(1, (story.Words + (WordsPerMinute / 2)) / WordsPerMinute),
        Image = MakeImage(story.Article),
        Cover = new Html(CoverArt.Detail(story.Article.Id, ColorOf(story))),
    };

    /// <summary>A social card as the head of a page names it.</summary>
    public SocialImageView SocialImage(SocialCard card) =>
        new() { Url = Absolute(card.Address), Width = card.Order.Width, Height = card.Order.Height, Alt = card.Alt };

    /// <summary>A story's own picture as the head of a page names it; null for none.</summary>
    public SocialImageView? SocialImage(Picture? picture)
    {
        if (picture is null || SiteAddress.OfMedia(picture.Source) is not { } address)
            return null;
        MeasuredPicture? measured = pictures.Find(address)?.Measured;
        return new SocialImageView
        { Url = Absolute(address), Width = measured?.Width, Height = measured?.Height, Alt = picture.AlternativeText };
    }

    // Pictures of other hosts are not shown: a page fetches nothing from elsewhere.
    private ImageView? MakeImage(Article article)
    {
        if (article.Image is not { } picture || SiteAddress.OfMedia(picture.Source) is not { } address)
            return null;
        var image = new ImageView
        {
            Url = Href(address),
            Alt = picture.AlternativeText ?? "",
            Caption = picture.Caption,
            Credit = picture.Credit,
            Focus = article.ImageFocus?.ToString(),
            Sources = [],
        };
        return pictures.Find(address) is not { } found ? image : image with
        {
            Credit = picture.Credit ?? found.Measured.Credit,
            Width = found.Measured.Width,
            Height = found.Measured.Height,
            Color = found.Measured.HasAlpha ? null : found.Measured.Color,
            Sources = [.. PictureAttributes.Sources(found, Href)
                .Select(s => new PictureSourceView(PictureFormats.MediaType(s.Format), s.Srcset))],
            Srcset = PictureAttributes.Fallback(found, Href),
        };
    }

    // A section that says it already stands beside the headline. What is not translated says so.
    private LabelView[] Labels(Story story, Phrases phrases)
    {
        IEnumerable<LabelView> labels = StoryLabels.Of(story, now, phrases)
            .Where(l => !l.Text.Equals(story.Category?.Name, StringComparison.OrdinalIgnoreCase))
            .Select(l => new LabelView(l.Kind, l.Text));
        return story.Article.Prefix == config.Prefix
            ? [.. labels] : [new LabelView("language", phrasebook.For(mainLanguage)["language-name"]), .. labels];
    }

    private TermView MakeTerm(Term term) => new()
    {
        Name = term.Name,
        Slug = term.Slug.Value,
        Url = term.HasPage ? Href(term.Address) : null,
        Count = term.Stories.Length,
        Color = term.Color,
        Description = term.Description,
        Role = term.Role,
    };

    private SiteView MakeSite(ThemeView theme) => new(config)
    {
        Theme = theme,
        Year = index.Stories.IsEmpty ? null : phrasebook.Site.Dates.YearNumber(index.Stories[0].Article.Published.Day),
        Breaking = [.. index.Listed.Where(s => s.Article.Get(FrontMatterKeys.Breaking)?.Instant > now).Select(
            s => new BreakingView(phrasebook.Site["breaking"], s.Article.Title, Href(s.Address))
            { LangAttributes = LangAttributes(s.Article), Labels = Labels(s, phrasebook.Site) })],
        Categories = Terms(index.Categories),
        Navigation = Links(config.Navigation),
        FooterLinks = Links(config.FooterLinks),
        Feeds = Feeds(config.At("/"), config.Title, FeedFormat.All),
        FeedsUrl = Href(config.At(FixedAddresses.Feeds)),
        ArchiveUrl = Href(config.At("/archive/")),
        CorrectionsUrl = index.Stories.Any(s => !s.Article.Corrections.IsEmpty) ? Href(config.At(FixedAddresses.Corrections)) : null,
        SearchUrl = Href(config.At(FixedAddresses.Search)),
        TagsUrl = index.Tags.IsEmpty ? null : Href(config.At("/tag/")),
        Expos = Terms(index.Expos),
        ExposUrl = index.Expos.IsEmpty ? null : Href(config.At(Overview(TermKind.Expo))),
        CountriesUrl = index.Countries.IsEmpty ? null : Href(config.At(Overview(TermKind.Country))),
        ExhibitorsUrl = index.Exhibitors.IsEmpty ? null : Href(config.At(Overview(TermKind.Exhibitor))),
        CalendarUrl = index.Expos.IsEmpty ? null : Href(config.At(FixedAddresses.Calendar)),
    };

    private static string Overview(TermKind kind) => $"/{Stories.Term.SegmentOf(kind)}/";

    private LinkView[] Links(ImmutableArray<NavigationLink> links) => [.. links.Select(l => new LinkView(l.Title, Href(l.Url)))];
}
