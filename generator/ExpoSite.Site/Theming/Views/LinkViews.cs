namespace ExpoSite.Site.Theming.Views;

public sealed record LinkView(string Title, string Url);

/// <param name="Title">For example "Business (RSS)".</param>
/// <param name="Type">Media type.</param>
/// <param name="Format"><c>RSS</c>, <c>Atom</c> or <c>JSON</c>.</param>
/// <param name="Url">Address with base path.</param>
public sealed record FeedLinkView(string Title, string Type, string Format, string Url);

/// <summary>A category, tag, author, expo, country or exhibitor.</summary>
public sealed record TermView
{
    public required string Name { get; init; }

    public required string Slug { get; init; }

    public required string Url { get; init; }

    /// <summary>Stories under it.</summary>
    public required int Count { get; init; }

    /// <summary>Place in the site's category order from 1, cycling through 8: the theme's section colours. 0 for others.</summary>
    public int Color { get; init; }

    public string? Description { get; init; }

    /// <summary>What an author does, from site.yml, for example "Harbour correspondent"; or null.</summary>
    public string? Role { get; init; }
}

/// <summary>A day or instant, in the site's zone.</summary>
public sealed record DateView
{
    /// <summary>For the datetime attribute.</summary>
    public required string Iso { get; init; }

    /// <summary><c>4 November 2025</c>.</summary>
    public required string Full { get; init; }

    /// <summary><c>4 Nov 2025</c>.</summary>
    public required string Compact { get; init; }

    /// <summary><c>09:30</c>, or null when only the day is known.</summary>
    public string? Time { get; init; }
}

/// <summary>A picture with its address.</summary>
public sealed record ImageView
{
    public required string Url { get; init; }

    /// <summary>Alternative text; empty for decoration.</summary>
    public required string Alt { get; init; }

    public string? Credit { get; init; }

    /// <summary>Pixels, or null when the format is not one that is measured (PNG, JPEG, GIF, WebP, SVG).</summary>
    public int? Width { get; init; }

    public int? Height { get; init; }
}

public sealed record PaginationView
{
    /// <summary>This page, from 1.</summary>
    public required int Number { get; init; }

    public required int Total { get; init; }

    public string? PreviousUrl { get; init; }

    public string? NextUrl { get; init; }

    public required IReadOnlyList<PageNumberView> Pages { get; init; }
}

/// <summary>One entry of a pager; <see cref="Url"/> is null for a gap.</summary>
public sealed record PageNumberView(int Number, string? Url, bool IsCurrent);
