using ExpoSite.Normalize.Runs;

namespace ExpoSite.Cli.Input;

/// <summary>The folder that normalize writes pictures into. What stands there is never replaced.</summary>
/// <param name="site">The root, for the paths in findings.</param>
/// <param name="folder">Full path.</param>
internal sealed class MediaFolder(SiteFolder site, string folder)
{
    /// <summary>
    /// <c>input/media/</c> for the site's own articles. For another folder <c>media/</c> inside of it: a run that is told where to
    /// write writes nowhere else.
    /// </summary>
    /// <param name="output">Full path of the folder that the command line names, or null.</param>
    public static MediaFolder Beside(SiteFolder site, string? output)
    {
        string articles = output ?? site.Articles;
        bool isSite = Directory.Exists(site.Input)
            && Path.TrimEndingDirectorySeparator(articles) == Path.TrimEndingDirectorySeparator(site.Articles);
        return new MediaFolder(site, isSite ? site.Media : Path.Combine(articles, "media"));
    }

    /// <summary>Names of the files that stand there.</summary>
    public ImmutableArray<string> Names() =>
        Directory.Exists(folder) && !site.LeadsOut(folder)
            ? [.. Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)] : [];

    /// <summary>Writes the pictures that are not there yet; findings name what could not be written.</summary>
    public void Write(IEnumerable<MediaFile> pictures, List<Diagnostic> findings, List<WrittenFile> written)
    {
        MediaFile[] all = [.. pictures];
        if (all.Length > 0 && !new FolderFiles(site, findings.Add).MayWriteInto(folder))
            return;
        (string, string) conflict = ("The picture was not written, because another file has its name.", "move that file, or run again");
        foreach (MediaFile picture in all)
        {
            string path = Path.GetFullPath(Path.Combine(folder, picture.Name));
            if (!SiteFolder.Holds(folder, path))
                throw new InvalidOperationException($"'{picture.Name}' leaves the media folder.");
            site.TryWrite(path, () => TryWrite(path, picture, written), findings.Add, conflict);
        }
    }

    private static bool TryWrite(string path, MediaFile picture, List<WrittenFile> written)
    {
        if (!AtomicFile.TryCreate(path, picture.Content.Span))
            return File.Exists(path) && picture.Content.Span.SequenceEqual(File.ReadAllBytes(path));
        written.Add(new WrittenFile(path, "picture"));
        return true;
    }
}
