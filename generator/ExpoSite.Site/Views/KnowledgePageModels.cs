namespace ExpoSite.Site.Views;

/// <summary>Template <c>expo</c>: the facts of an expo, and its stories by day.</summary>
public sealed record ExpoPageModel : PageModel
{
    public required ExpoView Expo { get; init; }

    /// <summary>Its full stories that the site leads to most often, those with a picture first (up to 4); on the first page only.</summary>
    public required IReadOnlyList<CardView> Leading { get; init; }

    /// <summary>After the expo, its last day, and on to the first, then before it; empty ones are left out.</summary>
    public required IReadOnlyList<ExpoDayView> Days { get; init; }

    public required PaginationView Pagination { get; init; }

    /// <summary>RSS, Atom and JSON Feed of this expo; empty while it has no stories.</summary>
    public required IReadOnlyList<FeedLinkView> Feeds { get; init; }

    /// <summary>Exhibitors in its stories, each counted there, most first; on the first page only.</summary>
    public required IReadOnlyList<TermView> Exhibitors { get; init; }

    /// <summary>Countries in its stories, each counted there, most first; on the first page only.</summary>
    public required IReadOnlyList<TermView> Countries { get; init; }
}

/// <summary>Template <c>country</c>: the stories about a country, and its exhibitors.</summary>
public sealed record CountryPageModel : PageModel
{
    public required TermView Term { get; init; }

    public required IReadOnlyList<CardView> Stories { get; init; }

    public required PaginationView Pagination { get; init; }

    /// <summary>Feeds of this country: RSS first; empty while it has too few stories for a feed of its own.</summary>
    public required IReadOnlyList<FeedLinkView> Feeds { get; init; }

    /// <summary>Exhibitors from this country, by name; on the first page only.</summary>
    public required IReadOnlyList<ExhibitorView> Exhibitors { get; init; }

    /// <summary>Tags that most often stand with this country (up to 12).</summary>
    public required IReadOnlyList<TermView> RelatedTags { get; init; }
}

/// <summary>Template <c>exhibitor</c>: who exhibits, where, and the stories that name it.</summary>
public sealed record ExhibitorPageModel : PageModel
{
    public required ExhibitorView Exhibitor { get; init; }

    /// <summary>May be empty.</summary>
    public required IReadOnlyList<CardView> Stories { get; init; }

    /// <summary>Number of its stories.</summary>
    public required int Count { get; init; }

    public required PaginationView Pagination { get; init; }

    /// <summary>Feeds of this exhibitor: RSS first; empty while it has too few stories for a feed of its own.</summary>
    public required IReadOnlyList<FeedLinkView> Feeds { get; init; }

    /// <summary>Tags that most often stand with this exhibitor (up to 12).</summary>
    public required IReadOnlyList<TermView> RelatedTags { get; init; }
}
