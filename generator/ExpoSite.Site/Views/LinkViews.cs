using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Views;

public sealed record LinkView(string Title, string Url)
{
    /// <summary>Of a story in another language than the site's (WCAG 3.1.2); null for the site's own.</summary>
    public Html? LangAttributes { get; init; }

    /// <summary>"Sponsored by Quay Bank" for a story that somebody paid for, else null.</summary>
    public string? Sponsored { get; init; }
}

/// <param name="Title">For example "Business (RSS)".</param>
/// <param name="Type">Media type.</param>
/// <param name="Format"><c>RSS</c>, <c>Atom</c> or <c>JSON</c>.</param>
/// <param name="Url">Address with base path.</param>
public sealed record FeedLinkView(string Title, string Type, string Format, string Url);

/// <summary>A category, tag, author, expo, country or exhibitor.</summary>
[MarkedOnce]
public sealed record TermView
{
    public required string Name { get; init; }

    public required string Slug { get; init; }

    /// <summary>Address of its page; null for a tag that too few stories have for one: it stands as a word.</summary>
    public required string? Url { get; init; }

    /// <summary>Stories under it.</summary>
    public required int Count { get; init; }

    /// <summary>Place in the site's category order from 1, cycling through 8: the theme's section colours. 0 for others.</summary>
    public int Color { get; init; }

    public string? Description { get; init; }

    /// <summary>What an author does, from site.yml, for example "Harbour correspondent"; or null.</summary>
    public string? Role { get; init; }

    /// <summary>One line to stand beside the name: days and city of an expo, stand and country of an exhibitor; or null.</summary>
    public string? Note { get; init; }
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

/// <summary>
/// A picture with its address and the smaller copies that a browser may choose from. The partial <c>picture</c> writes it.
/// </summary>
public sealed record ImageView
{
    /// <summary>The picture itself, in its full size.</summary>
    public required string Url { get; init; }

    /// <summary>Alternative text; empty when none was written.</summary>
    public required string Alt { get; init; }

    /// <summary>What readers should know of it: a sentence, or null.</summary>
    public string? Caption { get; init; }

    /// <summary>Who made it: as the story says, else as its file says; or null.</summary>
    public string? Credit { get; init; }

    /// <summary>Pixels, or null for a file that is no picture we know.</summary>
    public int? Width { get; init; }

    public int? Height { get; init; }

    /// <summary>Copies in modern formats, best first; empty for a drawing (SVG), and where no copies are made.</summary>
    public required IReadOnlyList<PictureSourceView> Sources { get; init; }

    /// <summary>Copies for browsers that know none of these formats, or null when the picture itself is light.</summary>
    public string? Srcset { get; init; }

    /// <summary>Mean colour, <c>#rrggbb</c>, to fill its place until it is loaded; null for a transparent picture.</summary>
    public string? Color { get; init; }

    /// <summary>What stays in view when it is cropped, as CSS object-position (<c>30% 20%</c>), or null for the middle.</summary>
    public string? Focus { get; init; }
}

/// <param name="Type">Media type of all of them.</param>
/// <param name="Srcset">Addresses with widths.</param>
public sealed record PictureSourceView(string Type, string Srcset);

/// <summary>A picture that other sites show beside a link.</summary>
public sealed record SocialImageView
{
    /// <summary>Absolute address.</summary>
    public required string Url { get; init; }

    /// <summary>Pixels, or null when they are not known.</summary>
    public int? Width { get; init; }

    public int? Height { get; init; }

    public string? Alt { get; init; }
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
