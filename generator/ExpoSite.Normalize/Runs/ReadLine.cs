namespace ExpoSite.Normalize.Runs;

/// <summary>What a line or block of a raw file was taken for.</summary>
/// <param name="Line">1-based line in the raw file.</param>
/// <param name="Role">For example <c>title</c>, <c>byline</c>, <c>body</c>, <c>navigation</c>, <c>teaser</c>.</param>
/// <param name="Confidence">How sure the role is, 0 to 1.</param>
/// <param name="Reason">Why, in a few words.</param>
/// <param name="Text">The line.</param>
public sealed record ReadLine(int Line, string Role, double Confidence, string Reason, string Text);
