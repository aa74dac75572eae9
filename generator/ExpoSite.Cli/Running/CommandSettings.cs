namespace ExpoSite.Cli.Running;

/// <summary>The values of the shared options.</summary>
internal sealed record CommandSettings
{
    /// <summary>Full path of --root, or null.</summary>
    public string? Root { get; init; }

    public required DateTimeOffset Now { get; init; }
    public required ReportFormat Format { get; init; }
    public required bool IsQuiet { get; init; }

    /// <summary>The root folder: --root, or the nearest folder upwards that holds input/.</summary>
    /// <exception cref="UsageException">There is none, or nothing in it to make a site from.</exception>
    public SiteFolder FindRoot(Session session)
    {
        SiteFolder folder = SiteFolder.Find(Root, session.CurrentDirectory)
            ?? throw new UsageException("There is no input/ folder here or above.",
                "go to your site's folder, give --root DIR, or make a new one:  exposite init \"My Site\"");
        return folder.HasContent ? folder : throw new UsageException(
            $"'{folder.Root}' contains neither input/ nor Markdown articles.", "check whether this is the right folder");
    }
}

/// <summary>How findings are written.</summary>
internal enum ReportFormat
{
    Text,
    Json,
    Github,
}
