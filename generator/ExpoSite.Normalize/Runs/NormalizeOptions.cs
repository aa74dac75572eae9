namespace ExpoSite.Normalize.Runs;

/// <summary>What the site's settings tell the reader of raw files.</summary>
public sealed record NormalizeOptions
{
    private ImmutableArray<string> names;

    /// <summary>The site's zone, for dates that carry a time without one.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The site's language, a BCP 47 tag: reads 04/11/2025 where the page does not tell its own.</summary>
    public string Language { get; init; } = "en";

    /// <summary>What site.yml says about sections.</summary>
    public ImmutableArray<CategoryConfig> Sections { get; init; } = [];

    /// <summary>Their names, in its spelling.</summary>
    public ImmutableArray<string> Categories => names.IsDefault ? names = [.. Sections.Select(s => s.Name)] : names;

    /// <summary>What site.yml says about tags.</summary>
    public ImmutableArray<TagConfig> Tags { get; init; } = [];

    /// <summary>What stands in the site's raw folder, to tell which raw files are gone; null when nobody looked.</summary>
    public RawFolder? RawFolder { get; init; }

    /// <summary>True to suggest tags also for texts that have not changed since they got theirs.</summary>
    public bool TagsAnew { get; init; }

    /// <summary>What was written in all runs before.</summary>
    public StoryRecord Record { get; init; } = StoryRecord.Empty;

    /// <summary>True to write also what somebody deleted.</summary>
    public bool WritesDeleted { get; init; }

    /// <summary>Names of the files that stand in the media folder.</summary>
    public ImmutableArray<string> MediaNames { get; init; } = [];
}
