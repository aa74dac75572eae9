using ExpoSite.Cli.Disk;
using ExpoSite.Cli.Running;
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
    /// <param name="site">The root.</param>
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
        if (all.Length > 0 && !new FolderFiles(site, findings.Add).IsInside(folder))
        {
            findings.Add(
                WriteRules.WriteFailed.At(site.Display(folder), "Nothing is written outside the root.", "put the folder itself there"));
            return;
        }

        foreach (MediaFile picture in all)
        {
            string path = Path.GetFullPath(Path.Combine(folder, picture.Name));
            if (!SiteFolder.Holds(folder, path))
                throw new InvalidOperationException($"'{picture.Name}' leaves the media folder.");
            try
            {
                if (AtomicFile.TryCreate(path, picture.Content.Span))
                    written.Add(new WrittenFile(path, "picture"));
                else if (!Stands(path, picture.Content.Span))
                {
                    findings.Add(WriteRules.NotOverwritten.At(site.Display(path),
                        "The picture was not written, because another file has its name.", "move that file, or run again"));
                }
            }
            catch (Exception e) when (FileFault.Is(e))
            {
                findings.Add(WriteRules.WriteFailed.At(
                    site.Display(path), FileFault.Reason(e, path, site.Display(path)), "check permissions and free space"));
            }
        }
    }

    private static bool Stands(string path, ReadOnlySpan<byte> content) =>
        File.Exists(path) && content.SequenceEqual(File.ReadAllBytes(path));
}
