namespace ExpoSite.Normalize.Runs;

/// <summary>A raw file as it arrived.</summary>
/// <param name="Path">As it is written into <c>source</c>: relative to the root, or to the folder given on the command line.</param>
/// <param name="Content">Its bytes.</param>
public sealed record RawFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>Pictures that a browser saved in the page's own folder beside it, or that a Markdown file names beside it.</summary>
    public ImmutableArray<CompanionFile> Companions { get; init; } = [];
}
