namespace ExpoSite.Normalize.Runs;

/// <summary>One article or brief, and what happens to its file.</summary>
/// <param name="Path">Path relative to the articles folder, with forward slashes.</param>
/// <param name="Text">
/// The text to write; for <see cref="MarkdownAction.Unchanged"/> and <see cref="MarkdownAction.KeepEdited"/> what stands there.
/// </param>
/// <param name="Action">What to do.</param>
/// <param name="IsBrief">True for a story known only from a teaser.</param>
/// <param name="Source">Path of the raw file.</param>
public sealed record MarkdownFile(string Path, string Text, MarkdownAction Action, bool IsBrief, string Source);
