namespace ExpoSite.Normalize.Imports.Sources;

/// <summary>A story or page as another system has it.</summary>
internal sealed record ImportedStory
{
    /// <summary>What names it there, whatever becomes of its title: a guid, an id, a path.</summary>
    public required string Key { get; init; }

    public required SourcePosition Place { get; init; }

    /// <summary>True for what is no news but a page of the site, such as About.</summary>
    public bool IsPage { get; init; }

    /// <summary>Headline as plain text; empty for none.</summary>
    public required string Title { get; init; }

    /// <summary>HTML; in WordPress with shortcodes and without paragraphs.</summary>
    public required string Html { get; init; }

    /// <summary>True where empty lines part paragraphs, and shortcodes stand for pictures.</summary>
    public bool IsWordPress { get; init; }

    /// <summary>The Markdown of a generator's folder, which counts instead of the HTML; or null.</summary>
    public FolderText? Folder { get; init; }

    public StoryTime? Published { get; init; }

    /// <summary>Time before which readers do not see it, or null.</summary>
    public StoryTime? Embargo { get; init; }

    /// <summary>Time from which on readers do not see it, or null.</summary>
    public StoryTime? Expires { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>What it is filed under, the first one first.</summary>
    public ImmutableArray<string> Sections { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Plain text or HTML, or null.</summary>
    public string? Excerpt { get; init; }

    /// <summary>The picture above the story, with its address as the other system has it; or null.</summary>
    public Picture? Picture { get; init; }

    /// <summary>Last segment of its address, or null.</summary>
    public string? Slug { get; init; }

    /// <summary>Where it stood, its address first; absolute.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    /// <summary>What links name it by beside its addresses; absolute.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>BCP 47, or null.</summary>
    public string? Language { get; init; }

    /// <summary>What its versions in other languages share with it, or null.</summary>
    public string? Version { get; init; }

    /// <summary>Footnotes as HTML by the marks that call them.</summary>
    public ImmutableArray<(string Mark, string Html)> Notes { get; init; } = [];

    /// <summary>Numbers of the files that were uploaded to it, in the order in which galleries show them.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Why readers do not see it there, or null for a story that they do.</summary>
    public string? Withheld { get; init; }
}

/// <summary>A picture or another file that the other system knows by a number.</summary>
/// <param name="Address">Absolute.</param>
/// <param name="Alt">What it shows, or null.</param>
/// <param name="Caption">Plain text, or null.</param>
internal sealed record ImportedFile(string Address, string? Alt, string? Caption);

/// <summary>A block that stories share.</summary>
/// <param name="Withheld">Why readers do not see it, or null.</param>
internal sealed record ReusableBlock(string Title, string Html, string? Withheld);

/// <summary>All that a source holds.</summary>
internal sealed record ImportedSite
{
    /// <summary>Its stories and pages.</summary>
    public required ImmutableArray<ImportedStory> Stories { get; init; }

    /// <summary>Where the site stood, or null when the source does not say.</summary>
    public Uri? Address { get; init; }

    /// <summary>Its language where nothing else is said, BCP 47; or null.</summary>
    public string? Language { get; init; }

    /// <summary>Files by the numbers that stories name them by.</summary>
    public IReadOnlyDictionary<string, ImportedFile> Files { get; init; } = FrozenDictionary<string, ImportedFile>.Empty;

    /// <summary>Blocks that stories show, by their numbers.</summary>
    public IReadOnlyDictionary<string, ReusableBlock> Blocks { get; init; } = FrozenDictionary<string, ReusableBlock>.Empty;

    /// <summary>The pictures and other files that belong to it; null for all that stand beside the source.</summary>
    public ImmutableArray<string>? Media { get; init; }
}
