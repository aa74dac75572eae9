namespace ExpoSite.Site.Sources;

/// <summary>A file that was read: path relative to the root with forward slashes, and its bytes.</summary>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Content);
