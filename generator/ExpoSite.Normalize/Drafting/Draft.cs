using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Drafting;

/// <summary>What a reader made of one raw file, before it is compared with other files and written as Markdown.</summary>
internal sealed record Draft : RawStory
{
    private const double ByText = 0.8;

    /// <summary>Headline without kicker and site name, or null when none was found.</summary>
    public string? Title { get; init; }

    public SourcePosition TitlePlace { get; init; }

    /// <summary>Keywords that the page states.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>Pictures that came inside the raw file and that body or image show.</summary>
    public ImmutableArray<MediaFile> Media { get; init; } = [];

    /// <summary>Cards of other stories on the page.</summary>
    public ImmutableArray<Teaser> Teasers { get; init; } = [];

    /// <summary>True when the one teaser is all that the file holds: it becomes a brief although it has no summary.</summary>
    public bool IsHeadlineOnly { get; init; }

    /// <summary>Line by line: role and reason.</summary>
    public ImmutableArray<ReadLine> Reading { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The draft with its language, where nothing states one and the text shows for certain that it is not the site's.</summary>
    /// <param name="site">The site's language, a BCP 47 tag.</param>
    public Draft WithLanguage(string site)
    {
        string? written = Language is null && Body.Length > 0 ? TextLanguage.Of(string.Join(' ', Paragraphs.Take(20))) : null;
        return written is null || written.Equals(site.Split('-')[0], StringComparison.OrdinalIgnoreCase) ? this : this with
        {
            Language = written,
            Values = Values.Add(new ValueEvidence("lang", written, "the text's script and commonest words", ByText, [])),
        };
    }
}

/// <summary>A card of another story: what its page shows of it elsewhere.</summary>
internal sealed record Teaser
{
    public required string Title { get; init; }

    public required SourcePosition Place { get; init; }

    public StoryTime? Published { get; init; }

    public string? Category { get; init; }

    public string? Summary { get; init; }
}
