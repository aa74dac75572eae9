namespace ExpoSite.Site.Views;

/// <summary>Everything that one template sees. Member names are written in snake_case in Liquid.</summary>
public abstract record PageModel
{
    public required SiteView Site { get; init; }

    public required PageView Page { get; init; }

    /// <summary>Markup of the page's own template; only the layout sees it.</summary>
    public Html? Content { get; set; }
}

/// <summary>Template <c>home</c>.</summary>
public sealed record HomePageModel : PageModel
{
    /// <summary>The first of <c>front</c> in site.yml, else the newest full story; null on an empty site.</summary>
    public CardView? Lead { get; init; }

    /// <summary>The others of <c>front</c>, then the newest (up to 4).</summary>
    public required IReadOnlyList<CardView> Second { get; init; }

    /// <summary>The newest stories that are not above (up to 8).</summary>
    public required IReadOnlyList<CardView> Latest { get; init; }

    /// <summary>The expo that is running, else the next one; null when all are over, or none is known.</summary>
    public ExpoView? OnToday { get; init; }

    /// <summary>Stories not above that the site's other stories lead to most often (up to 5).</summary>
    public required IReadOnlyList<CardView> Linked { get; init; }

    /// <summary>
    /// Each category with its newest stories (up to 4), in the site's order; the newest full story comes first, and stories above do not
    /// stand again while others are left.
    /// </summary>
    public required IReadOnlyList<SectionView> Sections { get; init; }
}

public sealed record SectionView(TermView Category, IReadOnlyList<CardView> Stories);

/// <summary>Template <c>article</c>.</summary>
public sealed record ArticlePageModel : PageModel
{
    public required ArticleView Article { get; init; }

    public required IReadOnlyList<CardView> Related { get; init; }

    /// <summary>The stories that go on telling the same event, or null.</summary>
    public ThreadView? Thread { get; init; }

    /// <summary>The next older story, or null.</summary>
    public LinkView? Older { get; init; }

    /// <summary>The next newer story, or null.</summary>
    public LinkView? Newer { get; init; }
}

/// <summary>Templates <c>category</c>, <c>tag</c> and <c>author</c>.</summary>
public sealed record TermPageModel : PageModel
{
    public required TermView Term { get; init; }

    /// <summary>The day of its oldest story.</summary>
    public required DateView First { get; init; }

    /// <summary>The day of its newest story.</summary>
    public required DateView Last { get; init; }

    /// <summary>On the first page of a tag or author: the categories of its stories, the largest first.</summary>
    public required IReadOnlyList<TermShareView> Categories { get; init; }

    public required IReadOnlyList<CardView> Stories { get; init; }

    public required PaginationView Pagination { get; init; }

    /// <summary>Feeds of this term: RSS first; empty while it has too few stories for a feed of its own.</summary>
    public required IReadOnlyList<FeedLinkView> Feeds { get; init; }

    /// <summary>Tags that most often stand with this term (up to 12).</summary>
    public required IReadOnlyList<TermView> RelatedTags { get; init; }

    /// <summary>Related stories of a tag with few stories (up to 4).</summary>
    public required IReadOnlyList<CardView> Nearby { get; init; }
}

/// <param name="Category">A category.</param>
/// <param name="Count">Stories of the term that belong to it.</param>
public sealed record TermShareView(TermView Category, int Count);

/// <summary>Template <c>terms</c>: all categories, tags, authors, expos, countries or exhibitors.</summary>
public sealed record TermsPageModel : PageModel
{
    public required IReadOnlyList<TermView> Terms { get; init; }

    /// <summary>Tags that more than one story has, the most frequent first (up to 12); empty for categories and authors.</summary>
    public required IReadOnlyList<TermView> Frequent { get; init; }

    /// <summary>Tags and authors by first letter; empty for categories.</summary>
    public required IReadOnlyList<TermGroupView> Groups { get; init; }
}

/// <param name="Title">A letter, or <c>0–9</c>.</param>
/// <param name="Terms">By name.</param>
public sealed record TermGroupView(string Title, IReadOnlyList<TermView> Terms);

/// <summary>Template <c>archive</c>: all years and months.</summary>
public sealed record ArchivePageModel : PageModel
{
    public required IReadOnlyList<ArchiveYearView> Years { get; init; }
}

/// <param name="Year">As the language writes it.</param>
/// <param name="Url">Address with base path.</param>
/// <param name="Count">Number of its stories.</param>
/// <param name="Months">Its months, the newest first.</param>
public sealed record ArchiveYearView(string Year, string Url, int Count, IReadOnlyList<ArchiveMonthView> Months);

/// <param name="Name">Month name, for example <c>November</c>.</param>
/// <param name="Url">Address with base path.</param>
/// <param name="Count">Stories of the month.</param>
/// <param name="Percent">Of the stories of the busiest month, 1 to 100.</param>
public sealed record ArchiveMonthView(string Name, string Url, int Count, int Percent);

/// <summary>Template <c>archive-list</c>: the stories of a year or month, grouped by month or day.</summary>
public sealed record ArchiveListPageModel : PageModel
{
    public required IReadOnlyList<ArchiveGroupView> Groups { get; init; }

    public required PaginationView Pagination { get; init; }

    /// <summary>Neighbouring period that is older, or null.</summary>
    public LinkView? Older { get; init; }

    public LinkView? Newer { get; init; }
}

/// <param name="Title">A month or a day in words.</param>
public sealed record ArchiveGroupView(string Title, IReadOnlyList<CardView> Stories);

/// <summary>Template <c>corrections</c>: every correction of the site, newest first.</summary>
public sealed record CorrectionsPageModel : PageModel
{
    public required IReadOnlyList<CorrectedStoryView> Corrections { get; init; }
}

public sealed record CorrectedStoryView(CorrectionView Correction, CardView Story);

/// <summary>Template <c>feeds</c>: every feed of the site, and how to use them.</summary>
public sealed record FeedsPageModel : PageModel
{
    /// <summary>The site's own feed first, then those of its sections, tags and authors; a group without feeds is left out.</summary>
    public required IReadOnlyList<FeedGroupView> Groups { get; init; }

    /// <summary>Address of feeds.opml.</summary>
    public required string OpmlUrl { get; init; }
}

public sealed record FeedGroupView(string Title, IReadOnlyList<FeedListView> Lists);

/// <summary>A list that readers may follow.</summary>
public sealed record FeedListView
{
    public required string Name { get; init; }

    /// <summary>Address of the page that the feeds follow.</summary>
    public required string Url { get; init; }

    /// <summary>Absolute address of the RSS feed, to be copied into a reader.</summary>
    public required string CopyAddress { get; init; }

    public required IReadOnlyList<FeedLinkView> Feeds { get; init; }
}

/// <summary>
/// Template <c>search</c>. The theme's script loads the words and the stories from files beside the page; without script the page leads
/// to the archive and the tags.
/// </summary>
public sealed record SearchPageModel : PageModel
{
    /// <summary>Stories that can be found.</summary>
    public required int Stories { get; init; }

    /// <summary>Files that hold the words.</summary>
    public required int WordParts { get; init; }

    /// <summary>Stories in each file of stories.</summary>
    public required int StoriesPerPart { get; init; }

    /// <summary>What the script of the search says, as JSON: a text, or one for each plural category.</summary>
    public required string Words { get; init; }
}

/// <summary>Template <c>page</c>: a page from input/pages/.</summary>
public sealed record StaticPageModel : PageModel
{
    public required Html Body { get; init; }
}

/// <summary>Template <c>not-found</c>: 404.html.</summary>
public sealed record NotFoundPageModel : PageModel
{
    public required IReadOnlyList<CardView> Latest { get; init; }
}
