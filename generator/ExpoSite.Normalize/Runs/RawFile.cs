namespace ExpoSite.Normalize.Runs;

/// <summary>A raw file as it arrived.</summary>
/// <param name="Path">As it is written into <c>source</c>: relative to the root, or to the folder given on the command line.</param>
/// <param name="Content">Its bytes.</param>
public sealed record RawFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>Pictures that a browser saved in the page's own folder beside it, or that a Markdown file names beside it.</summary>
    public ImmutableArray<CompanionFile> Companions { get; init; } = [];
}

/// <summary>A file that belongs to a raw file and is none itself.</summary>
/// <param name="Path">Relative to the raw file's folder, as the page refers to it: <c>Hall plan_files/quay.jpg</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record CompanionFile(string Path, ReadOnlyMemory<byte> Content);

/// <summary>The raw files that there are, whether this run reads them or not.</summary>
/// <param name="Path">The folder, relative to the root, with forward slashes.</param>
/// <param name="Files">Paths as in <see cref="RawFile.Path"/>.</param>
public sealed record RawFolder(string Path, IReadOnlySet<string> Files);
