namespace ExpoSite.Cli.Running;

/// <summary>The world as one run sees it: the only way to the console and the clock.</summary>
internal sealed record Session
{
    /// <summary>Results: summaries, paths, JSON.</summary>
    public required PrintableWriter Out { get; init; }

    /// <summary>Diagnostics and progress.</summary>
    public required PrintableWriter Error { get; init; }

    /// <summary>True when a person watches: progress may be shown.</summary>
    public required bool IsTerminal { get; init; }

    public required string CurrentDirectory { get; init; }
    public required TimeProvider Clock { get; init; }

    /// <summary>Folder that workflow annotations are relative to; null for the current one.</summary>
    public string? Workspace { get; init; }

    /// <summary>File that a workflow shows as the summary of its job, or null.</summary>
    public string? StepSummary { get; init; }

    /// <summary>Adds the stack trace to the report of a fault of the program.</summary>
    public bool ShowsTrace { get; init; }

    /// <summary>Ends a preview; null leaves that to Ctrl+C.</summary>
    public CancellationToken Cancellation { get; init; }

    public string FullPath(string path) => Path.GetFullPath(path, CurrentDirectory);
}
