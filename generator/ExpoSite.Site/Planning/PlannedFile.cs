namespace ExpoSite.Site.Planning;

/// <summary>One file of the site.</summary>
/// <param name="Path">Relative output path with forward slashes, for example <c>2025/11/slug/index.html</c>. Never leaves the output
/// folder.</param>
/// <param name="Content">What it is made of.</param>
public sealed record PlannedFile(string Path, FileContent Content);
