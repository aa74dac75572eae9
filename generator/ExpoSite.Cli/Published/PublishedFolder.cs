namespace ExpoSite.Cli.Published;

/// <summary>A site in a folder, as an earlier build left it.</summary>
/// <param name="folder">Full path.</param>
/// <param name="name">As it was given.</param>
internal sealed class PublishedFolder(string folder, string name) : IPublishedSite
{
    public string Name => name;

    public async Task<PublishedFile> ReadAsync(string path, CancellationToken cancellation)
    {
        string full = Path.GetFullPath(path, folder);
        if (!SiteFolder.Holds(folder, full) || !File.Exists(full))
            return PublishedFile.Missing;
        try
        {
            if (PlainFile.OtherKind(full) is { } kind)
                return PublishedFile.Failed($"it is {kind}");
            return new FileInfo(full).Length > PublishedFile.Limit
                ? PublishedFile.TooLarge : new PublishedFile(await File.ReadAllBytesAsync(full, cancellation), null);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return PublishedFile.Failed("the file cannot be opened");
        }
        catch (OperationCanceledException)
        {
            return PublishedFile.Failed("reading took too long");
        }
    }
}
