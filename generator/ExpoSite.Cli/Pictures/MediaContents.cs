using ExpoSite.Site.Media;

namespace ExpoSite.Cli.Pictures;

/// <summary>One file: to be published, or to be left out for what was found.</summary>
/// <param name="File">Null when it is left out.</param>
internal sealed record MediaReading(CopiedFile? File, string Path, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Opens what may be published of it; null when it is left out.</summary>
    public Func<Stream>? Open { get; init; }
}

/// <summary>Opens what may be published of the files in <c>input/media/</c>.</summary>
internal sealed class MediaContents(IEnumerable<MediaReading> readings)
{
    private readonly FrozenDictionary<string, Func<Stream>> openers =
        readings.Where(r => r.Open is not null).ToFrozenDictionary(r => r.Path, r => r.Open!, StringComparer.Ordinal);

    /// <exception cref="IOException">The file is gone, or changed since it was read.</exception>
    public Stream Open(CopiedFile file) => openers[file.Path]();

    /// <exception cref="IOException">The file is gone, or changed since it was read.</exception>
    public byte[] Read(CopiedFile file)
    {
        using Stream stream = Open(file);
        if (stream.Length != file.Length)
            throw new IOException($"'{file.Path}' changed while the site was made.");
        byte[] content = new byte[file.Length];
        stream.ReadExactly(content);
        return content;
    }
}
