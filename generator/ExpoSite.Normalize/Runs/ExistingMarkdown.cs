namespace ExpoSite.Normalize.Runs;

/// <summary>A Markdown file that already stands in the articles folder.</summary>
/// <param name="Path">Path relative to the articles folder, with forward slashes.</param>
/// <param name="Text">Its decoded text.</param>
public sealed record ExistingMarkdown(string Path, string Text);
