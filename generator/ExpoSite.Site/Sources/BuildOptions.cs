namespace ExpoSite.Site.Sources;

/// <summary>What the command line decides.</summary>
public sealed record BuildOptions
{
    /// <summary>The only clock.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Replaces the url of site.yml, or null.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Shows drafts.</summary>
    public bool Drafts { get; init; }

    /// <summary>Shows scheduled and embargoed stories.</summary>
    public bool Future { get; init; }

    /// <summary>Shows stories whose time is over.</summary>
    public bool Expired { get; init; }

    /// <summary>
    /// Reads every feed back through the gate; without it only the site's own, which has the newest stories. All of them take
    /// as long as everything else.
    /// </summary>
    public bool GatesEveryFeed { get; init; } = true;

    /// <summary>
    /// Compares what stories state with what is known, and with each other: for those who write and review. A build publishes
    /// what was reviewed, and does without.
    /// </summary>
    public bool ChecksFacts { get; init; } = true;

    /// <summary>Takes a missing alternative text for an error.</summary>
    public bool RequiresAlternativeText { get; init; }

    /// <summary>Files of articles that are held back because something is wrong with them.</summary>
    public IReadOnlySet<string> FaultyFiles { get; init; } = FrozenSet<string>.Empty;

    /// <summary>
    /// Files that a change touches, relative to the root: the site is a preview of it. Drafts and scheduled or embargoed stories and pages
    /// among them are shown and marked. Null for a site that is none.
    /// </summary>
    public IReadOnlySet<string>? ChangedFiles { get; init; }

    /// <summary>Makes addresses within the site relative, so that it opens from a disk. Such a site is not for publishing.</summary>
    public bool RelativeUrls { get; init; }

    /// <summary>The plan may be asked why stories are related, so what they are compared by is kept: as much as their sources.</summary>
    public bool ExplainsRelated { get; init; } = true;

    /// <summary>Another plan of the same site may follow, so what was read is kept for it.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Ends a plan that nobody waits for any more.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Script element that every page carries in a preview, or null.</summary>
    public string? PreviewScript { get; init; }
}
