using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Imports;

/// <summary>What is imported.</summary>
/// <param name="Path">Of the file, as findings name it.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Media">Pictures and other files in its folder: paths relative to that folder, with forward slashes.</param>
public sealed record ImportSource(string Path, ReadOnlyMemory<byte> Content, ImmutableArray<string> Media)
{
    /// <summary>Texts, settings and data of a generator's folder; null where a file is imported.</summary>
    public ImmutableArray<ImportText>? Texts { get; init; }

    /// <summary>Files of that folder that are texts in a form that is not read, by their names: <c>.mdx</c>, <c>.rst</c>.</summary>
    public ImmutableArray<string> Unread { get; init; } = [];
}

/// <summary>A file of a generator's folder.</summary>
/// <param name="Path">Relative to the folder, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ImportText(string Path, ReadOnlyMemory<byte> Content);

/// <summary>What the site's settings and the command line say about an import.</summary>
public sealed record ImportOptions
{
    /// <summary>The site's zone, for times without one.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The site's sections.</summary>
    public ImmutableArray<CategoryConfig> Sections { get; init; } = [];

    /// <summary>The time at which a story counts as published.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>True to write what readers could not see, as drafts.</summary>
    public bool WithDrafts { get; init; }

    /// <summary>Where the other site stood, for sources that do not say.</summary>
    public Uri? Address { get; init; }

    /// <summary>Path of this site on its host, with a slash at both ends: what old addresses may begin with too.</summary>
    public string BasePath { get; init; } = "/";

    /// <summary>The site's settings, for its languages.</summary>
    public SiteConfig Site { get; init; } = new() { Title = "", Url = "https://localhost/" };

    /// <summary>What was written before.</summary>
    public StoryRecord Record { get; init; } = StoryRecord.Empty;

    /// <summary>The site's own pages that stand there: paths relative to their folder.</summary>
    public ImmutableArray<ExistingMarkdown> Pages { get; init; } = [];

    /// <summary>Paths of those that stand there as every new site has them: a page of the other site takes their place.</summary>
    public FrozenSet<string> BlankPages { get; init; } = [];

    /// <summary>True to write also what somebody deleted.</summary>
    public bool WritesDeleted { get; init; }
}

/// <summary>A file beside the export that a story shows.</summary>
/// <param name="From">Relative to the export's folder.</param>
/// <param name="To">Relative to the media folder.</param>
public sealed record ImportedPicture(string From, string To);

/// <summary>What becomes of an import.</summary>
public sealed record ImportResult
{
    /// <summary>One entry for each story, by path.</summary>
    public required ImmutableArray<MarkdownFile> Files { get; init; }

    /// <summary>One entry for each page, in their order: paths relative to the folder of the site's own pages.</summary>
    public required ImmutableArray<MarkdownFile> Pages { get; init; }

    public required ImmutableArray<ImportedPicture> Media { get; init; }

    /// <summary>The story or page of each file, for the record of what was written.</summary>
    public required ImmutableArray<RecordedStory> Stories { get; init; }

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many stories readers could not see.</summary>
    public required int Withheld { get; init; }

    /// <summary>How many wait for their date.</summary>
    public required int Scheduled { get; init; }
}
