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

    /// <summary>Rendered body: headings from h2 down, figures, tables inside div.table-scroll, footnotes.</summary>
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
}

public sealed record CorrectionView(DateView Date, string Text);
