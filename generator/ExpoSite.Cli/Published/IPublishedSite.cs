namespace ExpoSite.Cli.Published;

/// <summary>A published site, read as a stranger would: a folder that was built earlier, or the web.</summary>
internal interface IPublishedSite
{
    /// <summary>As people name it: in messages and reports.</summary>
    string Name { get; }

    /// <summary>Reads one file. Never throws for what the other side does.</summary>
    /// <param name="path">Path below the site, with forward slashes.</param>
    Task<PublishedFile> ReadAsync(string path, CancellationToken cancellation);

    /// <summary>The same, past what stands between this machine and the site and may have kept an older file.</summary>
    Task<PublishedFile> ReadNewestAsync(string path, CancellationToken cancellation) => ReadAsync(path, cancellation);
}

/// <summary>What came back for one path.</summary>
/// <param name="Problem">Why they could not be read; null together with null content means that there is no such file.</param>
internal readonly record struct PublishedFile(byte[]? Content, string? Problem)
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public const int Limit = 64 << 20;

    public static PublishedFile Missing => default;
    public static PublishedFile Failed(string problem) => new(null, problem);
    public static PublishedFile TooLarge => Failed($"it has more than {Limit >> 20} MB");
}

/// <summary>Where a published site is, as the command line names it.</summary>
internal static class PublishedPlace
{
    /// <summary>Opens a folder or an address.</summary>
    /// <param name="option">The option that names it.</param>
    /// <exception cref="UsageException">It is neither.</exception>
    public static IPublishedSite Open(string option, string given, Session session)
    {
        if (Uri.TryCreate(given, UriKind.Absolute, out Uri? address) && address.Scheme is ("http" or "https"))
        {
            return new PublishedHost(new UriBuilder(address)
            { UserName = "", Password = "", Query = "", Fragment = "", Path = address.AbsolutePath.TrimEnd('/') + "/" }.Uri);
        }

        string folder = session.FullPath(given);
        return Directory.Exists(folder) ? new PublishedFolder(folder, given)
            : throw new UsageException($"{option}: there is no folder '{given}', and it is not an http or https address.",
                "give the folder of an earlier build, or the address of the published site");
    }
}
