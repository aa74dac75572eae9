using ExpoSite.Site.Markdown.Live;
using ExpoSite.Site.Markdown.Parsing;

namespace ExpoSite.Site.Markdown;

/// <summary>What a Markdown body became.</summary>
internal sealed record RenderedBody
{
    /// <summary>Safe markup in UTF-8, as pages are written; addresses within the site carry the base path.</summary>
    public required byte[] Html { get; init; }

    /// <summary>
    /// The same body as feed readers allow it, addresses absolute: the very same array where nothing differs; null for a text that is in no
    /// feed.
    /// </summary>
    public byte[]? FeedHtml { get; init; }

    /// <summary>The text alone without footnotes and titles of pictures, a line per block.</summary>
    public required SourcedText PlainText { get; init; }

    /// <summary>The text of its captions and footnotes, a line per block.</summary>
    public string Asides { get; init; } = "";

    /// <summary>First paragraph as plain text, or null.</summary>
    public string? FirstParagraph { get; init; }

    /// <summary>Second-level headings in order.</summary>
    public required ImmutableArray<HeadingAnchor> Headings { get; init; }

    /// <summary>Entries of a live blog, newest first; none for any other text.</summary>
    public ImmutableArray<LiveEntry> Entries { get; init; } = [];

    /// <summary>Links to places of the same page that it does not have, in order.</summary>
    public ImmutableArray<InternalLink> LostAnchors { get; init; } = [];

    /// <summary>Links and pictures within the site, in order.</summary>
    public required ImmutableArray<InternalLink> InternalLinks { get; init; }

    /// <summary>Pictures of this site, in order.</summary>
    public ImmutableArray<BodyPicture> Pictures { get; init; } = [];

    /// <summary>Links that were left out for their scheme, in order.</summary>
    public ImmutableArray<InternalLink> RefusedLinks { get; init; } = [];

    /// <summary>What is to be told about its markup.</summary>
    public ImmutableArray<BodyNote> Notes { get; init; } = [];

    /// <summary>What is to be told about the files that it draws.</summary>
    public ImmutableArray<Diagnostic> FileFindings { get; init; } = [];
}

/// <summary>The links of a body by what their addresses are, each in order.</summary>
internal sealed class BodyLinks
{
    public List<InternalLink> Internal { get; } = [];

    public List<InternalLink> LostAnchors { get; } = [];

    public List<InternalLink> Refused { get; } = [];
}

internal sealed record HeadingAnchor(string Text, string Id);

/// <summary>A link or picture as it is written.</summary>
/// <param name="Address">Without the base path, where it is within the site.</param>
/// <param name="Offset">Where it is written, in characters from the start of the Markdown.</param>
/// <param name="Relative">As it is written, where that is without a slash at the start; else null.</param>
internal readonly record struct InternalLink(string Address, int Offset, string? Relative = null, bool IsPicture = false);
