namespace ExpoSite.Normalize.Runs;

/// <summary>What a run makes of its raw files.</summary>
/// <param name="Files">One entry per article and brief, by path.</param>
/// <param name="Diagnostics">Findings, in report order.</param>
/// <param name="Readings">How each raw file was read, for --explain, by raw path.</param>
public sealed record NormalizeResult(
    ImmutableArray<MarkdownFile> Files, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<RawReading> Readings)
{
    internal static readonly NormalizeResult Nothing = new([], [], []);

    /// <summary>New readings offered beside files that a person edited, by path.</summary>
    public ImmutableArray<MarkdownFile> Proposals { get; init; } = [];

    /// <summary>The story of each file, for the record of what was written.</summary>
    public ImmutableArray<RecordedStory> Stories { get; init; } = [];

    /// <summary>Pictures that the files show, by name; one that stands in the media folder is the same already.</summary>
    public ImmutableArray<MediaFile> Media { get; init; } = [];

    /// <summary>The part of it that was made of some of the raw files; findings and readings are of all.</summary>
    /// <param name="sources">Paths of raw files.</param>
    public NormalizeResult Of(IReadOnlySet<string> sources)
    {
        ImmutableArray<MarkdownFile> files = [.. Files.Where(f => sources.Contains(f.Source))];
        ImmutableArray<MarkdownFile> proposals = [.. Proposals.Where(p => sources.Contains(p.Source))];
        return this with
        {
            Files = files,
            Proposals = proposals,
            Stories = [.. Stories.Where(s => sources.Contains(s.Source))],
            Media = [.. Media.Where(m => files.Concat(proposals).Any(f => f.Text.Contains(m.Name, StringComparison.Ordinal)))],
        };
    }
}
