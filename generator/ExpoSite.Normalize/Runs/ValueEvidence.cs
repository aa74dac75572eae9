namespace ExpoSite.Normalize.Runs;

/// <summary>Where a front matter value came from, and how sure it is.</summary>
/// <param name="Key">The front matter key.</param>
/// <param name="Value">The value as it is written; a list joined by commas.</param>
/// <param name="Rule">What read it, in a few words: <c>JSON-LD datePublished</c>, <c>line below the headline</c>.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Lines">1-based lines of the raw file that it was read from; empty when it follows from the whole text.</param>
public sealed record ValueEvidence(string Key, string Value, string Rule, double Confidence, ImmutableArray<int> Lines);
