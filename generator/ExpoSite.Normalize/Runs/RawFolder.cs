namespace ExpoSite.Normalize.Runs;

/// <summary>The raw files that there are, whether this run reads them or not.</summary>
/// <param name="Path">The folder, relative to the root, with forward slashes.</param>
/// <param name="Files">Paths as in <see cref="RawFile.Path"/>.</param>
public sealed record RawFolder(string Path, IReadOnlySet<string> Files);
