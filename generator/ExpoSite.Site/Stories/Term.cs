namespace ExpoSite.Site.Stories;

internal enum TermKind
{
    Category,
    Tag,
    Author,
    Expo,
    Country,
    Exhibitor,
}

/// <summary>A category, tag, author, expo, country or exhibitor with its stories, newest first.</summary>
internal sealed record Term
{
    private static readonly ImmutableArray<string> Segments = [.. Enum.GetNames<TermKind>().Select(n => n.ToLowerInvariant())];

    public required TermKind Kind { get; init; }

    /// <summary>The most frequent spelling.</summary>
    public required string Name { get; init; }

    public required Slug Slug { get; init; }

    /// <summary>By what it is sorted: its slug, which for a country is that of its English name, but not there.</summary>
    public string SortKey => Kind == TermKind.Country ? Slug.From(Name)?.Value ?? Slug.Value : Slug.Value;

    public required ImmutableArray<Story> Stories { get; init; }

    /// <summary>Where somebody wrote what it is called.</summary>
    public required SourcePosition Place { get; init; }

    /// <summary>From site.yml, expos.yml or exhibitors.yml, or null.</summary>
    public string? Description { get; init; }

    /// <summary>What an author does, from site.yml, or null.</summary>
    public string? Role { get; init; }

    /// <summary>Section colour 1 to 8 for categories; 0 for others.</summary>
    public int Color { get; init; }

    /// <summary>Where the addresses of its language begin: <c>/</c>, or <c>/zh/</c>.</summary>
    public string Prefix { get; init; } = "/";

    /// <summary>First segment of the address.</summary>
    public static string SegmentOf(TermKind kind) => Segments[(int)kind];

    /// <summary>False for a tag that too few stories have: it stands as a word.</summary>
    public bool HasPage { get; init; } = true;

    /// <summary>Under which it stood before.</summary>
    public ImmutableArray<Slug> FormerSlugs { get; init; } = [];

    /// <summary>Where the addresses of its language began before.</summary>
    public ImmutableArray<string> FormerPrefixes { get; init; } = [];

    public string Address => $"{Prefix}{SegmentOf(Kind)}/{Slug}/";

    /// <summary>Addresses of the page that it had under other names, or while its language had another path.</summary>
    public IEnumerable<string> FormerAddresses =>
        from prefix in FormerPrefixes.Prepend(Prefix)
        from slug in FormerSlugs.Prepend(Slug)
        where prefix != Prefix || slug != Slug
        select $"{prefix}{SegmentOf(Kind)}/{slug}/";
}
