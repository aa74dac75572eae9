namespace ExpoSite.Normalize.Runs;

/// <summary>The reading of one raw file.</summary>
/// <param name="Path">The raw file.</param>
/// <param name="Lines">Each line or block with its role and the reason.</param>
/// <param name="Values">Where each front matter value of its article came from.</param>
public sealed record RawReading(string Path, ImmutableArray<ReadLine> Lines, ImmutableArray<ValueEvidence> Values)
{
    /// <summary>The article's Markdown file, relative to the articles folder; null when none is written of it.</summary>
    public string? File { get; init; }

    /// <summary>The briefs made of the page's cards.</summary>
    public ImmutableArray<BriefReading> Briefs { get; init; } = [];
}

/// <summary>The reading of one card.</summary>
/// <param name="File">The brief's Markdown file, relative to the articles folder.</param>
/// <param name="Values">Where each front matter value came from.</param>
public sealed record BriefReading(string File, ImmutableArray<ValueEvidence> Values);
