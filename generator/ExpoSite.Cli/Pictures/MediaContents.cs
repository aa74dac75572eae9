using ExpoSite.Site.Media;

namespace ExpoSite.Cli.Pictures;

/// <summary>Opens what may be published of the files in <c>input/media/</c>.</summary>
/// <param name="readings">The files as they were read.</param>
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
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"'{file.Path}' changed while the site was made."));
        byte[] content = new byte[file.Length];
        stream.ReadExactly(content);
        return content;
    }
}
