using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Views;

/// <summary>A story in a list.</summary>
[MarkedOnce]
public sealed record CardView
{
    public required string Title { get; init; }

    /// <summary>
    /// Attributes lang, and dir where it differs, of a story in another language than the site's (WCAG 3.1.2); null for the site's own.
    /// </summary>
    public Html? LangAttributes { get; init; }

    public required string Url { get; init; }

    public required DateView Published { get; init; }

    public TermView? Category { get; init; }

    /// <summary>Plain text, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>True for a story known only from a teaser.</summary>
    public required bool IsBrief { get; init; }

    /// <summary>What kind of story it is, the most important first; empty for news. They have to stand wherever the story does.</summary>
    public required IReadOnlyList<LabelView> Labels { get; init; }

    /// <summary>Values of the site's own, by the names that the story's front matter gives them under <c>extra</c>.</summary>
    public required ExtraValues Extra { get; init; }

    /// <summary>Minutes at 220 words each, at least 1; null for a brief.</summary>
    public int? ReadingMinutes { get; init; }

    /// <summary>The story's own picture, or null: then <see cref="Cover"/> stands in.</summary>
    public ImageView? Image { get; init; }

    /// <summary>
    /// A detail of the drawn cover, 150 to 600 bytes long (the lead of the front page has the whole cover): an inline svg element
    /// (decorative, aria-hidden, 16:9, class "cover"), the same for the same story.
    /// </summary>
    public required Html Cover { get; init; }
}

/// <summary>The story of an article page.</summary>
public sealed record ArticleView
{
    private readonly Article article;

    internal ArticleView(Article article) => this.article = article;

    public string Title => article.Title;

    /// <summary>
    /// Attributes lang, and dir where it differs, of a story in another language than the site's (WCAG 3.1.2); null for the site's own.
    /// </summary>
    public Html? LangAttributes { get; init; }

    public required string Url { get; init; }

    public required bool IsBrief { get; init; }

    /// <summary>
    /// How it is told: <c>news</c>, <c>live</c>, <c>analysis</c>, <c>opinion</c>, <c>interview</c>, <c>sponsored</c> or <c>gallery</c>.
    /// </summary>
    public string Format => FormatForms.NameOf(article.Format);

    /// <summary>What kind of story it is, the most important first; empty for news.</summary>
    public required IReadOnlyList<LabelView> Labels { get; init; }

    /// <summary>Who paid for it, or null.</summary>
    public SponsorView? Sponsor { get; init; }

    /// <summary>Values of the site's own, by the names that the front matter gives them under <c>extra</c>.</summary>
    public ExtraValues Extra => article.Get(FrontMatterKeys.Extra);

    /// <summary>True for a notice in the place of a story that was withdrawn.</summary>
    public required bool IsRetracted { get; init; }

    public required DateView Published { get; init; }

    public DateView? Updated { get; init; }

    public TermView? Category { get; init; }

    public required IReadOnlyList<TermView> Tags { get; init; }

    public required IReadOnlyList<TermView> Authors { get; init; }

    /// <summary>Expos that the story is about, newest first.</summary>
    public required IReadOnlyList<TermView> Expos { get; init; }

    /// <summary>Countries that the story is about, by name.</summary>
    public required IReadOnlyList<TermView> Countries { get; init; }

    /// <summary>Exhibitors that the story is about, by name.</summary>
    public required IReadOnlyList<TermView> Exhibitors { get; init; }

    /// <summary>Standfirst: the editor's description, or null when it only repeats the first paragraph.</summary>
    public string? Standfirst { get; init; }

    /// <summary>
    /// Rendered body: headings from h2 down, figures, tables inside div.table-scroll, footnotes. Entries of a live blog are
    /// article.entry, each with a heading that begins with a.entry-time, the newest first.
    /// </summary>
    public required Html Body { get; init; }

    public int? ReadingMinutes { get; init; }

    public ImageView? Image { get; init; }

    /// <summary>True when the body shows that picture: then the head of the story does not show it again.</summary>
    public required bool ShowsImageInBody { get; init; }

    /// <summary>
    /// Drawn cover: an inline svg element (decorative, aria-hidden, viewBox 0 0 1200 675, class "cover"), the same for the same story.
    /// </summary>
    public required Html Cover { get; init; }

    /// <summary>Second-level headings of a long story (three or more), for a table of contents; else empty.</summary>
    public required IReadOnlyList<LinkView> Contents { get; init; }

    public required IReadOnlyList<CorrectionView> Corrections { get; init; }

    public string? Contact => article.Contact;

    /// <summary>The address of what the story is based on, with its host as title; or null.</summary>
    public LinkView? Source { get; init; }
}

/// <summary>A running story: what was told before and after, on one event.</summary>
public sealed record ThreadView
{
    /// <summary>What the editor calls it, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Oldest first, this page's story among them; of a long thread those around it.</summary>
    public required IReadOnlyList<ThreadEntryView> Stories { get; init; }

    /// <summary>How many stories the thread has in all.</summary>
    public required int Count { get; init; }

    /// <summary>The story before this one, or null.</summary>
    public LinkView? Previous { get; init; }

    /// <summary>The story after this one, or null.</summary>
    public LinkView? Next { get; init; }
}

/// <param name="IsCurrent">True for the story of this page.</param>
public sealed record ThreadEntryView(string Title, string Url, DateView Published, bool IsCurrent)
{
    /// <summary>Of a story in another language than the site's (WCAG 3.1.2); null for the site's own.</summary>
    public Html? LangAttributes { get; init; }

    /// <summary>"Sponsored by Quay Bank" for a story that somebody paid for, else null.</summary>
    public string? Sponsored { get; init; }
}

/// <summary>A word or two that say what kind of story it is.</summary>
/// <param name="Kind">For style sheets: <c>live</c>, <c>ended</c> (a live blog that is over), <c>sponsored</c>, <c>analysis</c>,
/// <c>opinion</c>, <c>interview</c>, <c>gallery</c> or <c>language</c> (a story that is not translated).</param>
/// <param name="Text">For readers: "Live", "Sponsored by Quay Bank".</param>
public sealed record LabelView(string Kind, string Text);

/// <param name="Name">Who paid.</param>
/// <param name="Url">Where the name leads, with rel="sponsored"; or null.</param>
public sealed record SponsorView(string Name, string? Url);

/// <summary>A story for the banner.</summary>
/// <param name="Label">"Breaking".</param>
/// <param name="Title">Its headline.</param>
/// <param name="Url">Address of its page.</param>
public sealed record BreakingView(string Label, string Title, string Url)
{
    /// <summary>Of a story in another language than the site's (WCAG 3.1.2); null for the site's own.</summary>
    public Html? LangAttributes { get; init; }

    /// <summary>What kind of story it is; empty for news.</summary>
    public required IReadOnlyList<LabelView> Labels { get; init; }
}

public sealed record CorrectionView(DateView Date, string Text);
