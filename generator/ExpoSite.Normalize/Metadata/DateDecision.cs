namespace ExpoSite.Normalize.Metadata;

/// <summary>The date that a page's evidence speaks for.</summary>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Rule">What speaks for it, the strongest first.</param>
/// <param name="Place">Where the strongest evidence stands.</param>
/// <param name="Lines">1-based lines of the raw file that name it.</param>
/// <param name="IsAmbiguous">True when nothing tells whether day or month was written first.</param>
internal sealed record DateDecision(
    StoryTime Time, double Confidence, string Rule, SourcePosition Place, ImmutableArray<int> Lines, bool IsAmbiguous);
