namespace ExpoSite.Normalize.Runs;

/// <summary>A file that belongs to a raw file and is none itself.</summary>
/// <param name="Path">Relative to the raw file's folder, as the page refers to it: <c>Hall plan_files/quay.jpg</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record CompanionFile(string Path, ReadOnlyMemory<byte> Content);
