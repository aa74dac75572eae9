namespace ExpoSite.Site.Pictures.Files;

/// <summary>What is known of a picture before any page is planned.</summary>
public sealed record MeasuredPicture
{
    /// <summary>Follows from the file's bytes; letters and digits that may stand in a file name.</summary>
    public required string Hash { get; init; }

    public required PictureFormat Format { get; init; }

    /// <summary>Pixels as it is shown.</summary>
    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>True when parts of it may be transparent.</summary>
    public bool HasAlpha { get; init; }

    public bool IsAnimated { get; init; }

    /// <summary>Its mean colour, <c>#rrggbb</c>, which holds its place until it is loaded; null when nobody could tell.</summary>
    public string? Color { get; init; }

    /// <summary>Who made it, by its own metadata, or null.</summary>
    public string? Credit { get; init; }
}
