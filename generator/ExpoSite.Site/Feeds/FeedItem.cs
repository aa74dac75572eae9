namespace ExpoSite.Site.Feeds;

/// <summary>One story in a feed.</summary>
internal sealed record FeedItem
{
    /// <summary><c>urn:uuid:...</c> from the story's id: it survives a new headline and a new address.</summary>
    public required string Id { get; init; }

    public required string Url { get; init; }

    public required string Title { get; init; }

    /// <summary>The whole text as markup that readers allow, in UTF-8; never blank.</summary>
    public required byte[] Html { get; init; }

    /// <summary>A sentence or two without markup; never blank.</summary>
    public required string Summary { get; init; }

    public required DateTimeOffset Published { get; init; }

    public required DateTimeOffset Updated { get; init; }

    public required ImmutableArray<string> Authors { get; init; }

    /// <summary>Category first, then the labels of its format, then tags.</summary>
    public required ImmutableArray<string> Categories { get; init; }

    /// <summary>BCP 47, or null for the language of the feed.</summary>
    public string? Language { get; init; }

    public FeedPicture? Picture { get; init; }

    /// <summary>True for a notice in the place of a story that was withdrawn.</summary>
    public bool IsRetracted { get; init; }
}

/// <summary>The picture of a story: a file of this site.</summary>
/// <param name="Url">Absolute.</param>
/// <param name="MediaType">For example <c>image/jpeg</c>.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Alt">What it shows; empty for decoration.</param>
/// <param name="Caption">What readers should know of it, or null.</param>
/// <param name="Credit">Photographer or agency, or null.</param>
internal sealed record FeedPicture(string Url, string MediaType, long Length, string Alt, string? Caption, string? Credit);
