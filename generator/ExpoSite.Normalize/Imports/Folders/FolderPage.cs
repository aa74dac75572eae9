namespace ExpoSite.Normalize.Imports.Folders;

/// <summary>What a generator takes a text for.</summary>
internal enum PageRole
{
    /// <summary>A story, if it has a date or stands among stories.</summary>
    ByDate,
    Story,
    /// <summary>A page of the site that is no story: About, Imprint.</summary>
    Page,
    /// <summary>A list of other pages, or nothing that readers see.</summary>
    None,
}

/// <summary>What a generator makes of a text.</summary>
internal sealed record FolderPage
{
    public required FolderFile File { get; init; }

    public required FolderValues Values { get; init; }

    public required PageRole Role { get; init; }

    /// <summary>Folder whose texts are of one kind.</summary>
    public required string Group { get; init; }

    /// <summary>Where readers found it, from the first slash on; null where the settings do not say.</summary>
    public string? Address { get; init; }

    /// <summary>The rule for its address that only the generator can follow, or null.</summary>
    public string? Unfollowed { get; init; }

    public StoryTime? Date { get; init; }

    public ImmutableArray<string> Sections { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>BCP 47, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The language with which its file's name ends, or null.</summary>
    public string? NameLanguage { get; init; }

    /// <summary>What its versions in other languages share with it; null for a text that has none.</summary>
    public string? Version { get; init; }

    /// <summary>Last segment of its address, or null.</summary>
    public string? Slug { get; init; }

    /// <summary>Former addresses, from the first slash on.</summary>
    public ImmutableArray<string> Former { get; init; } = [];

    /// <summary>Why readers do not see it there, beside what its values say; or null.</summary>
    public string? Withheld { get; init; }
}
