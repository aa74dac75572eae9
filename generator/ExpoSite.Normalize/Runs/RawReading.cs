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

/// <summary>What a line or block of a raw file was taken for.</summary>
/// <param name="Line">1-based line in the raw file.</param>
/// <param name="Role">For example <c>title</c>, <c>byline</c>, <c>body</c>, <c>navigation</c>, <c>teaser</c>.</param>
/// <param name="Confidence">How sure the role is, 0 to 1.</param>
/// <param name="Reason">Why, in a few words.</param>
/// <param name="Text">The line.</param>
public sealed record ReadLine(int Line, string Role, double Confidence, string Reason, string Text);

/// <summary>Where a front matter value came from, and how sure it is.</summary>
/// <param name="Key">The front matter key.</param>
/// <param name="Value">The value as it is written; a list joined by commas.</param>
/// <param name="Rule">What read it, in a few words: <c>JSON-LD datePublished</c>, <c>line below the headline</c>.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Lines">1-based lines of the raw file that it was read from; empty when it follows from the whole text.</param>
public sealed record ValueEvidence(string Key, string Value, string Rule, double Confidence, ImmutableArray<int> Lines);
