namespace ExpoSite.Cli.Published;

/// <summary>A published site, read as a stranger would: a folder that was built earlier, or the web.</summary>
internal interface IPublishedSite
{
    /// <summary>As people name it: in messages and reports.</summary>
    string Name { get; }

    /// <summary>Reads one file. Never throws for what the other side does.</summary>
    /// <param name="path">Path below the site, with forward slashes.</param>
    /// <param name="cancellation">Ends the wait.</param>
    Task<PublishedFile> ReadAsync(string path, CancellationToken cancellation);
}

/// <summary>What came back for one path.</summary>
/// <param name="Content">The bytes, or null.</param>
/// <param name="Problem">Why they could not be read; null together with null content means that there is no such file.</param>
internal readonly record struct PublishedFile(byte[]? Content, string? Problem)
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public const int Limit = 64 << 20;

    public static PublishedFile Missing => default;

    public static PublishedFile Failed(string problem) => new(null, problem);

    public static PublishedFile TooLarge => Failed($"it has more than {Limit >> 20} MB");
}
